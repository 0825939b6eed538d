import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useLateWords } from '../locales/use-late-words';
import type { FindingGroup } from '../model/finding-groups';
import { severityIcons } from './icons';
import { useSeverityTone } from './SeverityChips';
import { spoken, textButton } from './shared-styles';

/** The user's own words have no page in the reference: the user knows why. */
const OWN_WORD = 'wording/own-word';

const useStyles = makeStyles({
  box: { padding: '0 12px' },
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: 'none', borderRadius: '4px 4px 0 0', backgroundColor: tokens.colorNeutralBackground2 },
  head: {
    ...textButton,
    display: 'flex',
    alignItems: 'flex-start',
    width: '100%',
    minHeight: '36px',
    boxSizing: 'border-box',
    padding: '8px',
    borderRadius: 'inherit',
  },
  icon: { flexShrink: 0, margin: '2px 6px 0 0' },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, wordBreak: 'break-word' },
  count: { flexShrink: 0, margin: '0 4px 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  chevron: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  why: { padding: '0 8px 8px 30px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
  page: { display: 'inline-block', lineHeight: '32px', color: tokens.colorBrandForegroundLink, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  hidden: spoken,
});

interface Props {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly tabbable: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

/** The head of a card: the fault by name; pressed, why it matters and on whose authority. */
export function FindingHead({ group, open, tabbable, onToggle, onFocus }: Props) {
  const { t, say, number, late } = useLateWords();
  const styles = useStyles();
  const tone = useSeverityTone();
  const Icon = severityIcons[group.severity];
  const Chevron = open ? ChevronUp16Regular : ChevronDown16Regular;
  const source = group.places[0]?.finding.source;
  return (
    <div className={styles.box} role="listitem">
      <div className={styles.card} data-testid="finding-group" data-rule={group.rule} data-severity={group.severity}>
        <button type="button" className={styles.head} aria-expanded={open} tabIndex={tabbable ? 0 : -1} data-line onClick={onToggle} onFocus={onFocus}>
          <Icon className={mergeClasses(styles.icon, tone[group.severity])} aria-hidden />
          <span className={styles.hidden}>{t(`severity.${group.severity}`)}</span>
          <span className={styles.name}>{say(group.name)}</span>
          {group.places.length > 1 && <span className={styles.count}>{late('check.places', { n: number(group.places.length) })}</span>}
          <Chevron className={styles.chevron} aria-hidden />
        </button>
        {open && (
          <div className={styles.why} data-testid="why">
            {group.why !== null && <p className={styles.line}>{say(group.why)}</p>}
            {source !== undefined && <p className={styles.line}>{late('check.tier', { tier: late(`tiers.${source.tier}`), reference: source.reference })}</p>}
            {group.rule !== OWN_WORD && (
              <a className={styles.page} href={`rules/${group.rule.replace('/', '-')}.html`} target="_blank" rel="noreferrer" tabIndex={tabbable ? 0 : -1} data-testid="rule-page">
                {late('check.page')}
              </a>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
