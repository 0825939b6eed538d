import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useWords } from '../locales/use-words';
import type { Severity } from '../../rules/finding';
import type { Place } from '../model/places';
import type { PaneEvent, PaneState } from '../state/pane-state';
import { Status } from './Status';

const useStyles = makeStyles({
  footer: { padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  primary: { width: '100%', minHeight: '32px', marginBottom: '8px' },
  line: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '32px' },
  step: { minWidth: '32px', minHeight: '32px', padding: 0 },
  position: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /** `null` while a page lies over the place. */
  readonly place: Place | null;
  readonly counts: Record<Severity, number>;
  /** True when the place has a more useful action than going to the findings. */
  readonly acted: boolean;
  /** How far next and previous have walked: 1-based, 0 before the first step. */
  readonly at: number;
  readonly of: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly onSee: (only: Severity | null) => void;
  /** Hears of the spot in which a place puts its one primary action. */
  readonly onSlot: (slot: HTMLElement | null) => void;
}

/** The next useful action of the place, always in the same spot, and the pane's status. */
export function Footer({ state, dispatch, place, counts, acted, at, of, onStep, onSee, onSlot }: Props) {
  const { t, number } = useWords();
  const styles = useStyles();
  const others = counts.warning + counts.advice;
  return (
    <footer className={styles.footer}>
      <div ref={onSlot} />
      {place === 'structure' && counts.error > 0 && (
        <Button appearance={acted ? 'secondary' : 'primary'} className={styles.primary} onClick={() => onSee('error')} data-testid="primary">
          {t('actions.errors', { n: number(counts.error) })}
        </Button>
      )}
      {place === 'structure' && counts.error === 0 && others > 0 && (
        <Button className={styles.primary} onClick={() => onSee(null)} data-testid="primary">
          {t('actions.others', { n: number(others) })}
        </Button>
      )}
      <div className={styles.line}>
        <Status state={state} dispatch={dispatch} />
        {place === 'check' && of > 0 && (
          <>
            <Button
              appearance="subtle"
              className={styles.step}
              icon={<ChevronUp20Regular />}
              aria-label={t('check.previous')}
              aria-keyshortcuts="Shift+F8"
              title={`${t('check.previous')} (Shift+F8)`}
              onClick={() => onStep(-1)}
              data-testid="previous"
            />
            <span className={styles.position} data-testid="position">
              {at === 0 ? number(of) : t('check.position', { at: number(at), of: number(of) })}
            </span>
            <Button
              appearance="subtle"
              className={styles.step}
              icon={<ChevronDown20Regular />}
              aria-label={t('check.next')}
              aria-keyshortcuts="F8"
              title={`${t('check.next')} (F8)`}
              onClick={() => onStep(1)}
              data-testid="next"
            />
          </>
        )}
      </div>
    </footer>
  );
}
