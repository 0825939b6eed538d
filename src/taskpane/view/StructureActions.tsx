import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Draft } from '../../draft/draft';
import type { Span } from '../../draft/span';
import { blanksOf, nextBlank } from '../../genres/blanks';
import { useLateWords } from '../locales/use-late-words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginBottom: '8px' },
  action: { flexGrow: 1, minHeight: '32px', minWidth: 0 },
  more: { minHeight: '32px', minWidth: 0 },
});

interface Props {
  readonly draft: Draft;
  readonly cursor: number | null;
  readonly slot: HTMLElement;
  /** True for a document without text, into which a whole scaffold can go. */
  readonly blank: boolean;
  /** How many required parts can be put in. */
  readonly missing: number;
  /** Why nothing can be changed now; `null` when it can. */
  readonly barred: boolean;
  /** True when findings that must be mended come before filling in. */
  readonly faulty: boolean;
  /** A blank that was gone to when a scaffold was put in; the next one is the one behind it. */
  readonly from: Span | null;
  readonly onWhole: () => void;
  readonly onFill: () => void;
  readonly onLayOut: () => void;
  readonly onGo: (span: Span) => void;
}

/** The next useful actions of 结构: a scaffold for an empty document, what is missing in another, the blanks still to be filled in; then a second scaffold, and the layout. */
export function StructureActions({ draft, cursor, slot, blank, missing, barred, faulty, from, onWhole, onFill, onLayOut, onGo }: Props) {
  const { number, late } = useLateWords();
  const styles = useStyles();
  const blanks = useMemo(() => blanksOf(draft), [draft]);
  const last = useRef<Span | null>(null);
  const next = (): void => {
    const known = last.current ?? from;
    const here = known !== null && known.paragraph === cursor ? known : { paragraph: cursor ?? 0, start: -1 };
    const span = nextBlank(draft, here);
    if (span === null) return;
    last.current = span;
    onGo(span);
  };
  return createPortal(
    <div className={styles.row}>
      {blank && (
        <Button appearance="primary" className={styles.action} disabledFocusable={barred} onClick={onWhole} data-testid="scaffold-open">
          {late('scaffold.insert')}
        </Button>
      )}
      {!blank && missing > 0 && (
        <Button appearance="primary" className={styles.action} disabledFocusable={barred} onClick={onFill} data-testid="parts-open">
          {late('scaffold.fill', { n: number(missing) })}
        </Button>
      )}
      {blanks.length > 0 && (
        <Button appearance={!blank && missing === 0 && !faulty ? 'primary' : 'secondary'} className={styles.action} onClick={next} data-testid="next-blank">
          {late('scaffold.nextBlank', { n: number(blanks.length) })}
        </Button>
      )}
      {!blank && (
        <>
          <Button size="small" appearance="subtle" className={styles.more} disabledFocusable={barred} onClick={onWhole} data-testid="scaffold-open">
            {late('scaffold.whole')}
          </Button>
          <Button size="small" appearance="subtle" className={styles.more} disabledFocusable={barred} onClick={onLayOut} data-testid="layout-open">
            {late('layout.open')}
          </Button>
        </>
      )}
    </div>,
    slot,
  );
}
