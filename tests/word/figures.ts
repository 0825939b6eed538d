import { outlineOf } from '../../src/draft/build-outline';
import { draftOfText, type Draft } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import { gb9704 } from '../../src/draft/layout/gb9704';
import { layoutPlanOf } from '../../src/draft/layout/plan';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { shippedGenres } from '../../src/genres/registry';
import { scaffold, type ScaffoldLine } from '../../src/genres/scaffold';
import type { HostDocument } from '../../src/word/host-document';
import { openDocument } from '../../src/word/open-document';
import { openInWord, valueOf } from './office';
import { named } from './writing';

/** What one application cost, as the host counts it. */
export interface Cost {
  readonly syncs: number;
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** The largest request and the largest answer; Word on the web refuses more than 5 MB. */
  readonly largestRequest: number;
  readonly largestAnswer: number;
  /** How many of the fixes (lines, paragraphs) were written. */
  readonly written: number;
}

/** A draft with enough half-width commas for a thousand fixes. */
export function commaDraft(paragraphs: number): Draft {
  const commas = '确保取得实效,不断提高,持续改进,抓好整改,形成长效,压实责任,加强督导,注重实效,举一反三,';
  return draftOfText(Array.from({ length: paragraphs }, (_, i) => `第${i}段，认真学习贯彻有关精神,${'加强理论学习，改进工作作风，'.repeat(5)}${commas}推动落实。`).join('\n'));
}

/** That many one-comma fixes, spread evenly over the draft. */
export function commaFixes(draft: Draft, count: number): Edit[][] {
  const each = Math.ceil(count / draft.paragraphs.length);
  const step = Math.max(1, Math.floor((draft.paragraphs.length * each) / count));
  return Array.from({ length: count }, (_, n): Edit[] => {
    const paragraph = Math.floor(n / each) * step;
    const text = draft.paragraphs[paragraph]?.text ?? '';
    const start = [...text.matchAll(/,/g)][n % each]?.index ?? 0;
    return [{ kind: 'replace', span: { paragraph, start, end: start + 1 }, text: '，' }];
  });
}

/** Every scaffold that the product has: each usual outline of each genre with each of its packs. */
export function allScaffolds(): readonly (readonly ScaffoldLine[])[] {
  return shippedGenres.flatMap((genre) => {
    const packs = shippedPacks.filter((pack) => pack.genres.includes(genre.id));
    return genre.shapes.flatMap(({ id }) => (packs.length > 0 ? packs : [null]).map((pack) => scaffold(genre, pack, {}, id)));
  });
}

export function largestScaffold(): readonly ScaffoldLine[] {
  return allScaffolds().reduce((largest, lines) => (lines.length > largest.length ? lines : largest));
}

/** The cost of one call on a document of that draft. */
export async function costOf(draft: Draft, work: (document: HostDocument, draft: Draft) => Promise<number>): Promise<Cost> {
  const host = openInWord(draft);
  const document = openDocument();
  const requests: number[] = [];
  const answers: number[] = [];
  const process = host.process.bind(host);
  Object.assign(host, {
    process: async (body: string): Promise<string> => {
      const before = host.counters;
      const answer = await process(body);
      if (host.counters.batches > before.batches) {
        requests.push(host.counters.bytesIn - before.bytesIn);
        answers.push(host.counters.bytesOut - before.bytesOut);
      }
      return answer;
    },
  });
  const written = await work(document, draft);
  const { batches, actions, bytesIn, bytesOut } = host.counters;
  return { syncs: batches, actions, bytesSent: bytesIn, bytesReceived: bytesOut, largestRequest: Math.max(0, ...requests), largestAnswer: Math.max(0, ...answers), written };
}

/** Applies that many fixes. */
export const fixing = (count: number, mode: 'direct' | 'tracked' = 'direct') => async (document: HostDocument, draft: Draft): Promise<number> =>
  valueOf(await document.apply(draft, commaFixes(draft, count), named(mode))).outcomes.filter(({ kind }) => kind === 'applied').length;

/** Inserts the largest scaffold in the middle (in an empty document: as the whole). */
export const scaffolding = async (document: HostDocument, draft: Draft): Promise<number> => {
  const lines = largestScaffold();
  const at = Math.floor(draft.paragraphs.length / 2);
  const renumber: Edit[] = at < 1 ? [] : [{ kind: 'replace', span: { paragraph: draft.paragraphs.length - 1, start: 0, end: 1 }, text: '此' }];
  const { outcome } = valueOf(await document.insertScaffold(draft, at, lines, { mode: 'direct', name: { zh: '插入框架', en: 'Insert a scaffold' }, renumber, template: null }));
  return outcome.kind === 'applied' ? lines.length : 0;
};

/** Applies GB/T 9704 to the whole document. */
export const laying = async (document: HostDocument, draft: Draft): Promise<number> =>
  valueOf(await document.applyLayout(draft, gb9704, layoutPlanOf(draft, [outlineOf(draft)]), { zh: '套用版式', en: 'Apply a layout' })).changed;

/** Inserts a ledger of that many rows. */
export const tabling = (rows: number) => async (document: HostDocument, draft: Draft): Promise<number> => {
  const cells = Array.from({ length: rows }, (_, i) => [String(i + 1), '学习不够深入', '每月集中学习一次，年底前检查', '某县司法局', '12月底']);
  return valueOf(await document.insertTable(draft, 1, cells, { zh: '插入台账', en: 'Insert a ledger' })).outcome.kind === 'applied' ? rows : 0;
};
