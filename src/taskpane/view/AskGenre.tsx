import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { GenreId } from '../../genres/genre';
import { useWords } from '../locales/use-words';
import type { GenreInfo } from '../model/services';

const useStyles = makeStyles({
  root: { padding: '12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '4px 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexDirection: 'column', gap: '4px' },
  choice: { justifyContent: 'flex-start', textAlign: 'left', minHeight: '32px', fontWeight: tokens.fontWeightRegular },
  last: { display: 'flex', gap: '4px' },
});

interface Props {
  readonly likeliest: readonly GenreId[];
  readonly genres: readonly GenreInfo[];
  readonly onChoose: (genre: GenreId) => void;
  /** False where the words above already say why we ask. */
  readonly titled: boolean;
}

/** Asks which genre the draft is: the three likeliest first, the others and “none of these” behind them. */
export function AskGenre({ likeliest, genres, onChoose, titled }: Props) {
  const { t, say } = useWords();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const first = likeliest.flatMap((id) => genres.filter((info) => info.id === id));
  const rest = genres.filter((info) => info.id !== 'other' && !likeliest.includes(info.id));
  return (
    <section className={titled ? styles.root : undefined} aria-label={t('ask.title')} data-testid="ask-genre">
      {titled && <h2 className={styles.title}>{t('ask.title')}</h2>}
      {titled && <p className={styles.text}>{t('ask.text')}</p>}
      <div className={styles.choices}>
        {(all ? [...first, ...rest] : first).map((info) => (
          <Button key={info.id} className={styles.choice} onClick={() => onChoose(info.id)}>
            {say(info.name)}
          </Button>
        ))}
        <div className={styles.last}>
          {!all && rest.length > 0 && (
            <Button appearance="subtle" className={styles.choice} onClick={() => setAll(true)}>
              {t('ask.more')}
            </Button>
          )}
          {titled && (
            <Button appearance="subtle" className={styles.choice} onClick={() => onChoose('other')}>
              {t('ask.other')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
