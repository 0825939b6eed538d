import type { Bilingual } from '../draft/bilingual';
import type { Rule } from '../rules/rule';

/** The families of rules, in the order in which users read of them; the part of a rule's id before the slash. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  structure: { zh: '结构', en: 'Structure' },
  numbering: { zh: '序号', en: 'Numbering' },
  count: { zh: '数目', en: 'Counts' },
  residue: { zh: '残留', en: 'Residue' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  wording: { zh: '用词', en: 'Wording' },
  duplicate: { zh: '重复', en: 'Repetition' },
  layout: { zh: '版式', en: 'Layout' },
};

/** Rules that belong together. */
export interface Family {
  readonly id: string;
  readonly name: Bilingual;
  readonly rules: readonly Rule[];
}

/** The rules by family; a family that has no name here goes by its id, behind the others. */
export function familiesOf(rules: readonly Rule[]): readonly Family[] {
  const ids = [...new Set([...Object.keys(NAMES), ...rules.map(familyOf)])];
  return ids.flatMap((id) => {
    const own = rules.filter((rule) => familyOf(rule) === id);
    return own.length === 0 ? [] : [{ id, name: NAMES[id] ?? { zh: id, en: id }, rules: own }];
  });
}

function familyOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'));
}
