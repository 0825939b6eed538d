import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { GenreId } from '../../genres/genre';
import { useLateWords } from '../locales/use-late-words';
import { typedPack, type TypedFault } from '../model/typed-pack';
import type { Own } from '../state/use-own';
import { Sheet } from './Sheet';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '12px' }, save: { minHeight: '32px', alignSelf: 'stretch' } });

interface Props {
  readonly genres: readonly GenreId[];
  readonly own: Own;
  readonly onBack: () => void;
  readonly onMade: (id: string) => void;
}

/** 自己填写: a name, and the aspects typed or pasted, one a line. */
export function WritePackSheet({ genres, own, onBack, onMade }: Props) {
  const { late, number } = useLateWords();
  const styles = useStyles();
  const [name, setName] = useState('');
  const [lines, setLines] = useState('');
  const [fault, setFault] = useState<TypedFault | null>(null);
  const save = async (): Promise<void> => {
    const typed = typedPack(name, lines, genres);
    if (!typed.ok) return setFault(typed.fault);
    const id = await own.add(typed.pack);
    if (id === null) return;
    onMade(id);
    onBack();
  };
  const said = fault === null ? null : sentence(fault);
  const aboutName = fault?.kind === 'no-name' || fault?.kind === 'long-name';
  function sentence(wrong: TypedFault): string {
    if (wrong.kind === 'twice') return late('typed.twice', { line: number(wrong.line), first: number(wrong.first), name: wrong.name });
    return wrong.kind === 'long' ? late('typed.long', { line: number(wrong.line) }) : late(`typed.${wrong.kind}`);
  }
  return (
    <Sheet title={late('own.writeTitle')} testId="sheet-write" onBack={onBack}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={late('own.name')} hint={late('own.nameHint')} validationMessage={aboutName ? said : null}>
          <Input
            value={name}
            autoFocus
            onChange={(_, { value }) => {
              setName(value);
              setFault(null);
            }}
            data-testid="pack-name"
          />
        </Field>
        <Field label={late('own.lines')} hint={late('own.linesHint')} validationMessage={aboutName ? null : said}>
          <Textarea
            value={lines}
            rows={8}
            resize="vertical"
            onChange={(_, { value }) => {
              setLines(value);
              setFault(null);
            }}
            data-testid="pack-lines"
          />
        </Field>
        <Button type="submit" appearance="primary" className={styles.save} data-testid="pack-save">
          {late('own.save')}
        </Button>
      </form>
    </Sheet>
  );
}
