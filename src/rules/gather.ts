import type { Bilingual } from '../draft/bilingual';
import type { Mark } from './rule';

/** More places than this are a habit of the whole document, told once. */
const HABIT = 8;

/**
 * Marks of one kind as they are told: each by itself, or, when they are a habit of the whole document, as one mark with every place in
 * its evidence and one fix for all. That fix takes the first fix of each place; it is safe when all of them are.
 */
export function gathered(marks: readonly Mark[], message: (count: number) => Bilingual): readonly Mark[] {
  const [first, ...rest] = marks;
  if (first === undefined || marks.length <= HABIT) return marks;
  const fixes = marks.flatMap(({ fixes: own }) => (own?.[0] ? [own[0]] : []));
  return [
    {
      ...first,
      message: message(marks.length),
      evidence: rest.flatMap(({ span }) => (span ? [{ span, note: { zh: '另一处', en: 'another place' } }] : [])),
      fixes:
        fixes.length === 0
          ? []
          : [
              {
                title: { zh: `${fixes.length}处都改`, en: `Change all ${fixes.length}` },
                safe: fixes.every(({ safe }) => safe),
                edits: fixes.flatMap(({ edits }) => edits),
              },
            ],
    },
  ];
}
