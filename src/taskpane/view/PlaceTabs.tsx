import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useWords } from '../locales/use-words';
import { PLACES, tabStep, type Place } from '../model/places';
import { focusRing } from './shared-styles';

// Looks like Fluent's TabList, which would bring its focus manager (some 25 KB gzipped) before the first paint.
const useStyles = makeStyles({
  tabs: { display: 'flex', padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: 'relative',
    minHeight: '40px',
    padding: '0 8px',
    border: 'none',
    borderRadius: '4px',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ...focusRing,
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '8px',
      right: '8px',
      bottom: 0,
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      forcedColorAdjust: 'none',
    },
  },
  // The bold word is laid out unseen under the plain one, so that choosing a tab moves nothing.
  word: { display: 'inline-grid', justifyItems: 'center' },
  ghost: { visibility: 'hidden', height: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The id of a place's panel, which its tab controls. */
export const panelId = (place: Place): string => `place-${place}`;
/** The id of a place's tab, which names its panel. */
export const tabId = (place: Place): string => `tab-${place}`;

interface Props {
  readonly place: Place;
  /** How many findings there are; `null` before the first check. */
  readonly findings: number | null;
  readonly onPlace: (place: Place) => void;
}

/** The four places as tabs: left and right arrows walk and choose, as in Office. */
export function PlaceTabs({ place, findings, onPlace }: Props) {
  const { t, number } = useWords();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabStep(place, event.key);
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onPlace(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t('places.label')} className={styles.tabs} onKeyDown={onKeyDown}>
      {PLACES.map((one) => {
        const word = one === 'check' && findings !== null && findings > 0 ? `${t('places.check')} ${number(findings)}` : t(`places.${one}`);
        return (
          <button
            key={one}
            type="button"
            role="tab"
            id={tabId(one)}
            aria-controls={one === place ? panelId(one) : undefined}
            aria-selected={one === place}
            tabIndex={one === place ? 0 : -1}
            className={mergeClasses(styles.tab, one === place && styles.selected)}
            onClick={() => onPlace(one)}
            data-testid={tabId(one)}
          >
            <span className={styles.word}>
              {word}
              <span className={styles.ghost} aria-hidden>
                {word}
              </span>
            </span>
          </button>
        );
      })}
    </div>
  );
}
