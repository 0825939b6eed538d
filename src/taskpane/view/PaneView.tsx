import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Severity } from '../../rules/finding';
import { useWords } from '../locales/use-words';
import { countsOf, groupFindings, nextPlace, SEVERITIES, walkOf } from '../model/finding-groups';
import type { Opening, Place } from '../model/places';
import type { PaneServices } from '../model/services';
import { useStepKeys } from '../state/use-step-keys';
import { useOwn } from '../state/use-own';
import { usePane } from '../state/use-pane';
import { Footer } from './Footer';
import { Header, MORE_ID } from './Header';
import { LaterPlace } from './LaterPlaces';
import { Line } from './Line';
import { Waiting } from './Message';
import { OwnLine } from './OwnLine';
import type { OwnSheet } from './OwnSheets';
import { panelId, PlaceTabs, tabId } from './PlaceTabs';
import { StructurePlace } from './StructurePlace';
import { TroubleLine } from './TroubleLine';

// 检查 comes in a script of its own while the structure is already on show.
const loadCheckPlace = () => import(/* webpackChunkName: "check" */ './CheckPlace');
const CheckPlace = lazy(() => loadCheckPlace().then((module) => ({ default: module.CheckPlace })));
const OwnSheets = lazy(() => import(/* webpackChunkName: "own" */ './OwnSheets').then((module) => ({ default: module.OwnSheets })));

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
  const { state, dispatch, retry, choose, goTo } = usePane(services, opening.scaffold ? { kind: 'scaffold-later' } : null);
  const own = useOwn(services, dispatch);
  const [sheet, setSheet] = useState<OwnSheet | null>(null);
  const [place, setPlace] = useState<Place>(opening.place);
  const [only, setOnly] = useState<Severity | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [steps, setSteps] = useState(0);
  const { checked, reading, trouble, terms } = state;
  const { choice } = terms;
  const rules = useMemo(() => [...services.rules, ...terms.wordRules], [services.rules, terms.wordRules]);
  const groups = useMemo(() => (checked === null ? [] : groupFindings(checked.draft, checked.analysis.findings, rules)), [checked, rules]);
  const counts = useMemo(() => countsOf(checked?.analysis.findings ?? []), [checked]);
  const walk = useMemo(() => walkOf(groups, new Set(only === null ? SEVERITIES : [only])), [groups, only]);

  const ready = checked !== null;
  useEffect(() => {
    // Ahead of need; should it fail here, opening 检查 fetches it again.
    if (ready) loadCheckPlace().catch(() => undefined);
  }, [ready]);

  const show = (next: Place): void => {
    setSheet(null);
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
      <PlaceTabs place={place} findings={checked?.analysis.findings.length ?? null} onPlace={show} />
      <OwnLine own={own} />
      {trouble !== null && <TroubleLine trouble={trouble} retrying={state.asking} stale={checked !== null} onRetry={retry} />}
      {reading?.readOnly === true && <Line kind="locked" testId="read-only">{t('state.readOnly')}</Line>}
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
              onBack={closeSheet}
              onMade={(pack) => choose({ ...choice, pack })}
            />
          </Suspense>
        ) : place === 'measures' || place === 'links' ? (
          <LaterPlace place={place} onPlace={show} />
        ) : checked === null ? (
          trouble === null && <FirstWait reading={reading === null} />
        ) : place === 'structure' ? (
          <StructurePlace
            checked={checked}
            cursor={reading?.cursor ?? null}
            choice={choice}
            genres={services.genres}
            onGenre={(genre) => choose({ genre, pack: null })}
            onGo={({ span, relation }, row) => goTo(span, relation === 'at' ? undefined : { kind: 'belongs', relation, name: row.name })}
          />
        ) : (
          <Suspense fallback={<Waiting text={t('opening')} />}>
            <CheckPlace
              checked={checked}
              groups={groups}
              rules={rules}
              genres={services.genres}
              only={only}
              onOnly={setOnly}
              current={current}
              steps={steps}
              onCurrent={(key, span) => {
                setCurrent(key);
                goTo(span);
              }}
            />
          </Suspense>
        )}
      </main>
      <Footer
        state={state}
        dispatch={dispatch}
        place={sheet === null ? place : null}
        counts={counts}
        at={walk.findIndex(({ key }) => key === current) + 1}
        of={walk.length}
        onStep={step}
        onSee={(severity) => {
          setOnly(severity);
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
