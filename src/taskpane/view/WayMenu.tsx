import { Button, makeStyles, Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import type { HostDocument } from '../../word/host-document';
import { useLateWords } from '../locales/use-late-words';
import { WAYS, type Way } from '../model/ways';
import { useToolStyles } from './tool-styles';

const useStyles = makeStyles({ popover: { maxWidth: '300px' }, item: { minHeight: '32px' } });

interface Props {
  readonly host: Pick<HostDocument, 'canTrack' | 'canComment'>;
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  /** What can be done with comments beside; left out where only the way is asked. */
  readonly comments?: {
    /** How many findings can be written as comments now. */
    readonly count: number;
    readonly barred: boolean;
    readonly onAll: () => void;
    readonly onWithdraw: () => void;
  };
}

/** How changes reach the document; what the host cannot do is greyed with the reason under it. */
export function WayMenu({ host, way, onWay, comments }: Props) {
  const { say, number, late } = useLateWords();
  const tools = useToolStyles();
  const styles = useStyles();
  const commentable = host.canComment();
  const abilities = { direct: { ok: true } as const, tracked: host.canTrack(), comment: commentable };
  const remarksBarred = comments === undefined || comments.barred || !commentable.ok;
  return (
    <Menu checkedValues={{ way: [way] }} positioning={{ position: 'below', align: 'start' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          className={tools.button}
          aria-label={`${late('way.label')} ${late(`way.${way}`)}`}
          title={late('way.label')}
          icon={{ children: <ChevronDown12Regular />, className: tools.chevron }}
          iconPosition="after"
          data-testid="way"
        >
          <span className={tools.text}>{late(`way.${way}`)}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {WAYS.map((one) => {
            const ability = abilities[one];
            return (
              <MenuItemRadio
                key={one}
                name="way"
                value={one}
                className={styles.item}
                disabled={!ability.ok}
                subText={ability.ok ? late(`way.${one}Note`) : say(ability.reason)}
                onClick={() => ability.ok && onWay(one)}
                data-testid={`way-${one}`}
              >
                {late(`way.${one}`)}
              </MenuItemRadio>
            );
          })}
          {comments !== undefined && (
            <>
              <MenuDivider />
              <MenuItem className={styles.item} disabled={remarksBarred || comments.count === 0} onClick={comments.onAll} data-testid="comment-all">
                {late('way.all', { n: number(comments.count) })}
              </MenuItem>
              <MenuItem className={styles.item} disabled={remarksBarred} onClick={comments.onWithdraw} data-testid="withdraw">
                {late('way.withdraw')}
              </MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
