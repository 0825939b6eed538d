import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLateWords } from '../locales/use-late-words';
import type { PaneServices } from '../model/services';
import type { Own } from '../state/use-own';
import { Sheet } from './Sheet';

const useStyles = makeStyles({
  note: { margin: '0 0 12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  actions: { display: 'flex', gap: '8px' },
  save: { minHeight: '32px', flexGrow: 1 },
  clear: { minHeight: '32px' },
});

interface Props {
  readonly place: string | null;
  readonly loadPlaces: PaneServices['loadPlaces'];
  readonly own: Own;
  readonly onBack: () => void;
}

type Look = 'busy' | 'unknown' | 'not-told' | null;

/** 本单位所在地: what names of other places are told by; a name that is not on the list of places is not taken. */
export function PlaceSheet({ place, loadPlaces, own, onBack }: Props) {
  const { late } = useLateWords();
  const styles = useStyles();
  const [typed, setTyped] = useState(place ?? '');
  const [look, setLook] = useState<Look>(null);
  const take = (next: string | null): void => {
    own.setPlace(next);
    onBack();
  };
  const save = async (): Promise<void> => {
    const name = typed.trim();
    if (name === '') return take(null);
    setLook('busy');
    try {
      const find = await loadPlaces();
      if (find(name) === null) setLook('unknown');
      else take(name);
    } catch {
      setLook('not-told');
    }
  };
  const said = { busy: null, unknown: late('own.placeUnknown'), 'not-told': late('own.placeNotTold') };
  return (
    <Sheet title={late('own.placeTitle')} testId="sheet-place" onBack={onBack}>
      <p className={styles.note}>{late('own.placeNote')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (look !== 'busy') void save();
        }}
      >
        <Field label={late('own.placeLabel')} hint={look === 'busy' ? late('own.placeBusy') : late('own.placeHint')} validationMessage={look === null ? null : said[look]}>
          <Input
            value={typed}
            autoFocus
            onChange={(_, { value }) => {
              setTyped(value);
              setLook(null);
            }}
            data-testid="place-name"
          />
        </Field>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" className={styles.save} disabledFocusable={look === 'busy'} data-testid="place-save">
            {late('own.save')}
          </Button>
          {place !== null && (
            <Button className={styles.clear} onClick={() => take(null)} data-testid="place-clear">
              {late('own.placeClear')}
            </Button>
          )}
        </div>
      </form>
    </Sheet>
  );
}
