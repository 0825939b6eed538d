import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentText24Regular } from '@fluentui/react-icons';
import type { GenreId } from '../../genres/genre';
import type { Row } from '../../genres/standing';
import { useWords } from '../locales/use-words';
import { isUnsure, likeliest } from '../model/likeliest';
import type { Target } from '../model/outline-items';
import { isBlank } from '../model/same-draft';
import type { Choice, GenreInfo } from '../model/services';
import type { Checked } from '../state/pane-state';
import { AskGenre } from './AskGenre';
import { Message } from './Message';
import { OutlineTree } from './OutlineTree';
import { Proportions } from './Proportions';

const useStyles = makeStyles({
  note: { margin: 0, padding: '8px 12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly checked: Checked;
  readonly cursor: number | null;
  readonly choice: Choice;
  readonly genres: readonly GenreInfo[];
  readonly onGenre: (genre: GenreId) => void;
  readonly onGo: (target: Target, row: Row) => void;
  readonly onInsert: ((row: Row, parent: Row | null) => void) | null;
}

/** 结构: the draft's outline held against the standard, and the question of genre where it is open. */
export function StructurePlace({ checked: { draft, analysis }, cursor, choice, genres, onGenre, onGo, onInsert }: Props) {
  const { t, say, number } = useWords();
  const styles = useStyles();
  const blank = isBlank(draft);
  const ask = choice.genre === null && (blank || isUnsure(analysis.recognition, choice));
  const choices = likeliest(analysis.recognition, genres.map((info) => info.id));
  const other = genres.find((info) => info.id === 'other');
  const before = (
    <>
      {blank && (
        <Message icon={DocumentText24Regular} title={t('empty.title')} text={t(ask || analysis.rows.length === 0 ? 'empty.text' : 'empty.chosen')} testId="empty">
          {ask && <AskGenre titled={false} likeliest={choices} genres={genres} onChoose={onGenre} />}
        </Message>
      )}
      {!blank && ask && <AskGenre titled likeliest={choices} genres={genres} onChoose={onGenre} />}
      {!blank && <Proportions analysis={analysis} />}
      {!blank && choice.genre === 'other' && other && <p className={styles.note}>{t('ask.otherNote', { name: say(other.name) })}</p>}
      {analysis.parts > 1 && <p className={styles.note}>{t('structure.parts', { n: number(analysis.parts) })}</p>}
      {!blank && analysis.rows.length === 0 && <p className={styles.note}>{t('structure.noRows')}</p>}
    </>
  );
  const rows = blank && choice.genre === null ? [] : analysis.rows;
  return <OutlineTree rows={rows} draft={draft} cursor={cursor} onGo={onGo} onInsert={blank ? null : onInsert} before={before} />;
}
