import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from '../locales/use-words';
import type { PaneAnalysis, Proportion } from '../model/services';

/** Problems and causes are what such a draft is about: their share is watched. */
const CORE: readonly (string | null)[] = ['problems', 'causes'];

const useStyles = makeStyles({
  root: { padding: '12px 12px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  first: { display: 'flex', alignItems: 'center', gap: '12px' },
  strip: { display: 'flex', flexGrow: 1, gap: '2px', height: '8px' },
  part: { minWidth: '2px', backgroundColor: tokens.colorNeutralStroke1, forcedColorAdjust: 'none' },
  core: { backgroundColor: tokens.colorNeutralForeground3 },
  legend: { marginTop: '4px' },
  number: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly analysis: PaneAnalysis;
}

/** How long the draft is and how its length is shared out. */
export function Proportions({ analysis: { proportions, characters } }: Props) {
  const { t, say, number } = useWords();
  const styles = useStyles();
  const percent = (share: number): string => String(Math.round(share * 100));
  const named = ({ name, share }: Proportion): string => t('structure.share', { name: say(name), percent: percent(share) });
  const shown = proportions.filter(({ share }) => share > 0);
  const core = shown.filter(({ part }) => CORE.includes(part)).reduce((sum, { share }) => sum + share, 0);
  return (
    <div className={styles.root} data-testid="proportions">
      <div className={styles.first}>
        <div className={styles.strip} role="img" aria-label={t('structure.strip', { parts: shown.map(named).join(t('structure.separator')) })}>
          {shown.map((part, i) => (
            <div
              key={i}
              title={named(part)}
              className={mergeClasses(styles.part, CORE.includes(part.part) && styles.core)}
              style={{ flex: `${part.share} 1 0` }}
            />
          ))}
        </div>
        <span className={styles.number} title={t('structure.charactersLabel')} data-testid="characters">
          {t('structure.characters', { n: number(characters) })}
        </span>
      </div>
      {core > 0 && <div className={styles.legend}>{t('structure.share', { name: t('structure.core'), percent: percent(core) })}</div>}
    </div>
  );
}
