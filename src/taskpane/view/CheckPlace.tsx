import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular, DocumentText24Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Span } from '../../draft/span';
import type { Severity } from '../../rules/finding';
import { useWords } from '../locales/use-words';
import { countsOf, type FindingGroup } from '../model/finding-groups';
import { isBlank } from '../model/same-draft';
import type { GenreInfo, RuleInfo } from '../model/services';
import type { Checked } from '../state/pane-state';
import { FindingList } from './FindingList';
import { Message } from './Message';
import { RuleList } from './RuleList';
import { SeverityChips } from './SeverityChips';

const useStyles = makeStyles({
  note: { margin: 0, padding: '8px 12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  keys: { margin: 0, padding: '0 12px 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly checked: Checked;
  readonly groups: readonly FindingGroup[];
  readonly rules: readonly RuleInfo[];
  readonly genres: readonly GenreInfo[];
  readonly only: Severity | null;
  readonly onOnly: (only: Severity | null) => void;
  readonly current: string | null;
  /** Grows with every step by key; the focus then follows to the current place. */
  readonly steps: number;
  readonly onCurrent: (key: string, span: Span) => void;
}

/** 检查: the findings by fault, filtered by severity; with none, what was looked at. */
export function CheckPlace({ checked: { draft, analysis }, groups, rules, genres, only, onOnly, current, steps, onCurrent }: Props) {
  const { t, say, number } = useWords();
  const styles = useStyles();
  const counts = useMemo(() => countsOf(analysis.findings), [analysis]);
  const genre = genres.find((info) => info.id === analysis.genre && info.id !== 'other');
  const sound = analysis.findings.length === 0;
  const blank = isBlank(draft);
  const n = number(rules.length);
  const before = blank && sound ? (
    <Message icon={DocumentText24Regular} title={t('empty.title')} text={t('empty.text')} testId="empty" />
  ) : sound ? (
    <Message
      icon={CheckmarkCircle24Regular}
      title={t('check.sound')}
      text={genre === undefined ? t('check.soundOther', { n }) : t('check.soundAs', { name: say(genre.name), n })}
      testId="sound"
    />
  ) : (
    <>
      <SeverityChips counts={counts} only={only} onOnly={onOnly} />
      {only !== null && counts[only] === 0 && <p className={styles.note}>{t('check.filtered')}</p>}
    </>
  );
  const after = (
    <>
      {!sound && <p className={styles.keys}>{t('check.keys')}</p>}
      <RuleList key={String(sound)} rules={rules} open={sound} title={t('check.rules', { n })} />
    </>
  );
  return <FindingList draft={draft} groups={groups} only={only} current={current} steps={steps} onCurrent={onCurrent} before={before} after={after} />;
}
