import { makeStyles, Menu, MenuDivider, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens, Tooltip } from '@fluentui/react-components';
import { HeaderButton } from './HeaderButton';

const useStyles = makeStyles({
  popover: { maxWidth: '300px', maxHeight: '80vh', overflowY: 'auto' },
  item: { minHeight: '32px' },
  why: {
    margin: 0,
    padding: '4px 8px',
    whiteSpace: 'pre-line',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  tip: { maxWidth: '280px', whiteSpace: 'pre-line' },
});

interface Props {
  readonly id: string;
  /** What kind of thing is chosen: 「文种」. */
  readonly label: string;
  /** What is in force now. */
  readonly text: string;
  /** Why it is in force, a line each. */
  readonly why: readonly string[];
  /** The first choice, which leaves it to recognition. */
  readonly automatic: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** `null` while recognition decides. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** A heading with the reasons on hover, focus and opening, and the other choices one click away. */
export function HeaderMenu({ id, label, text, why, automatic, options, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <Menu checkedValues={{ [id]: [chosen ?? ''] }} positioning={{ position: 'below', align: 'start' }}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip relationship="description" positioning="below-start" content={{ children: why.join('\n'), className: styles.tip }}>
          <HeaderButton label={label} text={text} testId={id} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <p className={styles.why}>{why.join('\n')}</p>
        <MenuDivider />
        <MenuList>
          <MenuItemRadio className={styles.item} name={id} value="" onClick={() => onChoose(null)}>
            {automatic}
          </MenuItemRadio>
          {options.map((option) => (
            <MenuItemRadio className={styles.item} key={option.id} name={id} value={option.id} onClick={() => onChoose(option.id)}>
              {option.name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
