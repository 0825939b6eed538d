import { endsWithPage } from './contents';
import type { Paragraph } from './draft';
import { isTitle } from './parts';
import { headOf, readParagraph } from './reading';
import { prepareSeries } from './series';

/**
 * Reads, and remembers, what `partsOf` and `outlineOf` will ask about one paragraph, so that a long draft can be read in small steps.
 * Makes no difference to what they say.
 */
export function prepareParagraph(paragraph: Paragraph, index: number): void {
  const reading = readParagraph(paragraph, index);
  if (reading === null) return;
  endsWithPage(reading);
  isTitle(reading);
  if (reading.mark !== null) headOf(reading, reading.mark);
  else prepareSeries(paragraph, reading);
}
