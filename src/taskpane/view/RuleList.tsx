import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../locales/use-words';
import type { RuleInfo } from '../model/services';
import { summary } from './shared-styles';

const useStyles = makeStyles({
  summary,
  list: { margin: 0, padding: '0 12px 12px 30px', fontSize: tokens.fontSizeBase200, lineHeight: '24px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly rules: readonly RuleInfo[];
  /** Open from the start where it is the place's main matter. */
  readonly open: boolean;
  readonly title: string;
}

/** What the checker looks at now: the rules by name, each with its reason. */
export function RuleList({ rules, open, title }: Props) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <details open={open} data-testid="rules">
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={rule.id} title={say(rule.why)}>
            {say(rule.name)}
          </li>
        ))}
      </ul>
    </details>
  );
}
