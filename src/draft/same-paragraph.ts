import type { Paragraph } from './draft';

/** True when two paragraphs say the same in the same form, so that whatever was read in one holds of the other. */
export function sameParagraph(a: Paragraph, b: Paragraph): boolean {
  if (a === b) return true;
  return (
    a.text === b.text &&
    a.label === b.label &&
    a.listLevel === b.listLevel &&
    a.style === b.style &&
    a.outlineLevel === b.outlineLevel &&
    a.tableDepth === b.tableDepth &&
    a.format.alignment === b.format.alignment &&
    a.format.fontSize === b.format.fontSize &&
    a.format.boldLead === b.format.boldLead &&
    a.leftovers?.join() === b.leftovers?.join()
  );
}
