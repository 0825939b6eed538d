import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Star20Filled, Star20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Measure } from '../../../measures/measure';
import type { Because } from '../../../measures/suggest';
import { useLateWords } from '../../locales/use-late-words';

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, marginBottom: '8px', padding: '8px' },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, wordBreak: 'break-word', userSelect: 'text' },
  because: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '8px' },
  button: { minWidth: 0, minHeight: '32px', padding: '2px 8px', fontWeight: tokens.fontWeightRegular },
  star: { minWidth: '32px', minHeight: '32px', padding: 0, marginLeft: 'auto' },
});

/** What can be done with a measure; what is left out cannot be done here. */
export interface MeasureActions {
  readonly insert: ((measure: Measure, length: number) => void) | null;
  readonly here: ((measure: Measure, length: number) => void) | null;
  /** Where `insert` would put it, as a sentence. */
  readonly where: (measure: Measure) => string | null;
  /** The words on `insert`. */
  readonly insertLabel: string;
  readonly favour: (measure: Measure) => void;
}

interface Props {
  readonly measure: Measure;
  /** Why it is suggested; `null` for one that was looked up. */
  readonly because: Because | null;
  /** The measure as a sentence, in each of its wordings. */
  readonly sentence: (measure: Measure, length: number) => string;
  readonly own: boolean;
  readonly favourite: boolean;
  readonly barred: boolean;
  readonly actions: MeasureActions;
}

/** One measure as it would stand in the draft, why it is offered, and what can be done with it. */
export function MeasureCard({ measure, because, sentence, own, favourite, barred, actions }: Props) {
  const { late } = useLateWords();
  const styles = useStyles();
  const [length, setLength] = useState(1);
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = sentence(measure, length);
  const short = measure.action;
  const where = actions.where(measure);
  const words = (because?.words ?? []).slice(0, 3).map((word) => late('measures.word', { word }));
  const why = because === null ? '' : because.symptom !== null ? late('measures.because', { symptom: because.symptom }) : words.length > 0 ? late('measures.words', { words: words.join('') }) : '';
  const notes = [own ? late('measures.own') : '', why, where ?? ''].filter((note) => note !== '');
  const different = new Set(measure.wordings).size > 1;
  return (
    <li className={styles.card} data-testid="measure">
      <p className={styles.text}>{`${text}。`}</p>
      {notes.length > 0 && <p className={styles.because}>{notes.join(' · ')}</p>}
      <div className={styles.row}>
        {actions.insert !== null && (
          <Button size="small" className={styles.button} disabledFocusable={barred} aria-label={late('measures.insertOf', { name: short })} onClick={() => actions.insert?.(measure, length)} data-testid="measure-insert">
            {actions.insertLabel}
          </Button>
        )}
        {actions.here !== null && (
          <Button size="small" appearance="subtle" className={styles.button} disabledFocusable={barred} onClick={() => actions.here?.(measure, length)} data-testid="measure-here">
            {late('measures.here')}
          </Button>
        )}
        {different && (
          <Button size="small" appearance="subtle" className={styles.button} onClick={() => setLength((length + 1) % measure.wordings.length)} data-testid="measure-reword">
            {late('measures.reword')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          onClick={() => void copy(`${text}。`).then(setCopied)}
          data-testid="measure-copy"
        >
          {copied === null ? late('measures.copy') : copied ? late('measures.copied') : late('measures.notCopied')}
        </Button>
        {!own && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.star}
            icon={favourite ? <Star20Filled /> : <Star20Regular />}
            aria-pressed={favourite}
            aria-label={late('measures.favouriteOf', { name: short })}
            title={favourite ? late('measures.favoured') : late('measures.favourite')}
            onClick={() => actions.favour(measure)}
            data-testid="measure-favour"
          />
        )}
      </div>
    </li>
  );
}

/** False when the browser does not let a pane write to the clipboard; the user is told. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
