import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { applyIgnores } from '../../check/ignore';
import type { Draft } from '../../draft/draft';
import { ownWordsRule } from '../../rules/lexicon/own-words';
import { useWords } from '../locales/use-words';
import { late, loadLateSentences } from '../locales/late';
import { countsOf, filtered, groupFindings, nextPlace, walkOf, type Filter } from '../model/finding-groups';
import { missingCount } from '../model/outline-items';
import { partKeyOfRow } from '../model/part-key';
import type { Opening, Place } from '../model/places';
import { isBlank } from '../model/same-draft';
import type { PaneServices } from '../model/services';
import { useDesk } from '../state/use-desk';
import { useIgnores } from '../state/use-ignores';
import { useLexicon } from '../state/use-lexicon';
import { useStepKeys } from '../state/use-step-keys';
import { useOwn } from '../state/use-own';
import { usePane } from '../state/use-pane';
import { Footer } from './Footer';
import { Header, MORE_ID } from './Header';
import type { Inserting } from './InsertSheets';
import { Line } from './Line';
import { Waiting } from './Message';
import type { OwnSheet } from './OwnSheets';
import { panelId, PlaceTabs, tabId } from './PlaceTabs';
import { StructurePlace } from './StructurePlace';
import { TroubleLine } from './TroubleLine';

// 检查 comes in a script of its own while the structure is already on show.
const loadCheckPlace = () => import(/* webpackChunkName: "check" */ './CheckPlace');
const CheckPlace = late(() => loadCheckPlace().then((module) => module.CheckPlace));
const DeskLine = late(() => import(/* webpackChunkName: "check" */ './DeskLine').then((module) => module.DeskLine));
const loadScaffold = () => import(/* webpackChunkName: "scaffold" */ './InsertSheets');
const InsertSheets = late(() => loadScaffold().then((module) => module.InsertSheets));
const StructureActions = late(() => import(/* webpackChunkName: "check" */ './StructureActions').then((module) => module.StructureActions));
const OwnSheets = late(() => import(/* webpackChunkName: "own" */ './OwnSheets').then((module) => module.OwnSheets));
const OwnLine = late(() => import(/* webpackChunkName: "own" */ './OwnLine').then((module) => module.OwnLine));
const MeasuresPlace = late(() => import(/* webpackChunkName: "measures" */ './measures/MeasuresPlace').then((module) => module.MeasuresPlace));
const LinksPlace = late(() => import(/* webpackChunkName: "measures" */ './links/LinksPlace').then((module) => module.LinksPlace));

const everything: Filter = { severity: null, rule: null };

/** Paragraphs from which we say that checking waits for a pause. */
const LONG = 3000;

/** After this many milliseconds of the first reading we say that it takes its time. */
const PATIENCE = 4000;

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', overflow: 'hidden', fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

interface Props {
  readonly services: PaneServices;
  readonly opening: Opening;
}

