import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../locales/use-words';
import type { Trouble } from '../state/pane-state';
import { Line } from './Line';

const useStyles = makeStyles({
  actions: { display: 'flex', alignItems: 'flex-start', flexDirection: 'column', gap: '4px', marginTop: '8px' },
  retry: { minHeight: '32px' },
  summary: { cursor: 'pointer', lineHeight: '32px', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  details: { margin: 0, maxHeight: '120px', overflow: 'auto', whiteSpace: 'pre-wrap', wordBreak: 'break-word', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly trouble: Trouble;
  readonly retrying: boolean;
  /** True when older results are still on show under the line. */
  readonly stale: boolean;
  readonly onRetry: () => void;
}

/** What went wrong in one sentence, with the way on; what the machine said only on demand. */
export function TroubleLine({ trouble, retrying, stale, onRetry }: Props) {
  const { t, say } = useWords();
  const styles = useStyles();
  const detail = trouble.kind === 'word' ? trouble.fault.detail : trouble.detail;
  return (
    <Line kind="fault" testId="trouble">
      {trouble.kind === 'word' ? say(trouble.fault.message) : t('trouble.check')}
      {stale && <div>{t('state.stale')}</div>}
      <div className={styles.actions}>
        <Button size="small" className={styles.retry} onClick={onRetry} disabledFocusable={retrying} data-testid="retry">
          {retrying ? t('trouble.retrying') : t('trouble.retry')}
        </Button>
        {detail !== '' && (
          <details>
            <summary className={styles.summary}>{t('trouble.details')}</summary>
            <pre className={styles.details}>{detail}</pre>
          </details>
        )}
      </div>
    </Line>
  );
}
