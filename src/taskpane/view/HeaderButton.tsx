import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  button: { minWidth: 0, minHeight: '32px', padding: '0 4px', fontWeight: tokens.fontWeightSemibold, justifyContent: 'flex-start' },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  chevron: { marginLeft: '2px', width: '12px', height: '12px', fontSize: '12px' },
});

type Props = ComponentProps<typeof Button> & { readonly label: string; readonly text: string; readonly testId: string };

/** A heading that is also a menu; `label` says what kind of thing `text` is, for those who cannot see where it stands. */
export function HeaderButton({ label, text, testId, className, ...rest }: Props) {
  const styles = useStyles();
  return (
    <Button
      {...rest}
      appearance="subtle"
      className={mergeClasses(styles.button, className)}
      aria-label={`${label} ${text}`}
      icon={{ children: <ChevronDown12Regular />, className: styles.chevron }}
      iconPosition="after"
      data-testid={testId}
    >
      <span className={styles.text}>{text}</span>
    </Button>
  );
}
