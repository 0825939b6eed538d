import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { HostDocument } from '../../word/host-document';
import { useLateWords, type LateWords } from '../locales/use-late-words';
import { undoLast } from '../model/change';
import { isUncertain, leftGroups, type Left, type Told } from '../model/told';
import type { Desk } from '../state/use-desk';
import { Line } from './Line';

/** How many of the places left alone for one reason are named. */
const NAMED = 5;

const useStyles = makeStyles({
  left: { maxHeight: '160px', overflowY: 'auto', margin: '4px 0 0', padding: '0 0 0 16px' },
  reason: { wordBreak: 'break-word' },
  // Side by side where both fit a line, the way back under the words where not.
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px', margin: '-4px 0' },
  actions: { display: 'flex', gap: '4px', marginLeft: 'auto' },
  action: { minHeight: '32px', minWidth: 0 },
  summary: { cursor: 'pointer', lineHeight: '32px', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  details: { margin: 0, maxHeight: '120px', overflow: 'auto', whiteSpace: 'pre-wrap', wordBreak: 'break-word' },
});

interface Props {
  readonly desk: Desk;
  readonly host: HostDocument;
}

/** What is being done to the document, or what came of it: done, left alone and why, with the way back. */
export function DeskLine({ desk, host }: Props) {
  const words = useLateWords();
  const { late } = words;
  const styles = useStyles();
  const { doing, told } = desk;
  if (doing !== null) return <Line kind="info" testId="doing">{late(`told.busy.${doing}`)}</Line>;
  if (told === null) return null;
  const left = leftIn(told);
  const undoable = told.kind === 'inserted' ? told.undoable : (told.kind === 'changed' || told.kind === 'put' || told.kind === 'laid') && told.undoable ? 1 : 0;
  const remarks = told.kind === 'inserted' ? told.unreached : told.kind === 'laid' ? told.remarks : [];
  const detail = told.kind === 'fault' ? told.fault.detail : told.kind === 'broken' ? told.detail : '';
  return (
    <Line kind={told.kind === 'fault' || told.kind === 'broken' ? 'fault' : left.length > 0 ? 'caution' : 'info'} testId="desk-told">
      <div className={styles.head}>
        <div>
          {sentences(told, words).map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </div>
        <div className={styles.actions}>
          {undoable > 0 && (
            <Button size="small" className={styles.action} onClick={() => void desk.run('undoing', () => undoLast(host, undoable))} data-testid="undo">
              {late('told.undo')}
            </Button>
          )}
          <Button size="small" appearance="subtle" className={styles.action} onClick={desk.dismiss} data-testid="desk-close">
            {late('told.close')}
          </Button>
        </div>
      </div>
      {left.length > 0 && <LeftList left={left} words={words} />}
      {remarks.length > 0 && (
        <details data-testid="remarks" open={told.kind === 'laid' && told.done > 0 && !told.undoable}>
          <summary className={styles.summary}>{late(told.kind === 'laid' ? 'told.remarks' : 'told.unreached', { n: words.number(remarks.length) })}</summary>
          <ul className={styles.left}>
            {remarks.map((sentence) => (
              <li key={sentence.zh}>{words.say(sentence)}</li>
            ))}
          </ul>
        </details>
      )}
      {detail !== '' && (
        <details>
          <summary className={styles.summary}>{late('told.details')}</summary>
          <pre className={styles.details}>{detail}</pre>
        </details>
      )}
    </Line>
  );
}

function LeftList({ left, words: { say, number, late } }: { readonly left: readonly Left[]; readonly words: LateWords }) {
  const styles = useStyles();
  return (
    <ul className={styles.left} data-testid="left">
      {leftGroups(left).map(({ message, words }) => (
        <li key={message.zh} className={styles.reason}>
          {words.length > 1 ? late('told.reason', { message: say(message), n: number(words.length) }) : say(message)}
          <div>
            {words
              .slice(0, NAMED)
              .map((one) => late('told.words', { words: one }))
              .join(' ')}
            {words.length > NAMED && late('told.andMore', { n: number(words.length - NAMED) })}
          </div>
        </li>
      ))}
    </ul>
  );
}

function leftIn(told: Told): readonly Left[] {
  if (told.kind === 'changed' || told.kind === 'commented' || told.kind === 'inserted' || told.kind === 'put' || told.kind === 'laid') return told.left;
  if (told.kind !== 'undone' || told.report === null) return [];
  return told.report.left.map(({ text, reason, message }) => ({ words: text, reason, message }));
}

function sentences(told: Told, { late, say, number }: LateWords): readonly string[] {
  const n = (count: number) => ({ n: number(count) });
  switch (told.kind) {
    case 'changed': {
      const unsure = isUncertain(told.left);
      return [
        ...(told.done > 0 ? [late(told.tracked ? 'told.tracked' : 'told.applied', n(told.done))] : unsure ? [] : [late('told.nothing')]),
        ...(told.done > 0 && !told.undoable ? [late('told.notUndoable')] : []),
        ...(told.left.length > 0 ? [late(unsure ? 'told.leftUnsure' : 'told.left', n(told.left.length))] : []),
      ];
    }
    case 'inserted':
      return [
        told.done === 0 ? late('told.nothing') : told.whole ? late('told.insertedWhole') : late('told.inserted', n(told.done)),
        ...(told.done > told.undoable ? [late('told.notUndoable')] : []),
        ...(told.left.length > 0 ? [late('told.leftParts', n(told.left.length))] : []),
      ];
    case 'laid':
      return [
        told.done > 0 ? late('told.laid', n(told.done)) : late(told.left.length === 0 ? 'told.laidAlready' : 'told.nothing'),
        ...(told.left.length > 0 ? [late('told.leftLaid', n(told.left.length))] : []),
      ];
    case 'put':
      return [
        !told.done ? late('told.nothing') : told.what === 'table' ? late('told.putTable') : told.under === '' ? late('told.putHere') : late('told.putUnder', { name: told.under }),
        ...(told.done && !told.undoable ? [late('told.notUndoable')] : []),
      ];
    case 'commented':
      return [
        told.done === 0 ? late('told.nothing') : late('told.commented', n(told.done)),
        ...(told.placeless > 0 ? [late('told.placeless', n(told.placeless))] : []),
        ...(told.left.length > 0 ? [late('told.leftComments', n(told.left.length))] : []),
      ];
    case 'withdrawn':
      return [
        ...(told.removed > 0 ? [late('told.withdrawn', n(told.removed))] : told.kept > 0 ? [] : [late('told.noneOfOurs')]),
        ...(told.kept > 0 ? [late('told.kept', n(told.kept))] : []),
      ];
    case 'undone': {
      const { report } = told;
      if (report === null) return [late('told.emptyLog')];
      const name = say(report.entry.name);
      return [
        report.undone === 0 ? late('told.notUndone', { name }) : report.left.length === 0 ? late('told.undone', { name }) : late('told.undonePartly', { name, ...n(report.undone) }),
        ...(report.left.length > 0 ? [late('told.leftAlone', n(report.left.length))] : []),
      ];
    }
    case 'fault':
      return [say(told.fault.message)];
    case 'broken':
      return [late('told.broken')];
  }
}
