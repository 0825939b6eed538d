import { Button, makeStyles } from '@fluentui/react-components';
import { useLateWords } from '../locales/use-late-words';
import type { Own, Told } from '../state/use-own';
import { Line } from './Line';

const useStyles = makeStyles({ actions: { display: 'flex', gap: '4px', marginTop: '8px' }, action: { minHeight: '32px' } });

type Words = ReturnType<typeof useLateWords>;

/** What came of a change to the user's own packs or place, with the way back where there is one. */
export function OwnLine({ own }: { readonly own: Own }) {
  const words = useLateWords();
  const { late } = words;
  const styles = useStyles();
  const { told } = own;
  if (told === null) return null;
  const before = 'before' in told ? told.before : null;
  return (
    <Line kind={wentWrong(told) ? 'fault' : 'info'} testId="own-told">
      {sentence(told, words)}
      {'kept' in told && !told.kept && <div>{late('own.notKept')}</div>}
      <div className={styles.actions}>
        {before !== null && (
          <Button size="small" className={styles.action} onClick={() => void own.undo(before)} data-testid="own-undo">
            {late('own.undo')}
          </Button>
        )}
        <Button size="small" appearance="subtle" className={styles.action} onClick={own.dismiss} data-testid="own-close">
          {late('own.close')}
        </Button>
      </div>
    </Line>
  );
}

function wentWrong({ kind }: Told): boolean {
  return kind === 'refused' || kind === 'unread' || kind === 'no-script' || kind === 'no-file';
}

function sentence(told: Told, { late, say, number }: Words): string {
  switch (told.kind) {
    case 'imported':
      return late('own.imported', { added: number(told.added), replaced: number(told.replaced) });
    case 'refused':
      return late('own.refused', { file: told.file, line: number(told.line), message: say(told.message) });
    case 'unread':
      return late('own.unread', { line: number(told.line), message: say(told.message) });
    case 'added':
      return late('own.added', { name: say(told.name) });
    case 'removed':
      return late('own.removed', { name: say(told.name) });
    case 'place':
      return told.place === null ? late('own.placeCleared') : late('own.placeSet', { place: told.place });
    case 'no-file':
      return late('own.noFile', { file: told.file });
    case 'no-script':
      return late('own.noScript');
  }
}
