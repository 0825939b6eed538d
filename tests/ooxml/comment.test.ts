import { putComments } from '../../src/ooxml/edit/comment';
import { newDocx } from '../../src/ooxml/empty';
import type { OoxmlPackage } from '../../src/ooxml/package';
import type { Draft } from '../../src/draft/draft';
import { readDraft } from '../../src/ooxml/read';
import { opened, p, r } from './docx';
import { faultsOfFiles } from './judged';

const signature = { author: '章法', date: '2026-01-02T03:04:05Z' };

function open(body: string): OoxmlPackage {
  return opened(newDocx({ body, numbering: '', styles: '' }));
}

function xmlOf(pkg: OoxmlPackage, part: string): string {
  return new TextDecoder().decode(pkg.bytes(part) ?? new Uint8Array());
}

/** The words between each comment's marks, by id. */
function anchored(pkg: OoxmlPackage): string[] {
  const xml = xmlOf(pkg, pkg.mainPart);
  return [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(({ 1: id = '', index }) => {
    const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/>`);
    return `${id}:${xml.slice(index, end).replace(/<[^>]+>/g, '')}`;
  });
}

/** The texts of the comments, a paragraph a line. */
function remarks(pkg: OoxmlPackage): string[] {
  return [...xmlOf(pkg, 'word/comments.xml').matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([one]) => one.replace(/<\/w:p><w:p>/g, '\n').replace(/<[^>]+>/g, ''));
}

const body = p('标题') + `<w:p>${r('截止目前，', '<w:b/>')}<w:hyperlink w:anchor="x">${r('见附件一')}</w:hyperlink>${r('。')}</w:p>` + p('');

test('每条意见挂在自己的字上，正文一个字不变', async () => {
  const pkg = open(body);
  const draft = readDraft(pkg);
  const outcomes = putComments(
    pkg,
    draft,
    [
      { span: { paragraph: 1, start: 0, end: 2 }, text: '“截止”应为“截至”。\n建议：改为“截至”' },
      { span: { paragraph: 1, start: 1, end: 7 }, text: '两处重叠' },
      { span: { paragraph: 1, start: 10, end: 10 }, text: '空位置挂在旁边的字上' },
      { span: { paragraph: 2, start: 0, end: 0 }, text: '空段' },
      { span: null, text: '全文' },
      { span: { paragraph: 9, start: 0, end: 0 }, text: '没有这一段' },
    ],
    signature,
  );
  expect(outcomes.map((one) => (one.kind === 'applied' ? 'applied' : one.reason))).toEqual([...Array<string>(5).fill('applied'), 'changed']);
  expect(withoutLeftovers(readDraft(pkg))).toEqual(withoutLeftovers(draft));
  expect(anchored(pkg).sort()).toEqual(['0:标题', '1:截止', '2:止目前，见附件一', '3:。', '4:']);
  expect(remarks(pkg)).toEqual(['全文', '“截止”应为“截至”。\n建议：改为“截至”', '两处重叠', '空位置挂在旁边的字上', '空段']);
  expect(xmlOf(pkg, 'word/comments.xml')).toContain('w:author="章法" w:date="2026-01-02T03:04:05Z" w:initials="章法"');

  // Once more into the same file: the part is extended, and ids go on.
  const again = opened(pkg.save());
  putComments(again, readDraft(again), [{ span: { paragraph: 0, start: 0, end: 1 }, text: '又一条\u0001' }], signature);
  expect(remarks(again)).toHaveLength(6);
  expect(anchored(again)).toContain('5:标');
  expect(remarks(again)[5]).toBe('又一条\ufffd');
  expect(await faultsOfFiles(pkg.save(), again.save())).toEqual([]);
}, 60_000);

test('段落已变的不写，什么都没写时文件一个字节不变', () => {
  const pkg = open(body);
  const draft = readDraft(pkg);
  const before = pkg.save();
  const stale = { ...draft, paragraphs: draft.paragraphs.map((one) => ({ ...one, text: `${one.text}旧` })) };
  expect(putComments(pkg, stale, [{ span: { paragraph: 0, start: 0, end: 1 }, text: '甲' }], signature)).toMatchObject([{ reason: 'changed' }]);
  expect(pkg.save()).toBe(before);
});

test('修订、域里的字也能加意见', () => {
  const pkg = open(`<w:p><w:ins w:id="3" w:author="李某某">${r('新写的')}</w:ins><w:fldSimple w:instr="DATE">${r('一月')}</w:fldSimple></w:p>`);
  const draft = readDraft(pkg);
  putComments(pkg, draft, [{ span: { paragraph: 0, start: 1, end: 4 }, text: '甲' }], signature);
  expect(withoutLeftovers(readDraft(pkg))).toEqual(withoutLeftovers(draft));
  expect(anchored(pkg)).toEqual(['0:新写的一月']);
});

/** A new comment is a leftover of its paragraph; all else stays. */
function withoutLeftovers(draft: Draft): Draft {
  return { ...draft, paragraphs: draft.paragraphs.map((paragraph) => ({ ...paragraph, leftovers: [] })) };
}
