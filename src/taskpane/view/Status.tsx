import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type Dispatch } from 'react';
import { useWords } from '../locales/use-words';
import { Busy } from './Busy';
import { needsCheck, type Notice, type PaneEvent, type PaneState } from '../state/pane-state';
import { spoken } from './shared-styles';

const MINUTE = 60_000;

const useStyles = makeStyles({
  status: { display: 'flex', alignItems: 'center', gap: '6px', flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  hidden: spoken,
  action: { minHeight: '32px', minWidth: 0, flexShrink: 0 },
});

interface Props {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** The last line of the pane: what is being done, what just happened, or when the last check held. */
export function Status({ state, dispatch }: Props) {
  const words = useWords();
  const styles = useStyles();
  const now = useNow();
  const busy = state.asking || needsCheck(state);
  const loading = state.words === 'loading';
  const action = actionOf(state);
  return (
    <>
      <div className={styles.status} role="status" aria-live="polite" data-testid="status">
        {(busy || loading) && <Busy />}
        {state.progress === null || state.notice !== null ? (
          <span>{state.notice === null ? stateText(state, now, words) : noticeText(state.notice, busy, words)}</span>
        ) : (
          <>
            <span aria-hidden>{words.t('state.progress', { percent: String(Math.floor(state.progress * 100)) })}</span>
            {/* Every new percentage would be read out. */}
            <span className={styles.hidden}>{words.t('state.checking')}</span>
          </>
        )}
      </div>
      {action !== null && (
        <Button size="small" appearance="subtle" className={styles.action} onClick={() => dispatch(action.event)} data-testid={action.name}>
          {words.t(`state.${action.name}`)}
        </Button>
      )}
    </>
  );
}

/** The one thing to do about the state at hand. */
function actionOf(state: PaneState): { readonly name: 'cancel' | 'resume' | 'loadWords'; readonly event: PaneEvent } | null {
  if (state.progress !== null) return { name: 'cancel', event: { type: 'stopped' } };
  if (state.stopped) return { name: 'resume', event: { type: 'resumed' } };
  return state.words === 'failed' ? { name: 'loadWords', event: { type: 'words', words: 'waiting' } } : null;
}

function stateText(state: PaneState, now: number, words: Words): string {
  const { t } = words;
  if (state.asking || needsCheck(state)) return t('state.checking');
  if (state.stopped) return t('state.stopped');
  const some = state.terms.laterRules.length > 0;
  if (state.words === 'loading') return t(some ? 'state.words' : 'state.rules');
  if (state.words === 'failed') return t(some ? 'state.noWords' : 'state.noRules');
  return checkedText(state.checkedAt, now, words);
}

type Words = ReturnType<typeof useWords>;

function noticeText(notice: Notice, busy: boolean, { t, say }: Words): string {
  if (notice.kind === 'changed') return t(busy ? 'notices.changed' : 'notices.rechecked');
  return notice.kind === 'belongs' ? t(`notices.${notice.relation}`, { name: say(notice.name) }) : t(`notices.${notice.kind}`);
}

function checkedText(at: number | null, now: number, { t, number }: Words): string {
  if (at === null) return t('state.notChecked');
  const minutes = Math.floor((now - at) / MINUTE);
  const when =
    minutes < 1 ? t('state.justNow') : minutes < 60 ? t('state.minutesAgo', { n: number(minutes) }) : t('state.hoursAgo', { n: number(Math.floor(minutes / 60)) });
  return t('state.checked', { when });
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
}
