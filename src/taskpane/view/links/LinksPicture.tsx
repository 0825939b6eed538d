import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Correspondence } from '../../../measures/correspondence';
import { useLateWords } from '../../locales/use-late-words';
import { itemName, linesOf, LISTS, partners, same, type LinkItem } from '../../model/link-lists';

/** Pixels from one item to the next, and of an item itself. */
const STEP = 48;
const HEIGHT = 40;
/** Where each list begins and how wide it is, in hundredths of the picture's width. */
const LEFT = { problems: 0, causes: 37, measures: 74 } as const;
const WIDTH = 26;

const useStyles = makeStyles({
  heads: { display: 'flex', justifyContent: 'space-between', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, marginBottom: '4px' },
  head: { width: `${WIDTH}%`, margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  picture: { position: 'relative' },
  lines: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible', pointerEvents: 'none' },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1.5px', fill: 'none', vectorEffect: 'non-scaling-stroke', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  chosenLine: { stroke: tokens.colorBrandStroke1, strokeWidth: '2px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    position: 'absolute',
    boxSizing: 'border-box',
    width: `${WIDTH}%`,
    height: `${HEIGHT}px`,
    padding: '2px 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    textAlign: 'left',
    overflow: 'hidden',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', wordBreak: 'break-all' },
  alone: { border: `2px dashed ${tokens.colorStatusWarningBorder2}`, backgroundColor: tokens.colorStatusWarningBackground1 },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}`, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly correspondence: Correspondence;
  readonly chosen: LinkItem | null;
  readonly onChoose: (item: LinkItem) => void;
}

/** Problems, causes and measures in three columns with their links; each column is a list, and every item says what it is joined with. */
export function LinksPicture({ correspondence, chosen, onChoose }: Props) {
  const { late } = useLateWords();
  const styles = useStyles();
  const { items, unanswered, idle } = correspondence;
  const rows = Math.max(...LISTS.map((list) => items[list].length));
  const height = rows * STEP;
  const top = (place: number): number => place * STEP;
  return (
    <section aria-label={late('links.picture')} data-testid="links-picture">
      <div className={styles.heads} aria-hidden>
        {LISTS.map((list) => (
          <p key={list} className={styles.head}>{late(`links.${list}`)}</p>
        ))}
      </div>
      <div className={styles.picture} style={{ height: `${height}px` }}>
        <svg className={styles.lines} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden>
          {linesOf(correspondence, chosen).map(({ from, to }) => {
            const x1 = LEFT[from.list] + WIDTH;
            const x2 = LEFT[to.list];
            const y1 = top(from.place) + HEIGHT / 2;
            const y2 = top(to.place) + HEIGHT / 2;
            const middle = (x1 + x2) / 2;
            return (
              <path
                key={`${from.list}${from.place}-${to.list}${to.place}`}
                className={mergeClasses(styles.line, chosen !== null && styles.chosenLine)}
                d={`M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`}
              />
            );
          })}
        </svg>
        {LISTS.map((list) => (
          <ul key={list} className={styles.list} aria-label={late(`links.${list}`)}>
            {items[list].map((_, place) => {
              const item = { list, place };
              const alone = list === 'problems' ? unanswered.includes(place) : list === 'measures' && idle.includes(place);
              const name = itemName(correspondence, item);
              const joined = partners(correspondence, item).map((other) => itemName(correspondence, other));
              return (
                <li key={place}>
                  <button
                    type="button"
                    className={mergeClasses(styles.item, alone && styles.alone, chosen !== null && same(item, chosen) && styles.chosen)}
                    style={{ left: `${LEFT[list]}%`, top: `${top(place)}px` }}
                    aria-pressed={chosen !== null && same(item, chosen)}
                    aria-label={`${name}。${joined.length > 0 ? late('links.of', { names: joined.join('；') }) : late('links.ofNone')}`}
                    title={name}
                    onClick={() => onChoose(item)}
                    data-testid={`link-${list}`}
                  >
                    <span className={styles.words}>{name}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        ))}
      </div>
    </section>
  );
}
