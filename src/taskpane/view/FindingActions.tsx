import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding, Fix } from '../../rules/finding';
import { useLateWords } from '../locales/use-late-words';

/** Ways to ignore a finding, narrowest first. */
export const IGNORING = ['place', 'text', 'rule'] as const;
export type Ignoring = (typeof IGNORING)[number];

/** How many ways to mend a fault stand open before the user asks for the others. */
const FEW = 3;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', padding: '0 8px 8px' },
  button: { minWidth: 0, minHeight: '32px', maxWidth: '100%', padding: '2px 8px', fontWeight: tokens.fontWeightRegular, textAlign: 'left', wordBreak: 'break-word' },
  quiet: { marginLeft: 'auto', color: tokens.colorNeutralForeground2 },
  chevron: { marginLeft: '2px', width: '12px', height: '12px', fontSize: '12px' },
  item: { minHeight: '32px' },
});

interface Props {
  readonly finding: Finding;
  /** The fault in a word, for those who cannot see which card a button stands in. */
  readonly name: string;
  readonly tabbable: boolean;
  /** Why nothing can be changed now; `null` when it can. */
  readonly barred: string | null;
  /** False where no words are marked that could stand elsewhere too. */
  readonly marked: boolean;
  readonly onFix: (fix: Fix) => void;
  readonly onIgnore: (what: Ignoring) => void;
}

/** What can be done about a finding: a button a fix, and ways to hear no more of it. */
export function FindingActions({ finding, name, tabbable, barred, marked, onFix, onIgnore }: Props) {
  const { say, number, late } = useLateWords();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0);
  const shown = all || fixes.length <= FEW + 1 ? fixes : fixes.slice(0, FEW);
  const tabIndex = tabbable ? 0 : -1;
  return (
    <div className={styles.row}>
      {shown.map((fix, i) => (
        <Button
          key={i}
          size="small"
          className={styles.button}
          tabIndex={tabIndex}
          disabledFocusable={barred !== null}
          title={barred ?? undefined}
          onClick={() => onFix(fix)}
          data-testid="fix"
        >
          {say(fix.title)}
        </Button>
      ))}
      {shown.length < fixes.length && (
        <Button size="small" appearance="subtle" className={styles.button} tabIndex={tabIndex} onClick={() => setAll(true)} data-testid="more-fixes">
          {late('check.moreFixes', { n: number(fixes.length - shown.length) })}
        </Button>
      )}
      <Menu positioning={{ position: 'below', align: 'end' }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            className={mergeClasses(styles.button, styles.quiet)}
            tabIndex={tabIndex}
            aria-label={late('check.ignoreOf', { name })}
            icon={{ children: <ChevronDown12Regular />, className: styles.chevron }}
            iconPosition="after"
            data-testid="ignore"
          >
            {late('check.ignore')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {IGNORING.filter((what) => marked || what !== 'text').map((what) => (
              <MenuItem key={what} className={styles.item} onClick={() => onIgnore(what)} data-testid={`ignore-${what}`}>
                {late(`check.ignoring.${what}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
