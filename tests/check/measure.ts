import type { PartAnalysis } from '../../src/check/analysis';
import { analyse } from '../../src/check/analyse';
import type { Draft } from '../../src/draft/draft';
import type { OutlineNode } from '../../src/draft/outline';
import { openPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docxOfDraft } from '../../src/ooxml/write';
import type { Finding } from '../../src/rules/finding';
import { loadFixture, type Expectation } from '../fixtures/load';

/** What came of one fixture, beside what an editor expects. */
export interface Measured {
  readonly name: string;
  readonly expected: Expectation;
  readonly genre: string;
  readonly pack: string | null;
  readonly outline: readonly string[];
  readonly expectedOutline: readonly string[];
  /** Expected findings that did not come. */
  readonly missed: readonly string[];
  /** Errors and warnings of the structure family that nobody expects, and any finding that the fixture rules out. */
  readonly surplus: readonly string[];
}

/** Analyses one fixture; a docx one by way of a real .docx file. */
export function measure(name: string): Measured {
  const { draft, expected } = loadFixture(name);
  const analysis = analyse(expected.carrier === 'docx' ? throughDocx(draft) : draft, { genre: null, pack: null });
  const { main, parts, findings } = analysis;
  const left = findings.filter(({ rule, severity }) => rule.startsWith('structure/') && severity !== 'advice');
  const advice = findings.filter(({ rule, severity }) => rule.startsWith('structure/') && severity === 'advice');
  const missed: string[] = [];
  for (const want of expected.findings) {
    const found = [left, advice].find((list) => take(list, want));
    if (found === undefined) missed.push(`${want.rule}「${want.about}」`);
  }
  return {
    name,
    expected,
    genre: main.genre,
    pack: packOf(main),
    outline: [titleOf(parts[0]), ...parts.flatMap(({ outline }) => linesOf(outline.nodes))],
    expectedOutline: [squeezed(expected.title ?? ''), ...expected.outline.map(([level, words]) => `${level} ${squeezed(words)}`)],
    missed,
    surplus: left.map(({ rule, message }) => `${rule} ${message.zh}`),
  };
}

function take(list: Finding[], want: Expectation['findings'][number]): boolean {
  const at = list.findIndex(({ rule, message }) => rule === want.rule && message.zh.includes(want.about));
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

function throughDocx(draft: Draft): Draft {
  const opened = openPackage(docxOfDraft(draft));
  if (!opened.ok) throw new Error(opened.fault.message.en);
  return readDraft(opened.pkg);
}

function packOf({ pack }: PartAnalysis): string | null {
  return pack === null ? null : pack.inferred ? 'custom' : pack.pack.id;
}

function titleOf(part: PartAnalysis | undefined): string {
  return squeezed(part?.outline.title?.text ?? '');
}

/** Headings with words; a bare number is an item, not a heading. */
function linesOf(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({ heading, children }) => [
    ...(heading.title === '' ? [] : [`${heading.level} ${squeezed(heading.title)}`]),
    ...linesOf(children),
  ]);
}

function squeezed(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}
