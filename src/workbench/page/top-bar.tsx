import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowUndo20Regular,
  ChatSettings20Regular,
  DocumentAdd20Regular,
  DocumentBulletList20Regular,
  FolderOpen20Regular,
  LocalLanguage20Regular,
  Save20Regular,
} from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { samples } from '../samples/samples';
import { answerKinds } from './answers';
import type { AnswerKind } from './answers';
import type { Documents } from './use-documents';
import { useSay, words } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    height: '48px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  icon: { width: '24px', height: '24px', marginRight: tokens.spacingHorizontalXS },
  title: { marginRight: tokens.spacingHorizontalM },
  middle: { flexGrow: 1, minWidth: 0, display: 'flex', justifyContent: 'center', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  quiet: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  hidden: { display: 'none' },
  action: { fontWeight: tokens.fontWeightRegular, minWidth: 'auto' },
});

const docx = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Opening, saving and undoing on the left, the document's name in the middle, settings of the stand-in on the right. */
export function TopBar({ documents, onLanguage }: { readonly documents: Documents; readonly onLanguage: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  const { save, undo } = documents;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== 's' && key !== 'o' && key !== 'z') return;
      event.preventDefault();
      if (key === 's') save();
      if (key === 'o') chooser.current?.click();
      if (key === 'z') undo();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [save, undo]);
  return (
    <header className={styles.bar}>
      <img className={styles.icon} src="assets/icon-32.png" alt="" />
      <Text className={styles.title} weight="semibold" as="h1" size={300}>
        {say(words.title)}
      </Text>
      <Tooltip content={say(words.openHint)} relationship="description">
        <Button className={styles.action} appearance="subtle" icon={<FolderOpen20Regular />} onClick={() => chooser.current?.click()} data-testid="open">
          {say(words.open)}
        </Button>
      </Tooltip>
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        accept={docx}
        data-testid="file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) documents.openFile(file);
        }}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.action} appearance="subtle" icon={<DocumentBulletList20Regular />} data-testid="samples">
            {say(words.samples)}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {samples.map((sample) => (
              <MenuItem key={sample.id} onClick={() => documents.openSample(sample)} data-testid={`sample-${sample.id}`}>
                {say(sample.name)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Tooltip content={say(words.newHint)} relationship="description">
        <Button className={styles.action} appearance="subtle" icon={<DocumentAdd20Regular />} onClick={documents.openEmpty} data-testid="new">
          {say(words.newDocument)}
        </Button>
      </Tooltip>
      <Tooltip content={say(words.saveHint)} relationship="description">
        <Button className={styles.action} appearance="subtle" icon={<Save20Regular />} onClick={save} data-testid="save">
          {say(words.save)}
        </Button>
      </Tooltip>
      <Tooltip content={say(words.undoHint)} relationship="description">
        <Button className={styles.action} appearance="subtle" icon={<ArrowUndo20Regular />} onClick={undo} data-testid="undo">
          {say(words.undo)}
        </Button>
      </Tooltip>
      <div className={styles.middle}>
        <Text className={styles.name} size={300} data-testid="name" title={documents.current.name}>
          {documents.current.name}
        </Text>
        {documents.unsaved && (
          <Text className={styles.quiet} size={200} data-testid="unsaved">
            {say(words.unsaved)}
          </Text>
        )}
      </div>
      <Menu
        checkedValues={{ answers: [documents.answers] }}
        onCheckedValueChange={(_, { checkedItems }) => documents.setAnswers((checkedItems[0] ?? 'normal') as AnswerKind)}
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={say(words.answersHint)} relationship="description">
            <Button className={styles.action} appearance={documents.answers === 'normal' ? 'subtle' : 'secondary'} icon={<ChatSettings20Regular />} data-testid="answers">
              {say(words.answers)}
            </Button>
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {answerKinds.map(({ kind, name }) => (
              <MenuItemRadio key={kind} name="answers" value={kind} data-testid={`answers-${kind}`}>
                {say(name)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Tooltip content={say(words.languageHint)} relationship="description">
        <Button className={styles.action} appearance="subtle" icon={<LocalLanguage20Regular />} onClick={onLanguage} data-testid="language">
          {say(words.language)}
        </Button>
      </Tooltip>
    </header>
  );
}
