import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { PreviewItem } from '../../check/fixes';
import type { Span } from '../../draft/span';
import type { HostDocument } from '../../word/host-document';
import { useLateWords } from '../locales/use-late-words';
import type { SafeRow } from '../model/safe-rows';
import type { RuleInfo } from '../model/services';
import type { Desk } from '../state/use-desk';
import { textButton } from './shared-styles';
import { Sheet } from './Sheet';
import { WayMenu } from './WayMenu';

/** Longest stretch of words shown of one change, in letters. */
const LONGEST = 60;

const useStyles = makeStyles({
  note: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '32px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', alignItems: 'flex-start', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tick: { flexShrink: 0 },
  go: {
    ...textButton,
    flexGrow: 1,
    minWidth: 0,
    minHeight: '36px',
    padding: '6px 4px',
    borderRadius: '4px',
    wordBreak: 'break-word',
  },
  item: { display: 'block' },
  rule: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  beside: { color: tokens.colorNeutralForeground3 },
  old: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  fresh: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground6 },
  off: { opacity: 0.6 },
  primary: { width: '100%', minHeight: '32px', marginBottom: '8px' },
});

interface Props {
  readonly rows: readonly SafeRow[];
  /** How many findings with a safe fix have to wait for another round. */
  readonly dropped: number;
  readonly rules: readonly RuleInfo[];
  readonly host: HostDocument;
  readonly desk: Desk;
  readonly barred: string | null;
  readonly slot: HTMLElement | null;
  readonly onGo: (span: Span) => void;
  readonly onApply: (taken: readonly SafeRow[]) => Promise<void>;
  readonly onBack: () => void;
}

/** 全部安全修改, before it is done: every change as old → new, each of which can be left out. */
export function SafeSheet({ rows, dropped, rules, host, desk, barred, slot, onGo, onApply, onBack }: Props) {
  const { say, number, late } = useLateWords();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = rows.filter(({ key }) => !left.has(key));
  const toggle = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  const nameOf = (id: string): string => {
    const rule = rules.find((one) => one.id === id);
    return rule === undefined ? id : say(rule.name);
  };
  const all = taken.length === rows.length ? true : taken.length === 0 ? false : 'mixed';
  return (
    <Sheet title={late('safe.title')} testId="safe-sheet" onBack={onBack}>
      <p className={styles.note}>{late('safe.note')}</p>
      {dropped > 0 && <p className={styles.note}>{late('safe.dropped', { n: number(dropped) })}</p>}
      <div className={styles.tools}>
        <Checkbox
          label={late('safe.every')}
          checked={all}
          onChange={() => setLeft(all === true ? new Set(rows.map(({ key }) => key)) : new Set())}
          data-testid="safe-every"
        />
        <WayMenu host={host} way={desk.way} onWay={desk.setWay} />
      </div>
      <ul className={styles.list} aria-label={late('safe.list')}>
        {rows.map((row) => (
          <li key={row.key} className={styles.line} data-testid="safe-row">
            <Checkbox
              className={styles.tick}
              checked={!left.has(row.key)}
              onChange={() => toggle(row.key)}
              aria-label={`${nameOf(row.finding.rule)} ${row.items.map(({ before, after }) => `${before} ${late('safe.into')} ${after}`).join(' ')}`}
              data-testid="safe-tick"
            />
            <button type="button" className={mergeClasses(styles.go, left.has(row.key) && styles.off)} onClick={() => onGo(row.finding.span ?? spanOf(row))}>
              {row.items.map((item, i) => (
                <Change key={i} item={item} />
              ))}
              <span className={styles.rule}>{nameOf(row.finding.rule)}</span>
            </button>
          </li>
        ))}
      </ul>
      {slot !== null &&
        createPortal(
          <Button
            appearance="primary"
            className={styles.primary}
            disabledFocusable={barred !== null || taken.length === 0}
            title={barred ?? undefined}
            onClick={() => void onApply(taken)}
            data-testid="safe-apply"
          >
            {taken.length === 0 ? late('safe.nothing') : late(`safe.apply.${desk.way}`, { n: number(taken.length) })}
          </Button>,
          slot,
        )}
    </Sheet>
  );
}

/** One change in its surroundings: what goes struck through, what comes set off. */
function Change({ item: { before, after, left, right } }: { readonly item: PreviewItem }) {
  const { late } = useLateWords();
  const styles = useStyles();
  return (
    <span className={styles.item}>
      <span className={styles.beside}>{left}</span>
      {before !== '' && <del className={styles.old}>{shown(before)}</del>}
      {before !== '' && after !== '' && <span aria-label={late('safe.into')}> → </span>}
      {after !== '' && <ins className={styles.fresh}>{shown(after)}</ins>}
      <span className={styles.beside}>{right}</span>
    </span>
  );
}

/** White space would not be seen; a long stretch would push the rest away. */
function shown(text: string): string {
  const seen = text.trim() === '' ? text.replace(/\n/g, '↵').replace(/\t/g, '⇥').replace(/[^\S\n\t]/g, '␣') : text;
  const letters = Array.from(seen);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 10).join('')}…${letters.slice(-9).join('')}` : seen;
}

function spanOf({ items }: SafeRow): Span {
  return items[0]?.span ?? { paragraph: 0, start: 0, end: 0 };
}
