import { makeStyles, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useWords } from '../locales/use-words';
import { MoreButton } from './MoreButton';

const useStyles = makeStyles({ popover: { maxWidth: '300px' }, item: { minHeight: '32px' } });

/** What the menu at the header's end leads to. */
export type MoreChoice = 'import' | 'write' | 'list' | 'place' | 'words';

interface Props {
  /** How many packs of their own the user has. */
  readonly packs: number;
  readonly place: string | null;
  readonly onChoose: (choice: MoreChoice) => void;
}

/** Settings that hold for every document on this machine. */
export function MoreMenu({ packs, place, onChoose }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const item = (choice: MoreChoice, text: string, disabled = false) => (
    <MenuItem className={styles.item} key={choice} disabled={disabled} onClick={() => onChoose(choice)} data-testid={`more-${choice}`}>
      {text}
    </MenuItem>
  );
  return (
    <Menu positioning={{ position: 'below', align: 'end' }}>
      <MenuTrigger disableButtonEnhancement>
        <MoreButton />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {item('import', t('own.import'))}
          {item('write', t('own.write'))}
          {item('list', packs === 0 ? t('own.none') : t('own.list'), packs === 0)}
          <MenuDivider />
          {item('place', place === null ? t('own.place') : t('own.placeAs', { place }))}
          {item('words', t('own.words'))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
