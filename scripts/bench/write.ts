import { commaDraft, costOf, fixing, laying, scaffolding, tabling, type Cost } from '../../tests/word/figures';
import { draftOfText } from '../../src/draft/draft';
import { printTable } from './table';

/** Round trips, host actions and bytes of everything that writes into Word, counted by the host that plays Word's part. */
export async function printWritingFigures(): Promise<void> {
  const rows: (string | number)[][] = [];
  const put = (paragraphs: number, work: string, cost: Cost): void => {
    rows.push([paragraphs, work, cost.written, cost.syncs, cost.actions, cost.bytesSent, cost.bytesReceived, Math.max(cost.largestRequest, cost.largestAnswer)]);
  };
  put(1, 'the largest scaffold', await costOf(draftOfText(''), scaffolding));
  for (const paragraphs of [100, 5_000]) {
    const draft = commaDraft(paragraphs);
    for (const count of [1, 100, 1_000]) put(paragraphs, 'fixes', await costOf(draft, fixing(count)));
    put(paragraphs, 'fixes, tracked', await costOf(draft, fixing(1_000, 'tracked')));
    put(paragraphs, 'the largest scaffold', await costOf(draft, scaffolding));
    put(paragraphs, 'rows of a ledger', await costOf(draft, tabling(60)));
    put(paragraphs, 'paragraphs laid out', await costOf(draft, laying));
  }
  printTable(
    'Writing into a document over office.js (syncs: fixes ≤ 3, scaffold ≤ 2, table 2, layout ≤ 3; no message over 5 MB)',
    ['paragraphs', 'what', 'written', 'syncs', 'actions', 'bytes sent', 'bytes received', 'largest message'],
    rows,
  );
}
