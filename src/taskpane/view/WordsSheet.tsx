import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { mergeLexicons, readLexicon, writeLexicon, type Lexicon } from '../../rules/lexicon/own-words';
import { useLateWords } from '../locales/use-late-words';
import { saveAsFile } from '../model/save-as-file';
import type { OwnLexicon } from '../state/use-lexicon';
import { Line } from './Line';
import { Sheet } from './Sheet';

const useStyles = makeStyles({
  note: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBottom: '8px' },
  button: { minHeight: '32px', minWidth: 0 },
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  item: { display: 'flex', alignItems: 'center', gap: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { flexGrow: 1, wordBreak: 'break-word' },
  icon: { minWidth: '32px', minHeight: '32px', padding: 0 },
});

interface Props {
  readonly lexicon: Lexicon;
  readonly own: OwnLexicon;
  readonly onBack: () => void;
}

/** 我的词语: words that the user wants marked, phrases in which nothing is to be marked; a file in, a file out. */
export function WordsSheet({ lexicon, own, onBack }: Props) {
  const { late, say, number } = useLateWords();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState('');
  const [right, setRight] = useState('');
  const [exception, setException] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const add = (added: Lexicon): boolean => {
    // The file's own check is the one place that says what a sound entry is.
    const read = readLexicon(writeLexicon(added));
    if (read.ok) own.change((now) => mergeLexicons(now, read.lexicon));
    setTold(read.ok ? null : late('ownLexicon.unsound'));
    return read.ok;
  };
  const take = async (file: File): Promise<void> => {
    const read = readLexicon(await file.text());
    if (read.ok) own.change((now) => mergeLexicons(now, read.lexicon));
    setTold(read.ok ? late('ownLexicon.imported', { n: number(read.lexicon.words.length + read.lexicon.exceptions.length) }) : say(read.fault));
  };
  const remove = (name: string, edit: (now: Lexicon) => Lexicon) => (
    <Button appearance="subtle" className={styles.icon} icon={<Delete20Regular />} aria-label={late('ownLexicon.removeOf', { name })} onClick={() => own.change(edit)} data-testid="own-word-remove" />
  );
  return (
    <Sheet title={late('ownLexicon.title')} testId="sheet-words" onBack={onBack}>
      <p className={styles.note}>{late('ownLexicon.note')}</p>
      {told !== null && <Line kind="info" testId="own-word-told">{told}</Line>}
      {!own.kept && <Line kind="caution" testId="own-word-not-kept">{late('own.notKept')}</Line>}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (add({ words: [{ wrong: wrong.trim(), right: right.trim(), note: '' }], exceptions: [] })) {
            setWrong('');
            setRight('');
          }
        }}
      >
        <Field label={late('ownLexicon.wrong')}><Input value={wrong} onChange={(_, { value }) => setWrong(value)} data-testid="own-word-wrong" /></Field>
        <Field label={late('ownLexicon.right')}><Input value={right} onChange={(_, { value }) => setRight(value)} data-testid="own-word-right" /></Field>
        <Button type="submit" className={styles.button} disabled={wrong.trim() === '' || right.trim() === ''} data-testid="own-word-add">{late('ownLexicon.add')}</Button>
      </form>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (add({ words: [], exceptions: [exception.trim()] })) setException('');
        }}
      >
        <Field label={late('ownLexicon.exception')} hint={late('ownLexicon.exceptionHint')}><Input value={exception} onChange={(_, { value }) => setException(value)} data-testid="own-exception" /></Field>
        <Button type="submit" className={styles.button} disabled={exception.trim() === ''} data-testid="own-exception-add">{late('ownLexicon.addException')}</Button>
      </form>
      <input ref={picker} type="file" accept=".json" hidden data-testid="own-words-file" onChange={({ target }) => { const file = target.files?.[0]; if (file !== undefined) take(file).catch(() => setTold(late('told.broken'))); target.value = ''; }} />
      <div className={styles.row}>
        <Button size="small" className={styles.button} onClick={() => picker.current?.click()}>{late('ownLexicon.import')}</Button>
        <Button size="small" className={styles.button} disabled={lexicon.words.length + lexicon.exceptions.length === 0} onClick={() => saveAsFile(writeLexicon(lexicon), late('ownLexicon.fileName'))} data-testid="own-words-export">{late('ownLexicon.export')}</Button>
      </div>
      <ul className={styles.list}>
        {lexicon.words.map((word) => (
          <li key={word.wrong} className={styles.item} data-testid="own-word">
            <span className={styles.text}>{`${word.wrong} → ${word.right}`}</span>
            {remove(word.wrong, (now) => ({ ...now, words: now.words.filter(({ wrong: one }) => one !== word.wrong) }))}
          </li>
        ))}
        {lexicon.exceptions.map((text) => (
          <li key={text} className={styles.item} data-testid="own-exception-item">
            <span className={styles.text}>{late('ownLexicon.excepted', { text })}</span>
            {remove(text, (now) => ({ ...now, exceptions: now.exceptions.filter((one) => one !== text) }))}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
