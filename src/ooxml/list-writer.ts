import { labelForms } from './label-forms';
import type { LabelForm } from './label-forms';
import { escapeXml } from './escape';

/** One level of a definition in the making. */
interface Level {
  readonly form: Pick<LabelForm, 'format' | 'text'>;
  readonly start: number;
}

/** A definition in the making, with the counters as a reader will have them. */
interface Definition {
  readonly levels: (Level | undefined)[];
  readonly counts: (number | undefined)[];
  /** The list (`w:num`) in use, and the levels that it starts elsewhere. */
  num: Num;
}

interface Num {
  readonly id: number;
  readonly definition: number;
  readonly overrides: ReadonlyMap<number, number>;
}

/** Makes lists whose labels come out as they were in a draft. */
export interface ListWriter {
  /** The `w:numId` for the next list paragraph of the story. */
  next(label: string, level: number): number;
  /** Begins another story (a text box), which counts for itself. */
  newStory(): void;
  /** The content of the numbering part; '' when there are no lists. */
  numbering(): string;
}

/**
 * Lists that count as far as the labels do: a label that continues a list stays in it, one that jumps or starts
 * again gets a list with a start override, and a new look at a level gets a definition of its own.
 */
export function listWriter(): ListWriter {
  const all: Definition[] = [];
  const nums: Num[] = [];
  let open: Definition[] = [];

  const addNum = (definition: number, overrides: ReadonlyMap<number, number>): Num => {
    const num = { id: nums.length + 1, definition, overrides };
    nums.push(num);
    return num;
  };
  const take = (definition: Definition, level: number, values: readonly number[]): number => {
    values.forEach((value, i) => (definition.counts[level + 1 - values.length + i] = value));
    if (values.length === 0) definition.counts[level] = (definition.counts[level] ?? startOf(definition, level) - 1) + 1;
    for (let above = 0; above < level; above++) definition.counts[above] ??= startOf(definition, above);
    definition.counts.fill(undefined, level + 1);
    open = [definition, ...open.filter((one) => one !== definition)];
    return definition.num.id;
  };

  return {
    next(label, level) {
      const forms = labelForms(label, level);
      const found = continuing(open, forms, level);
      if (found) {
        found.definition.levels[level] ??= { form: found.form, start: found.form.values[found.form.values.length - 1] ?? 1 };
        return take(found.definition, level, found.form.values);
      }
      const form = forms[0] ?? { format: 'none', text: '', values: [] };
      const own = form.values[form.values.length - 1];
      const same = open.find((one) => looksSame(one.levels[level], form) && parentsFit(one, form, level));
      if (same && own !== undefined) {
        same.num = addNum(same.num.definition, new Map([[level, own]]));
        return take(same, level, form.values);
      }
      const levels: (Level | undefined)[] = [];
      form.values.slice(0, -1).forEach((start, i) => {
        const above = level + 1 - form.values.length + i;
        levels[above] = { form: { format: 'decimal', text: `%${above + 1}.` }, start };
      });
      levels[level] = { form, start: own ?? 1 };
      const definition: Definition = { levels, counts: [], num: addNum(all.length, new Map()) };
      all.push(definition);
      return take(definition, level, form.values);
    },
    newStory() {
      open = [];
    },
    numbering: () => (all.length === 0 ? '' : all.map(definitionXml).join('') + nums.map(numXml).join('')),
  };
}

/** The definition, latest first, in which the label is what comes next, and how the label is read for it. */
function continuing(
  open: readonly Definition[],
  forms: readonly LabelForm[],
  level: number,
): { definition: Definition; form: LabelForm } | null {
  for (const definition of open) {
    const known = definition.levels[level];
    for (const form of forms) {
      const own = form.values[form.values.length - 1];
      if (known ? !looksSame(known, form) : own !== 1 || form !== forms[0]) continue;
      const count = definition.counts[level];
      const next = count === undefined ? (known ? startOf(definition, level) : 1) : count + 1;
      if ((own === undefined || own === next) && parentsFit(definition, form, level)) return { definition, form };
    }
  }
  return null;
}

function looksSame(level: Level | undefined, form: LabelForm): boolean {
  return level?.form.format === form.format && level.form.text === form.text;
}

/** Whether the upper numbers that a label repeats (the 1 of 「1.2」) are where those levels stand. */
function parentsFit(definition: Definition, { values }: LabelForm, level: number): boolean {
  return values.slice(0, -1).every((value, i) => {
    const above = level + 1 - values.length + i;
    const format = definition.levels[above]?.form.format;
    const counts = format !== undefined && format !== 'none' && format !== 'bullet';
    return counts && (definition.counts[above] ?? startOf(definition, above)) === value;
  });
}

function startOf(definition: Definition, level: number): number {
  return definition.num.overrides.get(level) ?? definition.levels[level]?.start ?? 1;
}

function definitionXml({ levels }: Definition, id: number): string {
  const xml = Array.from({ length: 9 }, (_, index) => {
    const level = levels[index] ?? { form: { format: 'decimal', text: `%${index + 1}.` }, start: 1 };
    const { format, text } = level.form;
    const legal = (text.match(/%\d/g) ?? []).length > 1 ? '<w:isLgl/>' : '';
    return (
      `<w:lvl w:ilvl="${index}"><w:start w:val="${level.start}"/><w:numFmt w:val="${format}"/>${legal}` +
      `<w:suff w:val="nothing"/><w:lvlText w:val="${escapeXml(text)}"/><w:lvlJc w:val="left"/></w:lvl>`
    );
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${xml.join('')}</w:abstractNum>`;
}

function numXml({ id, definition, overrides }: Num): string {
  const written = [...overrides].map(
    ([level, start]) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
  );
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${written.join('')}</w:num>`;
}
