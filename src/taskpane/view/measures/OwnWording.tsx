import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { parseOwn, writeOwn } from '../../../measures/own/file';
import { keep, merge, remove } from '../../../measures/own/keep';
import type { Candidate } from '../../../measures/own/learn';
import type { OwnMeasure } from '../../../measures/own/own-measure';
import { useLateWords } from '../../locales/use-late-words';
import { saveAsFile } from '../../model/save-as-file';
import type { Bank } from '../../state/use-bank';
import { Line } from '../Line';
import { Sheet } from '../Sheet';
import { useToolStyles } from '../tool-styles';

const useStyles = makeStyles({
  note: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  row: { display: 'flex', alignItems: 'flex-start', gap: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { flexGrow: 1, padding: '6px 0', wordBreak: 'break-word' },
  icon: { minWidth: '32px', minHeight: '32px', padding: 0 },
});

interface Props {
  readonly bank: Bank;
  readonly onBack: () => void;
}

/** The user's own wording: learned from past documents after a review, listed, exported, imported, deleted. */
export function OwnWording({ bank, onBack }: Props) {
  const { late, say, number } = useLateWords();
  const styles = useStyles();
  const tools = useToolStyles();
  const learn = useRef<HTMLInputElement>(null);
  const load = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const [found, setFound] = useState<readonly Candidate[]>([]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [gone, setGone] = useState<OwnMeasure | null>(null);

  const read = async (files: readonly File[]): Promise<void> => {
    setTold([late('ownWords.learning', { n: number(files.length) })]);
    const { learnFrom } = await import(/* webpackChunkName: "learn" */ '../../model/learn');
    const lines: string[] = [];
    const all: Candidate[] = [];
    for (const file of files) {
      const learned = await learnFrom(file);
      if (!learned.ok) lines.push(late('ownWords.unreadable', { file: file.name, message: say(learned.message) }));
      else if (learned.candidates.length === 0) lines.push(late('ownWords.nothing', { file: file.name }));
      else all.push(...learned.candidates);
    }
    const known = new Set(bank.own.measures.map(({ id }) => id));
    const fresh = all.filter(({ measure }, i) => !known.has(measure.id) && all.findIndex((other) => other.measure.id === measure.id) === i);
    setFound(fresh);
    setTicked(new Set(fresh.filter(({ checkable }) => checkable).map(({ measure }) => measure.id)));
    setTold(lines);
  };
  const take = async (file: File): Promise<void> => {
    const parsed = parseOwn(await file.text());
    if (parsed.ok) bank.change(merge(parsed.file));
    setTold([parsed.ok ? late('ownWords.imported', { n: number(parsed.file.measures.length) }) : late('ownWords.refused', { file: file.name, line: number(parsed.line), message: say(parsed.message) })]);
  };
  const failed = (): void => setTold([late('told.broken')]);
  const keepTicked = (): void => {
    const chosen = found.filter(({ measure }) => ticked.has(measure.id)).map(({ measure }) => measure);
    bank.change(keep(chosen));
    setFound([]);
    setTold([late('ownWords.kept', { n: number(chosen.length) })]);
  };
  const toggle = (id: string): void => setTicked((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));

  return (
    <Sheet title={late('ownWords.title')} testId="own-wording-sheet" onBack={onBack}>
      <p className={styles.note}>{late('ownWords.note')}</p>
      <input ref={learn} type="file" accept=".docx" multiple hidden data-testid="learn-files" onChange={({ target }) => { read([...(target.files ?? [])]).catch(failed); target.value = ''; }} />
      <input ref={load} type="file" accept=".json" hidden data-testid="own-file" onChange={({ target }) => { const file = target.files?.[0]; if (file !== undefined) take(file).catch(failed); target.value = ''; }} />
      <div className={tools.rowWithin}>
        <Button size="small" appearance="primary" className={tools.button} onClick={() => learn.current?.click()}>{late('ownWords.learn')}</Button>
        <Button size="small" className={tools.button} onClick={() => load.current?.click()}>{late('ownWords.import')}</Button>
        <Button size="small" className={tools.button} disabled={bank.own.measures.length === 0} onClick={() => saveAsFile(writeOwn(bank.own), late('ownWords.fileName'))}>{late('ownWords.export')}</Button>
      </div>
      {told.map((line) => <Line key={line} kind="info" testId="own-wording-told">{line}</Line>)}
      {!bank.kept && <Line kind="caution" testId="own-wording-not-kept">{late('measures.notKept')}</Line>}
      {gone !== null && (
        <Line kind="info" testId="own-wording-gone">
          {late('ownWords.removed')}{' '}
          <Button size="small" className={tools.button} onClick={() => { bank.change(keep([gone])); setGone(null); }} data-testid="own-wording-undo">{late('ownWords.undo')}</Button>
        </Line>
      )}
      {found.length > 0 && (
        <section>
          <p className={styles.note}>{late('ownWords.review', { n: number(found.length) })}</p>
          <ul className={styles.list}>
            {found.map(({ measure }) => (
              <li key={measure.id} className={styles.row}>
                <Checkbox checked={ticked.has(measure.id)} onChange={() => toggle(measure.id)} label={measure.text} data-testid="candidate" />
              </li>
            ))}
          </ul>
          <div className={tools.rowWithin}>
            <Button size="small" appearance="primary" className={tools.button} disabled={ticked.size === 0} onClick={keepTicked} data-testid="keep-ticked">{late('ownWords.keep', { n: number(ticked.size) })}</Button>
            <Button size="small" className={tools.button} onClick={() => setFound([])}>{late('ownWords.cancel')}</Button>
          </div>
        </section>
      )}
      {bank.own.measures.length === 0 ? <p className={styles.note}>{late('ownWords.empty')}</p> : null}
      <ul className={styles.list}>
        {bank.own.measures.map((measure) => (
          <li key={measure.id} className={styles.row} data-testid="own-measure">
            <span className={styles.text}>{measure.text}</span>
            <Button appearance="subtle" className={styles.icon} icon={<Delete20Regular />} aria-label={late('ownWords.removeOf', { name: measure.text.slice(0, 16) })} onClick={() => { bank.change(remove(measure.id)); setGone(measure); }} data-testid="own-measure-remove" />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
