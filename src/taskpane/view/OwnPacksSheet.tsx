import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AspectPack } from '../../genres/packs/pack';
import { useLateWords } from '../locales/use-late-words';
import { saveAsFile } from '../model/save-as-file';
import type { Own } from '../state/use-own';
import { Sheet } from './Sheet';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  pack: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { flexGrow: 1, minWidth: 0, wordBreak: 'break-word' },
  aspects: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  action: { minHeight: '32px', flexShrink: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '12px 0 8px' },
  note: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly packs: readonly AspectPack[];
  readonly own: Own;
  readonly onBack: () => void;
}

/** The user's own packs: each can be deleted, all of them saved as a file or, where the host lets no file out, copied as its text. */
export function OwnPacksSheet({ packs, own, onBack }: Props) {
  const { t, late, say, number } = useLateWords();
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const file = late('own.fileName');
  const withText = async (then: (text: string) => void | Promise<void>): Promise<void> => {
    const made = await own.exported();
    if (made === null) return;
    setText(made);
    await then(made);
  };
  const copy = async (made: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(made);
      setCopied(true);
    } catch {
      setCopied(false); // the host's frame may not be allowed to: the text stands below to be copied by hand
    }
  };
  return (
    <Sheet title={late('own.listTitle')} testId="sheet-list" onBack={onBack}>
      {packs.length === 0 && <p className={styles.note}>{t('own.none')}</p>}
      <ul className={styles.list}>
        {packs.map((pack) => (
          <li key={pack.id} className={styles.pack} data-testid="own-pack">
            <div className={styles.words}>
              <div>{say(pack.occasion)}</div>
              <div className={styles.aspects}>
                {late('own.aspects', { n: number(pack.aspects.length), names: pack.aspects.map(({ short }) => short).join(t('structure.lacksSeparator')) })}
              </div>
            </div>
            <Button size="small" className={styles.action} aria-label={late('own.removeNamed', { name: say(pack.occasion) })} onClick={() => void own.remove(pack)} data-testid="own-remove">
              {late('own.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {packs.length > 0 && (
        <>
          <div className={styles.actions}>
            <Button className={styles.action} onClick={() => void withText((made) => saveAsFile(made, file))} data-testid="own-file">
              {late('own.file')}
            </Button>
            <Button className={styles.action} onClick={() => void withText(copy)} data-testid="own-copy">
              {late('own.copy')}
            </Button>
          </div>
          <p className={styles.note} role="status">
            {copied === null ? late('own.exportNote') : copied ? late('own.copied', { file }) : late('own.notCopied')}
          </p>
          {text !== null && (
            <Field label={late('own.fileText')}>
              <Textarea readOnly rows={8} resize="vertical" value={text} data-testid="own-text" />
            </Field>
          )}
        </>
      )}
    </Sheet>
  );
}
