import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../rules/finding';
import { useLateWords } from '../locales/use-late-words';
import { SEVERITIES } from '../model/finding-groups';
import { severityIcons } from './icons';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '12px 12px 8px' },
  chip: { minWidth: 0, minHeight: '32px', flexGrow: 1, padding: '0 4px', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
  // Fluent's own toggle button would bring 3 KB of styles before the first paint.
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderTopColor: tokens.colorNeutralStroke1Pressed,
    borderRightColor: tokens.colorNeutralStroke1Pressed,
    borderBottomColor: tokens.colorNeutralStroke1Pressed,
    borderLeftColor: tokens.colorNeutralStroke1Pressed,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorNeutralForeground3 },
});

/** The colour that goes with a severity's shape. */
export const useSeverityTone = (): Record<Severity, string> => {
  const { error, warning, advice } = useStyles();
  return { error, warning, advice };
};

interface Props {
  readonly counts: Record<Severity, number>;
  readonly only: Severity | null;
  readonly onOnly: (only: Severity | null) => void;
}

/** How many findings of each severity there are; a press shows only those, a second press all again. */
export function SeverityChips({ counts, only, onOnly }: Props) {
  const { t, number, late } = useLateWords();
  const styles = useStyles();
  return (
    <div className={styles.chips} role="group" aria-label={late('check.filter')}>
      {SEVERITIES.map((severity) => {
        const Icon = severityIcons[severity];
        return (
          <Button
            key={severity}
            size="small"
            className={mergeClasses(styles.chip, only === severity && styles.pressed)}
            aria-pressed={only === severity}
            disabledFocusable={counts[severity] === 0 && only !== severity}
            icon={<Icon className={mergeClasses(counts[severity] > 0 && styles[severity])} />}
            onClick={() => onOnly(only === severity ? null : severity)}
            data-testid={`chip-${severity}`}
          >
            {`${t(`severity.${severity}`)} ${number(counts[severity])}`}
          </Button>
        );
      })}
    </div>
  );
}
