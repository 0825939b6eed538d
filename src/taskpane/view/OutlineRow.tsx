import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useWords } from '../locales/use-words';
import { markOf, type Mark, type OutlineItem } from '../model/outline-items';
import { markIcons } from './icons';
import { currentRow, focusRing, spoken } from './shared-styles';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: '6px 12px 6px 0',
    cursor: 'pointer',
    lineHeight: '20px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  still: { cursor: 'default' },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    ...currentRow,
  },
  toggle: { position: 'relative', flexShrink: 0, width: '20px', height: '20px', paddingTop: '2px', boxSizing: 'border-box', color: tokens.colorNeutralForeground3 },
  // A finger's width around the small sign.
  reach: { '::after': { content: '""', position: 'absolute', inset: '-6px' } },
  icon: { flexShrink: 0, width: '16px', margin: '2px 6px 0 0', color: tokens.colorNeutralForeground3 },
  body: { flexGrow: 1, minWidth: 0 },
  name: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden', wordBreak: 'break-word' },
  absent: { color: tokens.colorNeutralForeground3 },
  meta: {
    flexShrink: 0,
    marginLeft: '8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
  },
  insert: { flexShrink: 0, minWidth: 0, minHeight: '32px', margin: '-6px -8px -6px 4px', padding: '0 8px', fontWeight: tokens.fontWeightRegular },
  below: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hidden: spoken,
});

const tones: Partial<Record<Mark, 'error' | 'warning'>> = { missing: 'error', misordered: 'warning', empty: 'warning', repeated: 'warning' };
const quiet: readonly Mark[] = ['present', 'extra'];

interface Props {
  readonly item: OutlineItem;
  readonly here: boolean;
  readonly tabbable: boolean;
  /** False when there is nothing in the document to go to. */
  readonly leads: boolean;
  readonly onGo: () => void;
  /** Puts in what is missing; `null` where nothing can be put in. */
  readonly onInsert: (() => void) | null;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

/** One line of the outline: how it stands, by shape and by word, its name, and one figure. */
export function OutlineRow({ item: { row, level, position, siblings, open }, here, tabbable, leads, onGo, onInsert, onToggle, onFocus }: Props) {
  const { t, say, number } = useWords();
  const styles = useStyles();
  const mark = markOf(row);
  const tone = tones[mark];
  const toned = tone === undefined ? undefined : styles[tone];
  const Icon = markIcons[mark];
  const Toggle = open === false ? ChevronRight16Regular : ChevronDown16Regular;
  const name = say(row.name);
  const figure =
    row.problems !== null && row.problems > 0
      ? t('structure.problems', { n: number(row.problems) })
      : row.characters > 0 && level === 1
        ? t('structure.characters', { n: number(row.characters) })
        : null;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={open ?? undefined}
      aria-current={here ? 'location' : undefined}
      tabIndex={tabbable ? 0 : -1}
      data-line
      data-testid="outline-row"
      data-part={row.part ?? undefined}
      data-mark={mark}
      className={mergeClasses(styles.row, !leads && styles.still, here && styles.here)}
      style={{ paddingLeft: 4 + (level - 1) * 16 }}
      onClick={onGo}
      onFocus={onFocus}
    >
      {open === null ? (
        <span className={styles.toggle} />
      ) : (
        <span
          className={mergeClasses(styles.toggle, styles.reach)}
          title={t(open ? 'structure.collapse' : 'structure.expand')}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          <Toggle />
        </span>
      )}
      <Icon className={mergeClasses(styles.icon, toned)} aria-hidden />
      <div className={styles.body}>
        <span className={mergeClasses(styles.name, row.state === 'missing' && styles.absent)} title={name}>
          {name}
        </span>
        {row.lacks.length > 0 && (
          <div className={styles.below}>{t('structure.lacks', { names: row.lacks.map(say).join(t('structure.lacksSeparator')) })}</div>
        )}
      </div>
      {onInsert !== null ? (
        <>
          <span className={styles.hidden}>{t(`marks.${mark}`)}</span>
          <Button
            size="small"
            appearance="subtle"
            className={styles.insert}
            tabIndex={tabbable ? 0 : -1}
            aria-label={t('structure.insertNamed', { name })}
            onClick={(event) => {
              event.stopPropagation();
              onInsert();
            }}
            data-testid="insert"
          >
            {t('structure.insert')}
          </Button>
        </>
      ) : quiet.includes(mark) ? (
        <>
          <span className={styles.hidden}>{t(`marks.${mark}`)}</span>
          {figure !== null && <span className={styles.meta}>{figure}</span>}
        </>
      ) : (
        <span className={mergeClasses(styles.meta, toned)}>{t(`marks.${mark}`)}</span>
      )}
      {here && <span className={styles.hidden}>{t('structure.here')}</span>}
    </div>
  );
}
