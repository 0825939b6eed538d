import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import { useLateWords } from '../locales/use-late-words';
import { rulesOf, type FindingGroup } from '../model/finding-groups';
import { useToolStyles } from './tool-styles';

const useStyles = makeStyles({ popover: { maxWidth: '300px', maxHeight: '70vh', overflowY: 'auto' }, item: { minHeight: '32px' } });

interface Props {
  /** Those that the other filters let through. */
  readonly groups: readonly FindingGroup[];
  /** The rule that alone is shown; `null` for all. */
  readonly rule: string | null;
  readonly onRule: (rule: string | null) => void;
}

/** Shows the findings of one rule only, or of all. */
export function RuleMenu({ groups, rule, onRule }: Props) {
  const { say, number, late } = useLateWords();
  const tools = useToolStyles();
  const styles = useStyles();
  const rules = rulesOf(groups);
  const chosen = rules.find(({ id }) => id === rule);
  const text = chosen === undefined ? late('check.allRules') : say(chosen.name);
  return (
    <Menu checkedValues={{ rule: [rule ?? ''] }} positioning={{ position: 'below', align: 'start' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          className={tools.button}
          aria-label={`${late('check.ruleFilter')} ${text}`}
          title={late('check.ruleFilter')}
          icon={{ children: <ChevronDown12Regular />, className: tools.chevron }}
          iconPosition="after"
          data-testid="rule-filter"
        >
          <span className={tools.text}>{text}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItemRadio className={styles.item} name="rule" value="" onClick={() => onRule(null)}>
            {late('check.allRules')}
          </MenuItemRadio>
          {rules.map(({ id, name, places }) => (
            <MenuItemRadio key={id} className={styles.item} name="rule" value={id} onClick={() => onRule(id)} data-testid="rule-choice">
              {late('check.ofRule', { name: say(name), n: number(places) })}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
