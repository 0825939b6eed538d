import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useWords } from '../locales/use-words';
import { needsCheck, type Notice, type PaneState } from '../state/pane-state';

const MINUTE = 60_000;

const useStyles = makeStyles({
  status: { display: 'flex', alignItems: 'center', gap: '6px', flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: PaneState;
}

/** The last line of the pane: what is being done, what just happened, or when the last check held. */
export function Status({ state }: Props) {
  const words = useWords();
  const styles = useStyles();
  const now = useNow();
  const busy = state.asking || needsCheck(state);
  const text = state.notice !== null ? noticeText(state.notice, busy, words) : busy ? words.t('state.checking') : checkedText(state.checkedAt, now, words);
  return (
    <div className={styles.status} role="status" aria-live="polite" data-testid="status">
      {busy && <Spinner size="extra-tiny" aria-hidden />}
      <span>{text}</span>
    </div>
  );
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
