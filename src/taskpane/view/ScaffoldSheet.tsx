import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Bilingual } from '../../draft/bilingual';
import type { AspectPack } from '../../genres/packs/pack';
import { withOwnPacks } from '../../genres/packs/shipped';
import { genreOf } from '../../genres/registry';
import { scaffold, type ScaffoldLine } from '../../genres/scaffold';
import { useLateWords } from '../locales/use-late-words';
import { fieldsOf, rememberedForm, rememberForm, scaffoldFields, writtenDate, type FormValues } from '../model/scaffold-fields';
import type { Landing } from '../model/insert';
import type { Choice, PaneServices } from '../model/services';
import { Line } from './Line';
import { Sheet } from './Sheet';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  input: { minHeight: '32px' },
  select: { minHeight: '32px', minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  outline: { listStyleType: 'none', margin: 0, padding: '4px 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  primary: { width: '100%', minHeight: '32px', marginBottom: '8px' },
});

/** How much is shown of the paragraph behind which the scaffold goes, in letters. */
const SHOWN = 16;

interface Standing {
  readonly where: Landing['where'];
  /** The text of the paragraph before that place. */
  readonly before: string;
  /** True when the draft has parts of the standard outline, which a whole scaffold would repeat. */
  readonly begun: boolean;
}

interface Props {
  readonly services: PaneServices;
  /** What the document is taken for; the form begins with it. */
  readonly choice: Choice;
  readonly ownPacks: readonly AspectPack[];
  /** What stands in the document already; `null` for an empty one. */
  readonly standing: Standing | null;
  readonly barred: string | null;
  readonly slot: HTMLElement | null;
  readonly onInsert: (lines: readonly ScaffoldLine[], name: Bilingual, choice: Choice) => void;
  readonly onBack: () => void;
}

/** 插入整篇框架: a short form, where it goes, and the outline that it makes. */
export function ScaffoldSheet({ services, choice, ownPacks, standing, barred, slot, onInsert, onBack }: Props) {
  const { t, say, number, late } = useLateWords();
  const styles = useStyles();
  const genres = services.genres.filter(({ id }) => id !== 'other');
  const [genreId, setGenreId] = useState(genres.find(({ id }) => id === choice.genre)?.id ?? genres[0]?.id ?? '');
  const packs = useMemo(() => withOwnPacks(ownPacks).filter((pack) => pack.genres.includes(genreId)), [ownPacks, genreId]);
  const [packId, setPackId] = useState<string | null>(choice.pack);
  const pack = packs.find(({ id }) => id === packId) ?? (packId === '' ? null : (packs[0] ?? null));
  const genre = genreOf(genreId);
  const [shapeId, setShapeId] = useState('');
  const shape = genre?.shapes.find(({ id }) => id === shapeId)?.id ?? genre?.shapes[0]?.id;
  const [values, setValues] = useState<FormValues>(() => ({ ...rememberedForm(services.shelf), date: writtenDate(new Date()) }));
  const blank = useMemo(() => (genre === null ? [] : scaffold(genre, pack, {}, shape)), [genre, pack, shape]);
  const lines = useMemo(() => (genre === null ? [] : scaffold(genre, pack, scaffoldFields(values), shape)), [genre, pack, shape, values]);
  const insert = (): void => {
    if (genre === null || barred !== null) return;
    rememberForm(services.shelf, values);
    onInsert(lines, genre.name, { genre: genre.id, pack: packId === null ? (choice.genre === genre.id ? choice.pack : null) : pack?.id ?? null });
  };
  return (
    <Sheet title={late('scaffold.title')} testId="scaffold-sheet" onBack={onBack}>
      {standing?.begun === true && <Line kind="caution" testId="scaffold-twice">{late('scaffold.twice')}</Line>}
      {standing !== null && (
        <p className={styles.note} data-testid="scaffold-where">
          {standing.where === 'after' ? late('scaffold.after', { text: shortened(standing.before) }) : late(standing.where === 'here' ? 'scaffold.here' : 'scaffold.atEnd')}
        </p>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          insert();
        }}
      >
        <Field label={t('header.genre')}>
          <Select className={styles.select} value={genreId} onChange={(_, { value }) => (setGenreId(value), setPackId(null), setShapeId(''))} data-testid="scaffold-genre">
            {genres.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </Select>
        </Field>
        {packs.length > 0 && (
          <Field label={t('header.pack')}>
            <Select className={styles.select} value={pack?.id ?? ''} onChange={(_, { value }) => setPackId(value)} data-testid="scaffold-pack">
              {services.packsOf(genreId, ownPacks).map(({ id, name, own, verified }) => (
                <option key={id} value={id}>
                  {own ? t('header.own', { name: say(name) }) : verified ? say(name) : t('header.unverified', { name: say(name) })}
                </option>
              ))}
              <option value="">{late('scaffold.noPack')}</option>
            </Select>
          </Field>
        )}
        {genre !== null && genre.shapes.length > 1 && (
          <Field label={late('scaffold.shape')}>
            <Select className={styles.select} value={shape ?? ''} onChange={(_, { value }) => setShapeId(value)} data-testid="scaffold-shape">
              {genre.shapes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {say(name)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {fieldsOf(blank).map((field) => (
          <Field key={field} label={late(`scaffold.fields.${field}`)}>
            <Input className={styles.input} value={values[field] ?? ''} onChange={(_, { value }) => setValues({ ...values, [field]: value })} data-testid={`scaffold-${field}`} />
          </Field>
        ))}
        <p className={styles.note}>{late('scaffold.note')}</p>
        <div>
          <p className={styles.note}>{late('scaffold.outline', { n: number(lines.length) })}</p>
          <ul className={styles.outline} data-testid="scaffold-outline">
            {lines
              .filter(({ role }) => role === 'title' || role === 'heading')
              .map(({ text, level, role }, i) => (
                <li key={i} className={role === 'title' ? styles.title : undefined} style={{ paddingLeft: ((level ?? 1) - 1) * 16 }}>
                  {text}
                </li>
              ))}
          </ul>
        </div>
        {/* Enter in a field submits; the button itself stands in the pane's spot for it. */}
        <button type="submit" hidden />
      </form>
      {slot !== null &&
        createPortal(
          <Button appearance="primary" className={styles.primary} disabledFocusable={barred !== null} title={barred ?? undefined} onClick={insert} data-testid="scaffold-apply">
            {late('scaffold.apply')}
          </Button>,
          slot,
        )}
    </Sheet>
  );
}

function shortened(text: string): string {
  const letters = [...text.trim()];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('');
}
