import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useLateWords } from '../locales/use-late-words';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  head: { display: 'flex', alignItems: 'center', gap: '4px', padding: '4px 8px' },
  back: { minWidth: '32px', minHeight: '32px', padding: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', padding: '4px 12px 12px' },
});

interface Props {
  readonly title: string;
  readonly testId: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page laid over a place of the pane, with one way back: its arrow, or Escape. */
export function Sheet({ title, testId, onBack, children }: Props) {
  const { late } = useLateWords();
  const styles = useStyles();
  return (
    <section
      className={styles.sheet}
      aria-label={title}
      data-testid={testId}
      onKeyDown={(event) => {
        // Escape that ends an input method's conversion is not ours.
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        event.stopPropagation(); // office.js would take the focus elsewhere
        onBack();
      }}
    >
      <div className={styles.head}>
        <Button appearance="subtle" className={styles.back} icon={<ArrowLeft20Regular />} aria-label={late('own.back')} onClick={onBack} data-testid="back" />
        <h2 className={styles.title}>{title}</h2>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
