import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Desk } from './desk';
import { Divider } from './divider';
import { DropTarget } from './drop-target';
import { Line } from './line';
import { Pane } from './pane';
import { themeOf, useDark } from './theme';
import { TopBar } from './top-bar';
import { useDocuments } from './use-documents';
import { LanguageContext, useSay, words } from './words';
import type { Language } from './words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
  main: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  left: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, backgroundColor: tokens.colorNeutralBackground4 },
});

/** The pane is 330 px wide in Word at 1366×768; it starts so here. */
const PANE_WIDTH = 330;

/** The whole page: the document on the left, the pane on the right, one bar above. */
export function Workbench({ start }: { readonly start: Language }) {
  const [language, setLanguage] = useState<Language>(start);
  const dark = useDark();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={themeOf(dark)}>
        <Room language={language} onLanguage={() => setLanguage(language === 'zh-CN' ? 'en-US' : 'zh-CN')} />
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

function Room({ language, onLanguage }: { readonly language: Language; readonly onLanguage: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const documents = useDocuments();
  const [width, setWidth] = useState(PANE_WIDTH);
  const { current } = documents;
  useEffect(() => {
    document.title = `${documents.unsaved ? '● ' : ''}${current.name} - ${say(words.title)}`;
  });
  return (
    <div className={styles.page}>
      <TopBar documents={documents} onLanguage={onLanguage} />
      <main className={styles.main}>
        <div className={styles.left}>
          <Line documents={documents} />
          <Desk key={current.id} open={current} onTold={documents.tell} />
        </div>
        <Divider width={width} onWidth={setWidth} />
        <Pane
          open={current}
          language={language}
          readOnly={documents.answers === 'read-only'}
          width={width}
          onSettings={documents.settingsChanged}
        />
        <DropTarget onFile={documents.openFile} />
      </main>
    </div>
  );
}
