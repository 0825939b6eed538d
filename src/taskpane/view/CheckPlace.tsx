import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular, DocumentText24Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { safeFixes } from '../../check/fixes';
import { ignorePlace, ignoreRule, ignoreText, type Parted } from '../../check/ignore';
import type { Span } from '../../draft/span';
import type { Finding } from '../../rules/finding';
import type { HostDocument } from '../../word/host-document';
import { useLateWords } from '../locales/use-late-words';
import { change, remark, undoLast, withdraw, type Job } from '../model/change';
import { countsOf, filtered, type Filter, type FindingGroup } from '../model/finding-groups';
import { remarkText } from '../model/remark-text';
import { safeRows } from '../model/safe-rows';
import { isBlank } from '../model/same-draft';
import type { GenreInfo, RuleInfo } from '../model/services';
import type { Checked } from '../state/pane-state';
import type { Desk } from '../state/use-desk';
import type { IgnoreList } from '../state/use-ignores';
import { FindingActions, type Ignoring } from './FindingActions';
import { FindingList } from './FindingList';
import { IgnoredList } from './IgnoredList';
import { Message, Waiting } from './Message';
import { RuleList } from './RuleList';
import { RuleMenu } from './RuleMenu';
import { SafeSheet } from './SafeSheet';
import { SeverityChips } from './SeverityChips';
import { useToolStyles } from './tool-styles';
import { UndoList } from './UndoList';
import { WayMenu } from './WayMenu';

const useStyles = makeStyles({
  note: { margin: 0, padding: '8px 12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  keys: { margin: 0, padding: '0 12px 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3 },
  primary: { width: '100%', minHeight: '32px', marginBottom: '8px' },
});

