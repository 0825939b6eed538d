import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link24Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Span } from '../../../draft/span';
import { itemsIn } from '../../../measures/answers';
import { correspondenceOf } from '../../../measures/correspondence';
import type { HostDocument } from '../../../word/host-document';
import { useLateWords } from '../../locales/use-late-words';
import { itemName, same, type LinkItem } from '../../model/link-lists';
import { putLedger } from '../../model/put';
import type { Checked } from '../../state/pane-state';
import type { Desk } from '../../state/use-desk';
import { Message } from '../Message';
import { useToolStyles } from '../tool-styles';
import { LedgerBar } from './LedgerBar';
import { LinksPicture } from './LinksPicture';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', padding: '8px 12px 12px' },
  note: { margin: '8px 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  title: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  gap: { display: 'flex', alignItems: 'center', gap: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { flexGrow: 1, minHeight: '32px', padding: '4px 0', justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular, wordBreak: 'break-word' },
  fill: { flexShrink: 0, whiteSpace: 'nowrap' },
  primary: { width: '100%', minHeight: '32px', marginBottom: '8px' },
});

interface Props {
  readonly checked: Checked;
  readonly cursor: number | null;
  readonly host: HostDocument;
  readonly desk: Desk;
  readonly readOnly: boolean;
  /** False while the document is read or checked again: what is shown may no longer fit it. */
  readonly settled: boolean;
  /** Where the one primary action of a place stands; `null` until it is there. */
  readonly slot: HTMLElement | null;
  readonly onGo: (span: Span) => void;
  /** Opens 措施 at a problem, by its place among the draft's problems. */
  readonly onAnswer: (problem: number) => void;
}

/** 对应: which cause and measure answer each problem, what nobody answers, and the ledger made of it. */
export function LinksPlace({ checked, cursor, host, desk, readOnly, settled, slot, onGo, onAnswer }: Props) {
  const { late, number } = useLateWords();
  const styles = useStyles();
  const tools = useToolStyles();
  const [chosen, setChosen] = useState<LinkItem | null>(null);
  const { read } = checked.analysis;
  const correspondence = useMemo(() => correspondenceOf(itemsIn(read)), [read]);
  const { items, unanswered, idle } = correspondence;
  if (items.problems.length === 0) {
    return (
      <div className={styles.scroll}>
        <Message icon={Link24Regular} title={late('links.empty')} text={late('links.emptyText')} testId="links-empty" />
      </div>
    );
  }
  const go = (item: LinkItem): void => {
    const span = items[item.list][item.place]?.span;
    if (span !== undefined) onGo(span);
  };
  const first = unanswered[0];
  return (
    <div className={styles.scroll} data-testid="links-place">
      <LinksPicture
        correspondence={correspondence}
        chosen={chosen}
        onChoose={(item) => {
          setChosen(chosen !== null && same(chosen, item) ? null : item);
          go(item);
        }}
      />
      <p className={styles.note}>{late('links.note')}</p>
      <h2 className={styles.title} data-testid="links-gaps">
        {unanswered.length === 0 ? late('links.answered', { n: number(items.problems.length) }) : late('links.unanswered', { n: number(unanswered.length) })}
      </h2>
      <ul className={styles.list}>
        {unanswered.map((place) => {
          const name = itemName(correspondence, { list: 'problems', place });
          return (
            <li key={place} className={styles.gap} data-testid="gap">
              <Button appearance="transparent" className={styles.name} onClick={() => go({ list: 'problems', place })}>{name}</Button>
              <Button size="small" className={mergeClasses(tools.button, styles.fill)} aria-label={late('links.fillOf', { name })} onClick={() => onAnswer(place)} data-testid="gap-fill">{late('links.fill')}</Button>
            </li>
          );
        })}
      </ul>
      {idle.length > 0 && (
        <>
          <h2 className={styles.title}>{late('links.idle', { n: number(idle.length) })}</h2>
          <ul className={styles.list}>
            {idle.map((place) => (
              <li key={place} className={styles.gap}>
                <Button appearance="transparent" className={styles.name} onClick={() => go({ list: 'measures', place })}>{itemName(correspondence, { list: 'measures', place })}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <LedgerBar
        correspondence={correspondence}
        barred={readOnly || !settled || desk.doing !== null}
        onTable={(ledger) => void desk.run('inserting', () => putLedger(host, read.draft, cursor, ledger))}
      />
      {slot !== null &&
        first !== undefined &&
        createPortal(
          <Button appearance="primary" className={styles.primary} onClick={() => onAnswer(first)} data-testid="walk-gaps">
            {late('links.walk')}
          </Button>,
          slot,
        )}
    </div>
  );
}
