import { analyse } from '../../src/check/analyse';
import { draftOfText, type Draft } from '../../src/draft/draft';
import { openDocument } from '../../src/word/open-document';
import { openInWord, valueOf } from '../../tests/word/office';
import { longReview } from './long-review';
import { printTable } from './table';

/** Round trips and bytes of opening and checking a draft, counted by the host that plays Word's part. */
export async function printWordFigures(): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const paragraphs of [100, 1_000, 5_000]) {
    const text = longReview(paragraphs);
    const draft: Draft = draftOfText(text);
    const host = openInWord(draft);
    const reading = valueOf(await openDocument().read());
    analyse(reading.draft, { genre: null, pack: null });
    await new Promise((resolve) => setTimeout(resolve, 50)); // the client's own clean-up batch follows the answer
    const { batches, bytesIn, bytesOut, cleanUps, actions } = host.counters;
    host.resetCounters();
    const last = reading.draft.paragraphs.length - 1;
    valueOf(await openDocument().goTo(reading.draft, { paragraph: last, start: 2, end: 6 }));
    rows.push([paragraphs, draft.paragraphs.reduce((sum, one) => sum + one.text.length, 0), batches, actions, bytesIn, bytesOut, cleanUps, host.counters.batches]);
  }
  printTable(
    'Opening and checking a draft over office.js (syncs: constant 1; going to a finding: ≤ 2)',
    ['paragraphs', 'characters', 'syncs', 'actions', 'bytes sent', 'bytes received', 'clean-ups', 'syncs of going to a finding'],
    rows,
  );
}
