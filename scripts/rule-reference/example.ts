import { analyse } from '../../src/check/analyse';
import type { Draft } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { genreName } from '../../src/genres/registry';
import { exampleDraft } from '../../src/rules/example-draft';
import type { Finding } from '../../src/rules/finding';
import type { Example, Rule } from '../../src/rules/rule';

/** A rule's example, tried. */
export interface Tried {
  readonly example: Example;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** Runs one rule over one of its examples. */
export function tryExample(rule: Rule, example: Example): Tried {
  const draft = exampleDraft(example);
  const { findings } = analyse(draft, { genre: example.genre, pack: example.pack ?? null }, { packs: shippedPacks, rules: [rule] });
  return { example, draft, findings };
}

/** The example for a page: what kind of draft it is, its text with ⟦marks⟧ around the marked words, and what is said of them. */
export function exampleLines({ example, draft, findings }: Tried): string[] {
  const pack = shippedPacks.find(({ id }) => id === example.pack)?.occasion.zh;
  const kind = example.genre === 'other' ? [] : [`${genreName(example.genre).zh}${pack === undefined ? '' : `（${pack}）`}：`, ''];
  const says = findings.flatMap(({ message, fixes }) => [
    `- ${escaped(message.zh)}`,
    `  <br>${escaped(message.en)}`,
    ...(fixes.length === 0 ? [] : [`  <br>修改 Fix：${fixes.map(({ title }) => `${escaped(title.zh)} · ${escaped(title.en)}`).join('；')}`]),
  ]);
  return [...kind, '~~~text', ...markedLines(draft, findings), '~~~', ...(says.length === 0 ? [] : ['', ...says]), ''];
}

/** The draft's lines with ⟦ and ⟧ around what is marked, and unseen characters by their number. */
function markedLines({ paragraphs }: Draft, findings: readonly Finding[]): string[] {
  return paragraphs.map(({ text, format }, paragraph) => {
    const spans = findings.flatMap(({ span }) => (span !== null && span.paragraph === paragraph ? [span] : []));
    let line = '';
    for (let at = 0; at <= text.length; at += 1) {
      line += '⟧'.repeat(spans.filter(({ start, end }) => end === at && start < end).length);
      line += '⟦'.repeat(spans.filter(({ start, end }) => start === at && start < end).length);
      line += '⟦⟧'.repeat(spans.filter(({ start, end }) => start === at && start === end).length);
      line += visible(text.charAt(at));
    }
    return line + setting(format.alignment, format.fontSize);
  });
}

/** How a line is set, where the example says so. */
function setting(alignment: string | null, size: number | null): string {
  return size === null ? '' : `  〔${alignment === 'centered' ? '居中' : alignment === 'left' ? '左对齐' : '两端对齐'}，${size}磅〕`;
}

function visible(unit: string): string {
  return /[\p{Cc}\p{Cf}\p{Co}]/u.test(unit) ? `[U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]` : unit;
}

/** Words of a message as they stand: nothing in them is Markdown or HTML. */
export function escaped(text: string): string {
  return [...text].map(visible).join('').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