/** The pane beside an open document. */
export function PaneView({ services, opening }: Props) {
  const { t, number } = useWords();
  const styles = useStyles();
  const { state, dispatch, retry, choose, goTo } = usePane(services, null);
  const own = useOwn(services, dispatch);
  const ownLexicon = useLexicon(services.shelf, dispatch);
  const [sheet, setSheet] = useState<OwnSheet | null>(null);
  const [place, setPlace] = useState<Place>(opening.place);
  const desk = useDesk(services, retry);
  const ignores = useIgnores(services.host, dispatch);
  const [inserting, setInserting] = useState<Inserting | null>(null);
  const [filter, setFilter] = useState(everything);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [steps, setSteps] = useState(0);
  /** The problem that the user chose to answer, of the draft in which it was counted. */
  const [problem, setProblem] = useState<{ readonly of: Draft; readonly place: number; readonly cursor: number | null } | null>(null);
  /** True while the user goes from one problem without a measure to the next. */
  const [walking, setWalking] = useState(false);
  const { checked, reading, trouble, terms } = state;
  const { choice } = terms;
  const rules = useMemo(() => [...services.rules, ...terms.laterRules, ...(terms.lexicon.words.length > 0 ? [ownWordsRule(terms.lexicon)] : [])], [services.rules, terms.laterRules, terms.lexicon]);
  const parted = useMemo(() => (checked === null ? null : applyIgnores(checked.analysis.findings, checked.draft, ignores.list)), [checked, ignores.list]);
  const groups = useMemo(() => (checked === null || parted === null ? [] : groupFindings(checked.draft, parted.shown, rules)), [checked, parted, rules]);
  const counts = useMemo(() => countsOf(parted?.shown ?? []), [parted]);
  const walk = useMemo(() => walkOf(filtered(groups, filter)), [groups, filter]);

  const readOnly = reading?.readOnly === true;
  const settled = !state.asking && reading?.draft === checked?.draft;
  const blank = checked !== null && isBlank(checked.draft);
  const canInsert = checked !== null && checked.analysis.parts === 1 && checked.analysis.genre !== 'other' && !readOnly;

  const ready = checked !== null;
  const asked = useRef(opening.scaffold);
  useEffect(() => {
    // The ribbon's “insert scaffold”, once it is known what the document is.
    if (!ready || !asked.current) return;
    asked.current = false;
    setInserting({ kind: 'whole' });
  }, [ready]);
  useEffect(() => {
    // Ahead of need; should it fail here, opening 检查 fetches it again.
    if (ready) Promise.all([loadCheckPlace(), loadLateSentences()]).catch(() => undefined);
  }, [ready]);

  const show = (next: Place): void => {
    setSheet(null);
    setInserting(null);
    setWalking(false);
    setPlace(next);
  };
  const closeSheet = (): void => {
    setSheet(null);
    document.getElementById(MORE_ID)?.querySelector('button')?.focus();
  };
  const step = (direction: 1 | -1): void => {
    const next = nextPlace(walk, current, direction);
    if (next === null) return;
    show('check');
    setCurrent(next.key);
    if (next.finding.span !== null) goTo(next.finding.span);
  };
  useStepKeys((direction) => {
    step(direction);
    setSteps((steps) => steps + 1);
  });

  return (
    <div className={styles.pane} data-testid="pane">
      <Header
        analysis={checked?.analysis ?? null}
        terms={terms}
        services={services}
        onChoose={choose}
        onImport={(file) => void own.importFile(file)}
        onSheet={setSheet}
      />
      <PlaceTabs place={place} findings={parted?.shown.length ?? null} onPlace={show} />
      <Suspense>
        {own.told !== null && <OwnLine own={own} />}
        {(desk.doing !== null || desk.told !== null) && <DeskLine desk={desk} host={services.host} />}
      </Suspense>
      {trouble !== null && <TroubleLine trouble={trouble} retrying={state.asking} stale={checked !== null} onRetry={retry} />}
      {readOnly && <Line kind="locked" testId="read-only">{t('state.readOnly')}</Line>}
      {reading !== null && reading.draft.paragraphs.length >= LONG && (
        <Line kind="info" testId="long">{t('state.long', { n: number(reading.draft.paragraphs.length) })}</Line>
      )}
      <main className={styles.panel} role="tabpanel" id={panelId(place)} aria-labelledby={tabId(place)} aria-busy={checked === null && trouble === null}>
        {sheet !== null ? (
          <Suspense fallback={<Waiting text={t('opening')} />}>
            <OwnSheets
              sheet={sheet}
              services={services}
              own={own}
              packs={terms.ownPacks}
              place={terms.place}
              lexicon={terms.lexicon}
              ownLexicon={ownLexicon}
              onBack={closeSheet}
              onMade={(pack) => choose({ ...choice, pack })}
            />
          </Suspense>
        ) : checked === null || parted === null ? (
          trouble === null && <FirstWait reading={reading === null} />
        ) : place === 'measures' ? (
          <Suspense fallback={<Waiting text={t('opening')} />}>
            <MeasuresPlace
              checked={checked}
              cursor={reading?.cursor ?? null}
              walking={walking}
              picked={problem?.of === checked.draft ? problem : null}
              onPick={(place) => setProblem({ of: checked.draft, place, cursor: reading?.cursor ?? null })}
              host={services.host}
              shelf={services.shelf}
              desk={desk}
              readOnly={readOnly}
              settled={settled}
              onGo={goTo}
            />
          </Suspense>
        ) : place === 'links' ? (
          <Suspense fallback={<Waiting text={t('opening')} />}>
            <LinksPlace
              checked={checked}
              cursor={reading?.cursor ?? null}
              host={services.host}
              desk={desk}
              readOnly={readOnly}
              settled={settled}
              slot={slot}
              onGo={goTo}
              onAnswer={(place) => {
                setProblem({ of: checked.draft, place, cursor: reading?.cursor ?? null });
                show('measures');
                setWalking(true);
              }}
            />
          </Suspense>
        ) : place === 'structure' && inserting !== null ? (
          <Suspense fallback={<Waiting text={t('opening')} />}>
            <InsertSheets
              inserting={inserting}
              checked={checked}
              now={reading?.draft ?? checked.draft}
              cursor={reading?.cursor ?? null}
              services={services}
              desk={desk}
              readOnly={readOnly}
              slot={slot}
              onChoose={choose}
              onBack={() => setInserting(null)}
            />
          </Suspense>
        ) : place === 'structure' ? (
          <>
          <StructurePlace
            checked={checked}
            cursor={reading?.cursor ?? null}
            choice={choice}
            genres={services.genres}
            onGenre={(genre) => choose({ genre, pack: null })}
            onGo={({ span, relation }, row) => goTo(span, relation === 'at' ? null : { kind: 'belongs', relation, name: row.name })}
            onInsert={canInsert ? (row, parent) => setInserting({ kind: 'parts', pointed: partKeyOfRow(row, parent) }) : null}
          />
          {slot !== null && (
            <Suspense>
              <StructureActions
                draft={reading?.draft ?? checked.draft}
                cursor={reading?.cursor ?? null}
                slot={slot}
                blank={blank}
                missing={canInsert && !blank ? missingCount(checked.analysis.rows) : 0}
                barred={readOnly || desk.doing !== null}
                faulty={counts.error > 0}
                from={desk.told?.kind === 'inserted' ? desk.told.first : null}
                onWhole={() => setInserting({ kind: 'whole' })}
                onFill={() => setInserting({ kind: 'parts', pointed: null })}
                onLayOut={() => setInserting({ kind: 'layout' })}
                onGo={(span) => goTo(span, null, reading?.draft ?? checked.draft)}
              />
            </Suspense>
          )}
          </>
        ) : (
          <Suspense fallback={<Waiting text={t('opening')} />}>
            <CheckPlace
              checked={checked}
              parted={parted}
              groups={groups}
              rules={rules}
              genres={services.genres}
              filter={filter}
              onFilter={setFilter}
              current={current}
              steps={steps}
              onCurrent={(key, span) => {
                setCurrent(key);
                goTo(span);
              }}
              host={services.host}
              desk={desk}
              ignores={ignores}
              readOnly={readOnly}
              more={state.words === 'waiting' || state.words === 'loading'}
              slot={slot}
            />
          </Suspense>
        )}
      </main>
      <Footer
        state={state}
        dispatch={dispatch}
        place={sheet === null && inserting === null ? place : null}
        counts={counts}
        acted={inserting !== null || blank || (canInsert && missingCount(checked.analysis.rows) > 0)}
        at={walk.findIndex(({ key }) => key === current) + 1}
        of={walk.length}
        onStep={step}
        onSlot={setSlot}
        onSee={(severity) => {
          setFilter({ severity, rule: null });
          show('check');
        }}
      />
    </div>
  );
}

function FirstWait({ reading }: { readonly reading: boolean }) {
  const { t } = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return <Waiting text={!reading ? t('state.recognising') : slow ? t('state.slow') : t('state.reading')} />;
}
