import { useMemo } from 'react';
import { useLateWords } from '../locales/use-late-words';
import { insertParts, insertWhole } from '../model/insert';
import { standingOf } from '../model/missing-parts';
import type { Choice, PaneServices } from '../model/services';
import type { Checked } from '../state/pane-state';
import type { Desk } from '../state/use-desk';
import { PartsSheet } from './PartsSheet';
import { ScaffoldSheet } from './ScaffoldSheet';

/** What the user is about to put in: a whole scaffold, or missing parts, one of them pointed at. */
export type Inserting = { readonly kind: 'whole' } | { readonly kind: 'parts'; readonly pointed: string | null };

interface Props {
  readonly inserting: Inserting;
  readonly checked: Checked;
  readonly services: PaneServices;
  readonly desk: Desk;
  readonly readOnly: boolean;
  readonly slot: HTMLElement | null;
  readonly onChoose: (choice: Choice) => void;
  readonly onBack: () => void;
}

/** The pages of 结构 that put something in; they come in a script of their own. */
export function InsertSheets({ inserting, checked, services, desk, readOnly, slot, onChoose, onBack }: Props) {
  const { late } = useLateWords();
  const { host } = services;
  const { draft, analysis, terms } = checked;
  const standing = useMemo(() => (inserting.kind === 'parts' ? standingOf(checked) : null), [inserting.kind, checked]);
  const barred = readOnly ? late('check.readOnly') : desk.doing === null ? null : late(`told.busy.${desk.doing}`);
  const mode = desk.way === 'tracked' ? 'tracked' : 'direct'; // what is put in is text, whatever way findings take
  if (inserting.kind === 'parts' && standing !== null) {
    return (
      <PartsSheet
        standing={standing}
        pointed={inserting.pointed}
        barred={barred}
        slot={slot}
        onInsert={(parts, renumber) => void desk.run('inserting', () => insertParts(host, standing, parts, renumber, mode)).then(onBack)}
        onBack={onBack}
      />
    );
  }
  return (
    <ScaffoldSheet
      services={services}
      choice={{ genre: terms.choice.genre ?? analysis.genre, pack: terms.choice.pack }}
      ownPacks={terms.ownPacks}
      barred={barred}
      slot={slot}
      onInsert={(lines, name, choice) =>
        void desk
          .run('inserting', async () => {
            const told = await insertWhole(host, draft, lines, name, mode);
            if (told.kind === 'inserted' && told.done > 0) onChoose(choice);
            return told;
          })
          .then(onBack)
      }
      onBack={onBack}
    />
  );
}
