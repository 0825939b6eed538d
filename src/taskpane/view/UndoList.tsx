import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UndoEntry } from '../../word/host-document';
import { useLateWords } from '../locales/use-late-words';
import { summary } from './shared-styles';

const useStyles = makeStyles({
  summary,
  note: { margin: 0, padding: '0 12px 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: '0 12px 8px 30px', fontSize: tokens.fontSizeBase200, lineHeight: '24px', color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  words: { flexGrow: 1, minWidth: 0, wordBreak: 'break-word' },
  action: { minHeight: '32px', flexShrink: 0 },
});

interface Props {
  /** Newest first. */
  readonly log: readonly UndoEntry[];
  readonly barred: boolean;
  readonly onUndo: () => void;
}

/** What we wrote into the document and can take back, newest first; only the newest can be taken back next. */
export function UndoList({ log, barred, onUndo }: Props) {
  const { say, number, late } = useLateWords();
  const styles = useStyles();
  if (log.length === 0) return null;
  return (
    <details data-testid="undo-log">
      <summary className={styles.summary}>{late('undo.log', { n: number(log.length) })}</summary>
      {log.length > 1 && <p className={styles.note}>{late('undo.order')}</p>}
      <ol className={styles.list}>
        {log.map((entry, i) => {
          const name = `${say(entry.name)}${entry.mode === 'tracked' ? late('undo.tracked') : ''}`;
          return (
            <li key={entry.id} data-testid="undo-entry">
              <div className={styles.line}>
                <span className={styles.words}>{late('undo.entry', { name, n: number(entry.places) })}</span>
                {i === 0 && (
                  <Button size="small" className={styles.action} disabledFocusable={barred} aria-label={late('undo.undoNamed', { name })} onClick={onUndo} data-testid="undo-newest">
                    {late('undo.undo')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
