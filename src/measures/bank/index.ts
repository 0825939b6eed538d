import type { BankPart } from '../measure';

const parts: readonly BankPart[] = [];

/** The whole bank, a file an aspect or line of work. It is large: load it with `import()`, when measures are first asked for. */
export const bank: BankPart = {
  measures: parts.flatMap(({ measures }) => measures),
  headings: parts.flatMap(({ headings }) => headings),
};
