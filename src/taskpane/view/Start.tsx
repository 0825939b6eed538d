import { Button, FluentProvider, makeStyles } from '@fluentui/react-components';
import { DocumentText24Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Surroundings } from '../../word/surroundings';
import { languageOf, startLanguage } from '../locales/i18n';
import { useWords } from '../locales/use-words';
import type { Opening } from '../model/places';
import type { PaneServices } from '../model/services';
import { ErrorBoundary } from './ErrorBoundary';
import { Message, Waiting } from './Message';
import { PaneView } from './PaneView';
import { themeOf } from './theme';

/** How long Office may take to say where we are, in milliseconds. */
const PATIENCE = 20_000;

const useStyles = makeStyles({ action: { minHeight: '32px' } });

interface Props {
  readonly surroundings: Promise<Surroundings>;
  /** Called once, when the host is known to be Word. */
  readonly services: () => PaneServices;
  readonly opening: Opening;
  /** The system's own wish, until Office tells its theme. */
  readonly dark: boolean;
}

/** The pane from its first moment: waits for Office, then shows the document's pane or says why it cannot. */
export function Start({ surroundings, services, opening, dark }: Props) {
  const [found, setFound] = useState<Surroundings | null>(null);
  const [pane, setPane] = useState<PaneServices | null>(null);
  const [silent, setSilent] = useState(false);
  const [broken, setBroken] = useState<Error | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSilent(true), PATIENCE);
    surroundings
      .then(async (where) => {
        clearTimeout(timer);
        if (where.kind === 'word') {
          await startLanguage(languageOf(where.language));
          setPane(services());
        }
        setFound(where);
      })
      .catch((error: unknown) => setBroken(error instanceof Error ? error : new Error(String(error))));
    return () => clearTimeout(timer);
  }, [surroundings, services]);

  const theme = found?.kind === 'word' ? found.dark : dark;
  // Height and colour scheme stand in `style`: Fluent would hand a class on to its portals, and cover the pane with them.
  return (
    <FluentProvider theme={themeOf(theme)} style={{ height: '100%', colorScheme: theme ? 'dark' : 'light' }}>
      <ErrorBoundary>
        <Room found={found} pane={pane} opening={opening} silent={silent} broken={broken} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

interface RoomProps {
  readonly found: Surroundings | null;
  readonly pane: PaneServices | null;
  readonly opening: Opening;
  readonly silent: boolean;
  readonly broken: Error | null;
}

function Room({ found, pane, opening, silent, broken }: RoomProps) {
  const { t } = useWords();
  const styles = useStyles();
  if (broken !== null) throw broken;
  if (found?.kind === 'word' && pane !== null) return <PaneView services={pane} opening={opening} />;
  if (found === null && !silent) return <Waiting text={t('opening')} />;
  const sentences = { 'no-host': 'trouble.noHost', 'wrong-host': 'trouble.wrongHost', 'too-old-word': 'trouble.tooOldWord', word: 'opening' } as const;
  return (
    <Message icon={DocumentText24Regular} title={t('name')} text={t(found === null ? 'trouble.silent' : sentences[found.kind])} testId={found?.kind ?? 'silent'}>
      {found === null && (
        <Button className={styles.action} onClick={() => window.location.reload()}>
          {t('trouble.reopen')}
        </Button>
      )}
    </Message>
  );
}
