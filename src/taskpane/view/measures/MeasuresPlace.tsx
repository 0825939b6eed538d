import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight20Regular, ChevronLeft20Regular, ChevronRight20Regular, Lightbulb24Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Draft } from '../../../draft/draft';
import type { Span } from '../../../draft/span';
import { answersFor, itemsIn, problemAt, type Answered } from '../../../measures/answers';
import { sentenceOf } from '../../../measures/compose';
import { correspondenceOf } from '../../../measures/correspondence';
import type { Measure } from '../../../measures/measure';
import { ASPECT_NAMES, FIELD_NAMES } from '../../../measures/names';
import { favour } from '../../../measures/own/keep';
import { continueAt, placeMeasure, type Ground } from '../../../measures/place';
import { voiceOf } from '../../../measures/voice';
import type { HostDocument } from '../../../word/host-document';
import { useLateWords } from '../../locales/use-late-words';
import { putMeasure } from '../../model/put';
import type { Shelf } from '../../model/shelf';
import type { Checked } from '../../state/pane-state';
import { useBank } from '../../state/use-bank';
import type { Desk } from '../../state/use-desk';
import { Message } from '../Message';
import { useToolStyles } from '../tool-styles';
import { WayMenu } from '../WayMenu';
import { MeasureCard, type MeasureActions } from './MeasureCard';
import { MeasureSearch } from './MeasureSearch';
import { OwnWording } from './OwnWording';

/** How many measures stand open for a problem, and how many after “more”. */
const FEW = 3;
const MANY = 8;

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', padding: '8px 12px 12px' },
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  count: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  step: { minWidth: '32px', minHeight: '32px', padding: 0 },
  core: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300, wordBreak: 'break-word' },
  about: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  problem: { width: '100%', minHeight: '32px', padding: '6px 0', justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular, wordBreak: 'break-word' },
  wide: { minHeight: '32px', width: '100%', marginBottom: '8px' },
  note: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly checked: Checked;
  /** The paragraph that holds the cursor, of the draft that was checked. */
  readonly cursor: number | null;
  /** The problem that the user chose, by its place among the draft's problems, and where the cursor was then; it holds until the cursor goes elsewhere. */
  readonly picked: { readonly place: number; readonly cursor: number | null } | null;
  readonly onPick: (problem: number) => void;
  /** True when the next problem without a measure is shown as soon as one has been answered. */
  readonly walking: boolean;
  readonly host: HostDocument;
  readonly shelf: Shelf;
  readonly desk: Desk;
  readonly readOnly: boolean;
  /** False while the document is read or checked again: what is shown may no longer fit it. */
  readonly settled: boolean;
  readonly onGo: (span: Span) => void;
}

