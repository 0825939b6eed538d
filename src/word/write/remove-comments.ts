import { guarded } from '../faults';
import type { CommentRemoval, Result } from '../host-document';
import { canComment, isReadOnly } from '../probe';
import { markOf } from './mark';
import { looksLikeOurs } from './our-comments';

/** How long the removal may take, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Deletes the comments whose text is one of ours to the letter and that nobody answered; 3 syncs. One that somebody changed or
 * answered holds another person's words, so it stays and is counted. Only in the instant between the second sync and the third
 * can an answer come that goes with its comment: Word knows no deletion on a condition.
 */
export async function deleteComments(marks: ReadonlySet<string>): Promise<Result<CommentRemoval>> {
  if (marks.size === 0 || !canComment().ok || isReadOnly()) return { ok: true, value: { removed: 0, kept: 0 } };
  return guarded(
    () =>
      Word.run(async (context) => {
        const comments = context.document.body.getComments();
        comments.load('content');
        await context.sync();
        const candidates = comments.items.filter(({ content }) => looksLikeOurs(content));
        if (candidates.length === 0) return { removed: 0, kept: 0 };
        for (const comment of candidates) {
          comment.load('content');
          comment.replies.load('id');
        }
        await context.sync();
        const ours = candidates.filter(({ content, replies }) => marks.has(markOf(content)) && replies.items.length === 0);
        for (const comment of ours) comment.delete();
        await context.sync();
        return { removed: ours.length, kept: candidates.length - ours.length };
      }),
    PATIENCE,
  );
}
