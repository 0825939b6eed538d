import { makeStyles, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Busy } from './Busy';

const useStyles = makeStyles({
  root: { padding: '24px 16px 16px', color: tokens.colorNeutralForeground1 },
  icon: { display: 'block', marginBottom: '8px', color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  rest: { marginTop: '12px' },
  waiting: { display: 'flex', alignItems: 'center', gap: '8px', padding: '24px 16px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly icon: FluentIcon;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
  readonly testId: string;
}

/** A state of a whole place: a sign, what is the matter, what it means, what can be done. */
export function Message({ icon: Icon, title, text, children, testId }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root} data-testid={testId}>
      <Icon className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{title}</h2>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children !== undefined && <div className={styles.rest}>{children}</div>}
    </section>
  );
}

/** Something is under way that has nothing to show yet. */
export function Waiting({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.waiting} role="status" data-testid="waiting">
      <Busy />
      <span>{text}</span>
    </div>
  );
}
