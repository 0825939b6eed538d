import { draftOfText, type Draft } from '../draft/draft';
import type { Example } from './rule';

/** An example as a draft, its lines set as it says. */
export function exampleDraft({ text, set = [] }: Example): Draft {
  const { paragraphs, asides } = draftOfText(text);
  return { asides, paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, format: { ...paragraph.format, ...set[index] } })) };
}
