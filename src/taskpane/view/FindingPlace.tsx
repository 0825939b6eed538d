import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Draft } from '../../draft/draft';
import type { Span } from '../../draft/span';
import { useLateWords } from '../locales/use-late-words';
import { excerptOf } from '../model/excerpt';
import type { Place } from '../model/finding-groups';
import { currentRow, textButton } from './shared-styles';

/** How many of the places that prove a fault stand there unasked. */
const FEW_PROOFS = 2;

const useStyles = makeStyles({
  box: { padding: '0 12px' },
  lastBox: { paddingBottom: '8px' },
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: 'none' },
  last: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '0 0 4px 4px' },
  place: {
    ...textButton,
    position: 'relative',
    display: 'block',
    width: '100%',
    minHeight: '36px',
    boxSizing: 'border-box',
    padding: '8px 8px 4px',
    borderRadius: 'inherit',
  },
  still: { cursor: 'default', ':hover': { backgroundColor: 'transparent' } },
  current: {
    ...currentRow,
  },
  excerpt: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    wordBreak: 'break-word',
    color: tokens.colorNeutralForeground2,
  },
  fault: {
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    textDecorationColor: tokens.colorNeutralForeground3,
  },
  // Where something is missing there is no fault to mark, only a place.
  gap: { display: 'inline-block', width: '2px', height: '14px', margin: '0 2px', verticalAlign: '-2px', backgroundColor: tokens.colorNeutralForeground3, forcedColorAdjust: 'none' },
  sentence: { display: 'block', wordBreak: 'break-word' },
  under: { marginTop: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  hiddenProofs: { padding: '0 8px 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  proof: { fontSize: tokens.fontSizeBase200, minHeight: '32px', padding: '4px 8px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly place: Place;
  readonly draft: Draft;
  readonly current: boolean;
  readonly last: boolean;
  /** False when the place before in the same card said the same. */
  readonly sentence: boolean;
  /** True to show all places that prove the fault, not the first two alone. */
  readonly proofs: boolean;
  readonly tabbable: boolean;
  readonly onGo: (span: Span) => void;
  readonly onFocus: () => void;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** One place of a fault: the words as they stand, the fault marked, and what is wrong with them. */
export function FindingPlace({ place: { finding }, draft, current, last, sentence, proofs, tabbable, onGo, onFocus, children }: Props) {
  const { say, number, late } = useLateWords();
  const styles = useStyles();
  const { span } = finding;
  const excerpt = span === null ? null : excerptOf(draft, span);
  const shown = proofs ? finding.evidence : finding.evidence.slice(0, FEW_PROOFS);
  const hidden = finding.evidence.length - shown.length;
  return (
    <div className={mergeClasses(styles.box, last && styles.lastBox)} role="listitem">
      <div className={mergeClasses(styles.card, last && styles.last)}>
        <button
          type="button"
          className={mergeClasses(styles.place, span === null && styles.still, current && styles.current)}
          aria-current={current ? 'true' : undefined}
          aria-disabled={span === null || undefined}
          tabIndex={tabbable ? 0 : -1}
          data-line
          data-testid="finding"
          data-rule={finding.rule}
          onClick={() => span !== null && onGo(span)}
          onFocus={onFocus}
        >
          {excerpt !== null && (
            <span className={styles.excerpt}>
              {excerpt.before}
              {excerpt.fault !== '' ? <mark className={styles.fault}>{excerpt.fault}</mark> : <span className={styles.gap} aria-hidden />}
              {excerpt.after}
            </span>
          )}
          {(sentence || excerpt === null) && (
            <span className={mergeClasses(styles.sentence, excerpt !== null && styles.under)}>{say(finding.message)}</span>
          )}
        </button>
        {shown.map((proof, i) => (
          <button
            type="button"
            key={i}
            className={mergeClasses(styles.place, styles.proof)}
            tabIndex={tabbable ? 0 : -1}
            data-testid="proof"
            onClick={() => onGo(proof.span)}
            onFocus={onFocus}
          >
            {`${late('check.proof')} · ${say(proof.note)}`}
          </button>
        ))}
        {hidden > 0 && <div className={styles.hiddenProofs}>{late('check.moreProofs', { n: number(hidden) })}</div>}
        {/* The buttons of the line that the focus is in are the ones that Tab walks. */}
        <div onFocus={onFocus}>{children}</div>
      </div>
    </div>
  );
}