/** 措施: the problem at the cursor, measures that answer it, a search over the bank, and the user's own wording. */
export function MeasuresPlace({ checked, cursor, picked, onPick, walking, host, shelf, desk, readOnly, settled, onGo }: Props) {
  const { late, number } = useLateWords();
  const styles = useStyles();
  const tools = useToolStyles();
  const bank = useBank(shelf);
  const { read } = checked.analysis;
  const [manage, setManage] = useState(false);
  const [wide, setWide] = useState<number | null>(null);
  const answers = useMemo(() => answersFor(read, bank.lexicon, MANY, { favourites: bank.first }), [read, bank.lexicon, bank.first]);
  const voice = useMemo(() => voiceOf(read.genre, read.draft, read.outline), [read]);
  const ground: Ground = useMemo(() => ({ draft: read.draft, outline: read.outline, rows: read.rows, headings: bank.headings }), [read, bank.headings]);
  const gap = useMemo(() => (walking ? (correspondenceOf(itemsIn(read)).unanswered[0] ?? null) : null), [walking, read]);
  if (manage) return <OwnWording bank={bank} onBack={() => setManage(false)} />;

  const chosen = picked !== null && (cursor === picked.cursor || cursor === answers[picked.place]?.problem.span.paragraph) ? picked.place : null;
  const at = chosen ?? gap ?? indexAt(answers, cursor);
  const answer: Answered | null = at === null ? null : (answers[at] ?? null);
  const barred = readOnly || !settled || desk.doing !== null;
  const lead = answer?.ask.core ?? null;
  const sentence = (measure: Measure, length: number): string => sentenceOf(measure, { voice, length, core: lead, subject: true });
  const name = (measure: Measure) => ({ zh: `插入措施：${measure.action}`, en: 'Measure inserted' });
  const placed = (measure: Measure, length: number) =>
    placeMeasure(ground, { sentence: sentence(measure, length), aspect: measure.aspect, field: measure.field ?? null });
  const actions: MeasureActions = {
    insertLabel: desk.way === 'comment' && answer !== null ? late('measures.comment') : late('measures.insert'),
    insert: (measure, length) => {
      const { edits, under } = placed(measure, length);
      const problem = answer?.problem.span ?? null;
      void desk.run(desk.way === 'comment' && problem !== null ? 'commenting' : 'inserting', () =>
        putMeasure(host, read.draft, { sentence: `${sentence(measure, length)}。`, edits, under, problem, name: name(measure) }, desk.way),
      );
    },
    here:
      cursor === null || desk.way === 'comment'
        ? null
        : (measure, length) => {
            const edit = continueAt(ground, endOf(read.draft, cursor), sentence(measure, length));
            void desk.run('inserting', () => putMeasure(host, read.draft, { sentence: '', edits: [edit], under: '', problem: null, name: name(measure) }, desk.way));
          },
    where: (measure) => {
      if (desk.way === 'comment') return null;
      const { under, created } = placed(measure, 0);
      return late(created ? 'measures.underNew' : 'measures.under', { name: under });
    },
    favour: (measure) => bank.change(favour(measure.id, !bank.own.favourites.includes(measure.id))),
  };
  const card = (measure: Measure, because: Answered['suggestions'][number]['because'] | null) => (
    <MeasureCard
      key={measure.id}
      measure={measure}
      because={because}
      sentence={sentence}
      own={measure.id.startsWith('own-')}
      favourite={bank.own.favourites.includes(measure.id)}
      barred={barred}
      actions={actions}
    />
  );
  const step = (by: 1 | -1): void => {
    const next = at === null ? 0 : (at + by + answers.length) % answers.length;
    onPick(next);
    const span = answers[next]?.problem.span;
    if (span !== undefined) onGo(span);
  };

  return (
    <div className={styles.scroll} data-testid="measures-place">
      {answers.length === 0 ? (
        <Message icon={Lightbulb24Regular} title={late('measures.empty')} text={late('measures.emptyText')} testId="measures-empty" />
      ) : (
        <>
          <div className={styles.head}>
            <span className={styles.count} aria-live="polite">{at === null ? late('measures.choose', { all: number(answers.length) }) : late('measures.problem', { n: number(at + 1), all: number(answers.length) })}</span>
            <WayMenu host={host} way={desk.way} onWay={desk.setWay} />
            <Button appearance="subtle" className={styles.step} icon={<ChevronLeft20Regular />} aria-label={late('measures.previous')} onClick={() => step(-1)} data-testid="problem-previous" />
            <Button appearance="subtle" className={styles.step} icon={<ChevronRight20Regular />} aria-label={late('measures.next')} onClick={() => step(1)} data-testid="problem-next" />
          </div>
          {walking && gap === null && <p className={styles.note} data-testid="all-answered">{late('links.answered', { n: number(answers.length) })}</p>}
          {answer === null ? (
            <ul className={styles.list}>
              {answers.map(({ problem }, i) => (
                <li key={i} className={styles.line}>
                  <Button
                    appearance="transparent"
                    className={styles.problem}
                    onClick={() => {
                      onPick(i);
                      onGo(problem.span);
                    }}
                    data-testid="problem"
                  >
                    {problem.core}
                  </Button>
                </li>
              ))}
            </ul>
          ) : (
            <>
              <h2 className={styles.core} data-testid="problem-core">{answer.problem.core}</h2>
              <p className={styles.about}>
                {aboutOf(answer)}{' '}
                <Button size="small" appearance="transparent" className={styles.step} icon={<ArrowRight20Regular />} aria-label={late('measures.go')} title={late('measures.go')} onClick={() => onGo(answer.problem.span)} />
              </p>
              {answer.suggestions.length === 0 && <p className={styles.note}>{late('measures.none')}</p>}
              <ul className={styles.list} aria-label={late('measures.list')}>
                {answer.suggestions.slice(0, wide === at ? MANY : FEW).map(({ measure, because }) => card(measure, because))}
              </ul>
              {wide !== at && answer.suggestions.length > FEW && (
                <Button size="small" className={styles.wide} onClick={() => setWide(at)} data-testid="measures-more">
                  {late('measures.more')}
                </Button>
              )}
            </>
          )}
        </>
      )}
      {!bank.kept && <p className={styles.note}>{late('measures.notKept')}</p>}
      <MeasureSearch measures={bank.measures} card={(measure) => card(measure, null)} />
      <div className={tools.rowWithin}>
        <Button size="small" className={tools.button} onClick={() => setManage(true)} data-testid="own-wording">
          {late('measures.ownOpen', { n: number(bank.own.measures.length) })}
        </Button>
      </div>
    </div>
  );
}

function indexAt(answers: readonly Answered[], cursor: number | null): number | null {
  if (answers.length === 0) return null;
  if (cursor === null) return 0;
  const problems = answers.map(({ problem }) => problem);
  const found = problemAt(problems, { paragraph: cursor, start: 0, end: 0 });
  return found === null ? null : problems.indexOf(found);
}

function aboutOf({ reading: { aspects, field } }: Answered): string {
  const aspect = aspects[0] === undefined ? '' : ASPECT_NAMES[aspects[0].id];
  return field === null ? aspect : `${aspect} · ${FIELD_NAMES[field]}`;
}

/** The end of a paragraph's ink. */
function endOf(draft: Draft, paragraph: number): Span {
  const end = (draft.paragraphs[paragraph]?.text ?? '').trimEnd().length;
  return { paragraph, start: end, end };
}
