import { Button, makeStyles } from '@fluentui/react-components';
import { Lightbulb24Regular, Link24Regular } from '@fluentui/react-icons';
import { useLateWords } from '../locales/use-late-words';
import type { Place } from '../model/places';
import { Message } from './Message';

const useStyles = makeStyles({ scroll: { flexGrow: 1, minHeight: 0, overflowY: 'scroll' }, action: { minHeight: '32px' } });

interface Props {
  readonly place: 'measures' | 'links';
  readonly onPlace: (place: Place) => void;
}

/** 措施 and 对应 until they exist: what they will do, that they do not yet, and where to go instead. */
export function LaterPlace({ place, onPlace }: Props) {
  const { late } = useLateWords();
  const styles = useStyles();
  const instead = place === 'measures' ? 'check' : 'structure';
  return (
    <div className={styles.scroll}>
      <Message icon={place === 'measures' ? Lightbulb24Regular : Link24Regular} title={late(`${place}.title`)} text={late(`${place}.text`)} testId={`later-${place}`}>
        <Button className={styles.action} onClick={() => onPlace(instead)}>
          {late(`later.${instead}`)}
        </Button>
      </Message>
    </div>
  );
}
