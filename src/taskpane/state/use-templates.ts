import { useCallback, useMemo, useState } from 'react';
import type { Bilingual } from '../../draft/bilingual';
import { gb9704 } from '../../draft/layout/gb9704';
import { parseTemplate } from '../../draft/layout/parse-template';
import type { LayoutTemplate } from '../../draft/layout/template';
import { changeTemplates, chooseTemplate, chosenTemplate, ownTemplates, withTemplate } from '../model/own-templates';
import type { Shelf } from '../model/shelf';

/** What came of the last change to the templates; `kept`: false when the machine keeps it only until the pane is closed. */
export type TemplatesTold =
  | { readonly kind: 'imported'; readonly name: string; readonly kept: boolean }
  | { readonly kind: 'removed'; readonly name: string; readonly kept: boolean }
  | { readonly kind: 'refused'; readonly file: string; readonly line: number; readonly message: Bilingual }
  /** The file could not be read at all. */
  | { readonly kind: 'no-file'; readonly file: string };

/** The layout templates of this machine, the one that is taken, and how to change them. */
export interface Templates {
  /** The user's own; GB/T 9704-2012 is always there beside them. */
  readonly own: readonly LayoutTemplate[];
  readonly template: LayoutTemplate;
  readonly told: TemplatesTold | null;
  readonly choose: (template: LayoutTemplate) => void;
  /** Takes a template's file over and chooses it; a file that is none changes nothing. */
  readonly importFile: (file: File) => Promise<void>;
  /** Deletes the one that is taken, if it is the user's own. */
  readonly remove: () => void;
  /** Brings back the one that was deleted last. */
  readonly undo: (() => void) | null;
}

export function useTemplates(shelf: Shelf): Templates {
  const [own, setOwn] = useState(() => ownTemplates(shelf));
  const [template, setTemplate] = useState(() => chosenTemplate(shelf));
  const [told, setTold] = useState<TemplatesTold | null>(null);
  const [removed, setRemoved] = useState<LayoutTemplate | null>(null);
  const choose = useCallback(
    (next: LayoutTemplate) => {
      setTemplate(next);
      chooseTemplate(shelf, next);
    },
    [shelf],
  );
  const change = useCallback(
    (edit: (templates: readonly LayoutTemplate[]) => readonly LayoutTemplate[]) => {
      const kept = changeTemplates(shelf, edit);
      setOwn(ownTemplates(shelf));
      return kept;
    },
    [shelf],
  );
  const add = useCallback(
    (added: LayoutTemplate) => {
      const kept = change((templates) => withTemplate(templates, added));
      choose(added);
      setRemoved(null);
      return kept;
    },
    [change, choose],
  );
  const importFile = useCallback(
    async (file: File) => {
      let text: string;
      try {
        text = await file.text();
      } catch {
        setTold({ kind: 'no-file', file: file.name }); // moved or locked since it was chosen
        return;
      }
      const read = parseTemplate(text);
      setTold(read.ok ? { kind: 'imported', name: read.template.name, kept: add(read.template) } : { kind: 'refused', file: file.name, line: read.line, message: read.message });
    },
    [add],
  );
  const remove = useCallback(() => {
    if (template === gb9704) return;
    const kept = change((templates) => templates.filter(({ name }) => name !== template.name));
    choose(gb9704);
    setRemoved(template);
    setTold({ kind: 'removed', name: template.name, kept });
  }, [template, change, choose]);
  return useMemo(() => {
    const undo = (): void => {
      if (removed !== null) add(removed);
      setTold(null);
    };
    return { own, template, told, choose, importFile, remove, undo: told?.kind === 'removed' && removed !== null ? undo : null };
  }, [own, template, told, removed, choose, importFile, remove, add]);
}
