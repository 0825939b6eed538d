import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular, Info16Regular, LockClosed16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

type Kind = 'fault' | 'caution' | 'info' | 'locked';

const icons = { fault: ErrorCircle16Regular, caution: Warning16Regular, info: Info16Regular, locked: LockClosed16Regular };

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: '8px',
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fault: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, height: '16px' },
  text: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly kind: Kind;
  readonly children: ReactNode;
  readonly testId?: string;
}

/** One sentence across the pane about its own state; a fault is announced at once, anything else when the reader pauses. */
export function Line({ kind, children, testId }: Props) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div role={kind === 'fault' ? 'alert' : 'status'} className={mergeClasses(styles.line, kind === 'fault' && styles.fault)} data-testid={testId}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
