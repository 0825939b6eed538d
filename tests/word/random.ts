import fc from 'fast-check';
import type { WordHost } from '../../src/workbench/host/host';
import { p, r, savedXml } from './writing';

/** What a paragraph is made of; some of it stands in the way of writing. */
const words = fc.constantFrom('学习', '学习不够', ',', '，', '不实', '落实,落实', '一', '甲乙丙', '。', '^2*', 'ab');
const part = fc.oneof(
  { weight: 6, arbitrary: words.map((text) => r(text)) },
  { weight: 2, arbitrary: words.map((text) => r(text, '<w:b/>')) },
  { weight: 1, arbitrary: words.map((text) => `<w:hyperlink w:anchor="x">${r(text)}</w:hyperlink>`) },
  { weight: 1, arbitrary: words.map((text) => `<w:del w:id="#" w:author="李某某"><w:r><w:delText>${text}</w:delText></w:r></w:del>`) },
  { weight: 1, arbitrary: words.map((text) => `<w:ins w:id="#" w:author="李某某">${r(text)}</w:ins>`) },
  { weight: 1, arbitrary: fc.constant('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>') },
  { weight: 1, arbitrary: fc.constant('<w:r><w:pict/></w:r>') },
);
const paragraph = fc.array(part, { maxLength: 5 }).map((parts) => p(parts.join('')));
const table = words.map((text) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${p(r(text))}</w:tc></w:tr></w:tbl>`);
/** A document's body XML: paragraphs of the words below, with looks, links, tracked changes and objects, and tables. */
export const body = fc.array(fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 7 }).map((blocks) => {
  let id = 900;
  return `${blocks.join('')}${p(r('结尾'))}`.replace(/w:id="#"/g, () => `w:id="${id++}"`);
});

/** What the user does before a batch. */
export const userActs = fc.record({ batch: fc.integer({ min: 1, max: 4 }), kind: fc.nat(4), at: fc.nat(60), start: fc.nat(20) });
/** Which batch fails, and at which action. */
export const failure = fc.option(fc.record({ batch: fc.integer({ min: 1, max: 5 }), action: fc.nat(90), code: fc.constantFrom('GeneralException', 'ItemNotFound', 'AccessDenied') }), { nil: null });

/** The user types ☆ somewhere, or puts in or takes out a paragraph. Answers what went with a deletion. */
export function act(host: WordHost, { kind, at, start }: { readonly kind: number; readonly at: number; readonly start: number }): string {
  const lines = host.paragraphs;
  const index = at % lines.length;
  if (kind === 3) host.userInsertParagraph(index, '☆☆');
  else if (kind === 4 && lines.length > 3 && index < lines.length - 1 && !savedXml(host).includes('<w:tbl>')) {
    host.userDeleteParagraph(index);
    return lines[index] ?? '';
  } else host.userEdit(index, start % ((lines[index]?.length ?? 0) + 1), start % ((lines[index]?.length ?? 0) + 1), '☆');
  return '';
}

/** How often each character stands in a text. */
export function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

/** All characters of the saved document, tracked deletions included. */
export function inked(host: WordHost): string {
  return [...savedXml(host).matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('');
}

/** How many pictures and symbols the saved document holds. */
export const objects = (host: WordHost): number => [...savedXml(host).matchAll(/<w:(?:pict|sym)[ />]/g)].length;
