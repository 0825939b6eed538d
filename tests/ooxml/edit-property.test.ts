import fc from 'fast-check';
import { applyEdits } from '../../src/draft/apply';
import type { Draft } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import { writeFixes } from '../../src/ooxml/edit/apply';
import { newDocx } from '../../src/ooxml/empty';
import type { OoxmlPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docxOfDraft } from '../../src/ooxml/write';
import { editsOf, someDraft } from '../draft/edits';
import { opened, p, r } from './docx';
import { faultsOfFiles } from './judged';
import { rejected } from './tracked';

const signature = { author: '章法', date: '2026-01-02T03:04:05Z' };

const words = fc.constantFrom('学习', '学习不够', ',', '不实', '落实,落实', '一', '甲乙丙', '。', ' ', 'ab', '𠮷');
/** What a paragraph is made of; some of it stands in the way of writing. */
const part = fc.oneof(
  { weight: 6, arbitrary: words.map((text) => r(text)) },
  { weight: 2, arbitrary: words.map((text) => r(text, '<w:b/>')) },
  { weight: 1, arbitrary: words.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t><w:tab/><w:t xml:space="preserve">${text}</w:t><w:br/></w:r>`) },
  { weight: 1, arbitrary: words.map((text) => `<w:hyperlink w:anchor="x">${r(text)}</w:hyperlink>`) },
  { weight: 1, arbitrary: words.map((text) => `<w:del w:id="900" w:author="李某某"><w:r><w:delText>${text}</w:delText></w:r></w:del>`) },
  { weight: 1, arbitrary: words.map((text) => `<w:ins w:id="901" w:author="李某某">${r(text)}</w:ins>`) },
  { weight: 1, arbitrary: words.map((text) => `<w:sdt><w:sdtPr/><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`) },
  { weight: 1, arbitrary: words.map((text) => `<w:fldSimple w:instr="DATE">${r(text)}</w:fldSimple>`) },
  { weight: 1, arbitrary: words.map((text) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) },
  { weight: 1, arbitrary: fc.constantFrom('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '<w:r><w:pict/></w:r>', r('密', '<w:vanish/>'), '<w:bookmarkStart w:id="7" w:name="b"/><w:bookmarkEnd w:id="7"/>') },
);
const paragraph = fc.array(part, { maxLength: 5 }).map((parts) => p('').replace('</w:p>', `${parts.join('')}</w:p>`));
const table = words.map((text) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${p(text)}</w:tc></w:tr></w:tbl>`);
const file = fc.oneof(
  fc
    .array(fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { maxLength: 6 })
    .map((blocks): Source => ({ body: ownIds(`${blocks.join('')}${p('结尾')}`) })),
  someDraft.map((draft): Source => ({ draft })),
);
/** Each tracked change and bookmark has an id, and each bookmark a name, of its own. */
function ownIds(body: string): string {
  let id = 900;
  return body
    .replace(/w:id="90[01]"/g, () => `w:id="${id++}"`)
    .replace(/w:id="7" w:name="b"\/><w:bookmarkEnd w:id="7"/g, () => `w:id="${id}" w:name="b${id}"/><w:bookmarkEnd w:id="${id++}"`);
}
/** Not yet bytes, so that a counterexample can be read. */
type Source = { readonly body: string } | { readonly draft: Draft };

function texts(pkg: OoxmlPackage): string[] {
  return readDraft(pkg).paragraphs.map(({ text }) => text);
}

/** All characters and things of the document part, tracked deletions included. */
function inked(pkg: OoxmlPackage): Map<string, number> {
  const xml = new TextDecoder().decode(pkg.bytes(pkg.mainPart) ?? new Uint8Array());
  const counts = new Map<string, number>();
  const count = (thing: string): void => void counts.set(thing, (counts.get(thing) ?? 0) + 1);
  for (const [, text] of xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)) for (const char of text ?? '') count(char);
  for (const [, name] of xml.matchAll(/<w:(sym|pict|fldChar|instrText|fldSimple|hyperlink|sdt|bookmarkStart|bookmarkEnd|vanish|tbl)[ />]/g)) count(`<${name ?? ''}>`);
  return counts;
}

test('文稿和修改都随机：写成的就是 applyEdits 说的，没有点名的字一个不丢，修订拒绝后是原文', async () => {
  const judged: Uint8Array[] = [];
  let appliedOnes = 0;
  fc.assert(
    fc.property(file, fc.infiniteStream(fc.nat(1000)), fc.boolean(), (source, choices, tracked) => {
      const bytes = 'body' in source ? newDocx({ ...source, numbering: '', styles: '' }) : docxOfDraft(source.draft);
      const pkg = opened(bytes);
      const draft = readDraft(pkg);
      const before = inked(pkg);
      const edits = editsOf(draft, choices);
      const outcomes = writeFixes(pkg, draft, edits.map((edit) => [edit]), tracked ? signature : null);
      const done = edits.filter((_, i) => outcomes[i]?.kind === 'applied');
      expect(outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.reason] : []))).not.toContain('unsure');
      appliedOnes += done.length;

      const wanted = applyEdits(draft, done);
      expect(wanted.ok && wanted.draft.paragraphs.map(({ text }) => text)).toEqual(texts(pkg));
      // A body without any paragraph, which Word never has, keeps an empty one.
      if (tracked && draft.paragraphs.length > 0) expect(rejected(pkg)).toEqual(draft.paragraphs.map(({ text }) => text));

      // Save what the edits name (and, when recorded, even that), all that was inked stands.
      const after = inked(pkg);
      const named = tracked ? [] : done.flatMap((edit): Edit[] => (edit.kind === 'insert' ? [] : [edit]));
      for (const edit of named) {
        const text = edit.kind === 'replace' ? (draft.paragraphs[edit.span.paragraph]?.text.slice(edit.span.start, edit.span.end) ?? '') : edit.kind === 'delete' ? (draft.paragraphs[edit.paragraph]?.text ?? '') : '';
        for (const char of text) after.set(char, (after.get(char) ?? 0) + 1);
        if (edit.kind === 'delete') after.set('<hyperlink>', (after.get('<hyperlink>') ?? 0) + 9);
      }
      for (const [thing, count] of before) expect([thing, Math.min(count, after.get(thing) ?? 0)]).toEqual([thing, count]);
      if (done.length === 0) expect(pkg.save()).toBe(bytes);
      else if (done.length > 1) judged.push(pkg.save());
    }),
    { numRuns: 150 },
  );
  expect(appliedOnes).toBeGreaterThan(100);
  expect(await faultsOfFiles(...judged.slice(-4))).toEqual([]);
}, 120_000);