interface Props {
  readonly checked: Checked;
  /** The findings parted by what the user ignores. */
  readonly parted: Parted;
  /** All that is not ignored, by fault. */
  readonly groups: readonly FindingGroup[];
  readonly rules: readonly RuleInfo[];
  readonly genres: readonly GenreInfo[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly current: string | null;
  /** Grows with every step by key; the focus then follows to the current place. */
  readonly steps: number;
  readonly onCurrent: (key: string, span: Span) => void;
  readonly host: HostDocument;
  readonly desk: Desk;
  readonly ignores: IgnoreList;
  readonly readOnly: boolean;
  /** True while more rules are on their way, so that finding nothing means little yet. */
  readonly more: boolean;
  /** Where the one primary action of a place stands; `null` until it is there. */
  readonly slot: HTMLElement | null;
}

/** 检查: the findings by fault, filtered; each can be mended or ignored, the safe ones all at once; with none, what was looked at. */
export function CheckPlace(props: Props) {
  const { checked, parted, groups, rules, genres, filter, onFilter, host, desk, ignores, readOnly, slot } = props;
  const { draft, analysis } = checked;
  const words = useLateWords();
  const { t, say, number, late } = words;
  const styles = useStyles();
  const tools = useToolStyles();
  const [listed, setListed] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const counts = useMemo(() => countsOf(parted.shown), [parted]);
  const shown = useMemo(() => filtered(groups, filter), [groups, filter]);
  const safe = useMemo(() => safeFixes(parted.shown), [parted]);
  const rows = useMemo(() => safeRows(draft, safe), [draft, safe]);
  const genre = genres.find((info) => info.id === analysis.genre && info.id !== 'other');
  const sound = parted.shown.length === 0;
  const blank = isBlank(draft);
  const n = number(rules.length);
  const barred = readOnly ? late('check.readOnly') : desk.doing === null ? null : late(`told.busy.${desk.doing}`);

  const mend = (jobs: readonly Job[]): Promise<void> => {
    const { way } = desk;
    if (way !== 'comment') return desk.run('applying', () => change(host, draft, jobs, way, rules));
    const remarks = jobs.map(({ finding, fix }) => ({ finding, text: remarkText(finding, words, [fix]) }));
    return desk.run('commenting', () => remark(host, draft, remarks));
  };
  const commentAll = (): void => {
    const remarks = shown.flatMap(({ places }) => places).map(({ finding }) => ({ finding, text: remarkText(finding, words) }));
    void desk.run('commenting', () => remark(host, draft, remarks));
  };
  const ignore = (finding: Finding, what: Ignoring): void => {
    const made = { place: () => ignorePlace(finding, draft), text: () => ignoreText(finding, draft), rule: () => ignoreRule(finding.rule) }[what]();
    if (made !== null) ignores.add(made);
  };

  if (previewing) {
    return (
      <SafeSheet
        rows={rows}
        dropped={safe.dropped.length}
        rules={rules}
        host={host}
        desk={desk}
        barred={barred}
        slot={slot}
        onGo={(span) => props.onCurrent('', span)}
        onApply={async (taken) => {
          await mend(taken);
          setPreviewing(false);
        }}
        onBack={() => setPreviewing(false)}
      />
    );
  }
  const ignoredButton = (ignores.list.length > 0 || ignores.unread !== null) && (
    <Button size="small" appearance="subtle" className={tools.button} aria-expanded={listed} onClick={() => setListed(!listed)} data-testid="ignored-toggle">
      {late('ignored.open', { n: number(ignores.list.length) })}
    </Button>
  );
  const before = (
    <>
      {blank && sound ? (
        <Message icon={DocumentText24Regular} title={t('empty.title')} text={t('empty.text')} testId="empty" />
      ) : sound && props.more ? (
        <Waiting text={t('state.rules')} />
      ) : sound ? (
        <Message
          icon={CheckmarkCircle24Regular}
          title={late('check.sound')}
          text={genre === undefined ? late('check.soundOther', { n }) : late('check.soundAs', { name: say(genre.name), n })}
          testId="sound"
        />
      ) : (
        <SeverityChips counts={counts} only={filter.severity} onOnly={(severity) => onFilter({ ...filter, severity })} />
      )}
      {(!sound || ignoredButton !== false) && (
        <div className={tools.row}>
          <WayMenu
            host={host}
            way={desk.way}
            onWay={desk.setWay}
            comments={{
              count: shown.reduce((sum, { places }) => sum + places.length, 0),
              barred: barred !== null,
              onAll: commentAll,
              onWithdraw: () => void desk.run('withdrawing', () => withdraw(host)),
            }}
          />
          {!sound && (
            <RuleMenu groups={filtered(groups, { ...filter, rule: null })} rule={shown.length > 0 ? filter.rule : null} onRule={(rule) => onFilter({ ...filter, rule })} />
          )}
          {ignoredButton}
        </div>
      )}
      {listed && ignoredButton !== false && <IgnoredList ignores={ignores} hidden={parted.ignored} rules={rules} />}
      {!sound && shown.length === 0 && <p className={styles.note}>{late('check.filtered')}</p>}
    </>
  );
  const after = (
    <>
      {!sound && <p className={styles.keys}>{late('check.keys')}</p>}
      <UndoList log={host.undoLog()} barred={barred !== null} onUndo={() => void desk.run('undoing', () => undoLast(host))} />
      <RuleList key={String(sound)} rules={rules} open={sound} title={late('check.rules', { n })} />
    </>
  );
  return (
    <>
      <FindingList
        draft={draft}
        groups={shown}
        current={props.current}
        steps={props.steps}
        onCurrent={props.onCurrent}
        actions={({ finding }, name, tabbable) => (
          <FindingActions
            finding={finding}
            name={say(name)}
            tabbable={tabbable}
            barred={barred}
            marked={finding.span !== null && finding.span.end > finding.span.start}
            onFix={(fix) => void mend([{ finding, fix, edits: fix.edits }])}
            onIgnore={(what) => ignore(finding, what)}
          />
        )}
        before={before}
        after={after}
      />
      {slot !== null &&
        rows.length > 0 &&
        createPortal(
          <Button appearance="primary" className={styles.primary} onClick={() => setPreviewing(true)} data-testid="all-safe">
            {late('safe.action', { n: number(rows.length) })}
          </Button>,
          slot,
        )}
    </>
  );
}
