import { canTrack } from '../probe';
import { REACH, type Window } from './follow';

/** The paragraphs around some targets as they stand now. */
export interface Around extends Window {
  readonly paragraphs: readonly Word.Paragraph[];
  /** The document's own mode for tracked changes; `null` when the host does not tell. */
  readonly tracking: Word.ChangeTrackingMode | null;
}

/**
 * Reads the paragraphs from `first` to `last` again, and some beyond each end; 1 sync. What they cost does not depend on the
 * document's length but on how far apart the targets are.
 * @throws what the client library throws.
 */
export async function readAround(context: Word.RequestContext, first: number, last: number): Promise<Around> {
  const skip = Math.max(0, first - REACH);
  const top = last + 2 * REACH - skip + 1;
  const { document } = context;
  const near = document.body.paragraphs;
  near.load({ text: true, $skip: skip, $top: top });
  const tells = canTrack().ok;
  if (tells) document.load('changeTrackingMode');
  await context.sync();
  return {
    skip,
    paragraphs: near.items,
    texts: near.items.map((paragraph) => paragraph.text),
    reachesEnd: near.items.length < top,
    tracking: tells ? document.changeTrackingMode as Word.ChangeTrackingMode : null,
  };
}
