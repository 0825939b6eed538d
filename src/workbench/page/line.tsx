import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Documents } from './use-documents';
import { unsavedChanges, useSay, words } from './words';

const useStyles = makeStyles({ bar: { flexShrink: 0, borderRadius: 0, borderLeft: 'none', borderRight: 'none' } });

/** The one line above the document: a question before something would be lost, else what there is to say. */
export function Line({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  const say = useSay();
  const { asking, told } = documents;
  if (asking !== null) {
    return (
      <MessageBar className={styles.bar} intent="warning" layout="singleline" data-testid="line-question">
        <MessageBarBody>{say(unsavedChanges(documents.current.name))}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={asking.saveFirst}>
            {say(words.saveFirst)}
          </Button>
          <Button size="small" onClick={asking.goOn}>
            {say(words.goOn)}
          </Button>
          <Button size="small" onClick={asking.stay}>
            {say(words.stay)}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (told === null) return null;
  return (
    <MessageBar className={styles.bar} intent={told.intent} layout="singleline" data-testid="line">
      <MessageBarBody>{say(told.sentence)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={say(words.close)}
            onClick={documents.dismiss}
          />
        }
      />
    </MessageBar>
  );
}
