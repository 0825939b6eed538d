import { Button, makeStyles } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ComponentProps } from 'react';
import { useWords } from '../locales/use-words';

const useStyles = makeStyles({ button: { minWidth: '32px', minHeight: '32px', padding: 0, flexShrink: 0 } });

/** The button of the menu at the header's end; shown by itself until the menu's script has come. */
export function MoreButton(props: ComponentProps<typeof Button>) {
  const { t } = useWords();
  const styles = useStyles();
  return <Button {...props} appearance="subtle" className={styles.button} icon={<MoreHorizontal20Regular />} aria-label={t('header.more')} data-testid="more-menu" />;
}
