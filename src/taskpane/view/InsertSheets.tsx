import { useMemo } from 'react';
import type { Draft } from '../../draft/draft';
import { useLateWords } from '../locales/use-late-words';
import { insertParts, insertWhole, landingAt } from '../model/insert';
import { layOut } from '../model/lay-out';
import { standingOf } from '../model/missing-parts';
import { chosenTemplate } from '../model/own-templates';
import { isBlank } from '../model/same-draft';
import type { Choice, PaneServices } from '../model/services';
import type { Checked } from '../state/pane-state';
import type { Desk } from '../state/use-desk';
import { LayoutSheet } from './LayoutSheet';
import { PartsSheet } from './PartsSheet';
import { ScaffoldSheet } from './ScaffoldSheet';

/** What the user is about to do: put in a whole scaffold, or missing parts, one of them pointed at, or set the document by a template. */
export type Inserting = { readonly kind: 'whole' } | { readonly kind: 'layout' } | { readonly kind: 'parts'; readonly pointed: string | null };

interface Props {
  readonly inserting: Inserting;
  readonly checked: Checked;
  /** The document as read last, and the paragraph with the cursor in it. */
  readonly now: Draft;
  readonly cursor: number | null;
  readonly services: PaneServices;
  readonly desk: Desk;
  readonly readOnly: boolean;
  readonly slot: HTMLElement | null;
  readonly onChoose: (choice: Choice) => void;
  readonly onBack: () => void;
}

/** The pages of 结构 that change the document; they come in a script of their own. */
export function InsertSheets({ inserting, checked, now, cursor, services, desk, readOnly, slot, onChoose, onBack }: Props) {
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
  if (inserting.kind === 'layout') {
    return (
      <LayoutSheet
        draft={draft}
        outlines={analysis.outlines}
        shelf={services.shelf}
        barred={barred}
        slot={slot}
        onLayOut={(template, plan) => void desk.run('layingOut', () => layOut(host, draft, plan, template)).then(onBack)}
        onBack={onBack}
      />
    );
  }
  const { at, where } = landingAt(now, cursor);
  return (
    <ScaffoldSheet
      services={services}
      standing={isBlank(now) ? null : { before: now.paragraphs[at - 1]?.text ?? '', where, begun: analysis.rows.some(({ part, state }) => part !== null && state === 'present') }}
      choice={{ genre: terms.choice.genre ?? analysis.genre, pack: terms.choice.pack ?? analysis.pack?.id ?? null }}
      ownPacks={terms.ownPacks}
      barred={barred}
      slot={slot}
      onInsert={(lines, name, choice) =>
        void desk
          .run('inserting', async () => {
            const told = await insertWhole(host, now, at, lines, chosenTemplate(services.shelf), name, mode);
            if (told.kind === 'inserted' && told.done > 0) onChoose(choice);
            return told;
          })
          .then(onBack)
      }
      onBack={onBack}
    />
  );
}
