import { deskOf, deskWith, faultsOf } from './desk';
import type { Desk } from './desk';

const done: Desk[] = [];
function tracking(...paragraphs: string[]): Desk {
  const desk = deskWith(...paragraphs);
  done.push(desk);
  return desk;
}

test('the mode is kept in settings.xml', async () => {
  const desk = tracking('甲');
  await desk.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    context.document.load('changeTrackingMode');
    await context.sync();
    expect(context.document.changeTrackingMode).toBe('TrackAll');
  });
  expect(desk.saved('word/settings.xml')).toContain('<w:trackRevisions/>');
  await desk.run(async (context) => {
    context.document.changeTrackingMode = 'Off';
    await context.sync();
  });
  expect(desk.saved('word/settings.xml')).not.toContain('trackRevisions');
});

test('replacing shows the deleted text, then the new one', async () => {
  const desk = tracking('整改基本到位。');
  await desk.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const paragraph = context.document.body.paragraphs.getFirst();
    paragraph.search('基本').getFirst().insertText('全部', 'Replace');
    const [original, current] = [paragraph.getReviewedText('Original'), paragraph.getReviewedText('Current')];
    paragraph.load('text');
    await context.sync();
    expect(paragraph.text).toBe('整改基本全部到位。');
    expect(original.value).toBe('整改基本到位。');
    expect(current.value).toBe('整改全部到位。');
  });
  expect(desk.saved()).toMatch(
    /<w:del w:id="\d+" w:author="张某某" w:date="2026-01-02T03:04:05Z"><w:r><w:delText[^>]*>基本<\/w:delText><\/w:r><\/w:del><w:ins w:id="\d+" w:author="张某某" w:date="[^"]+"><w:r><w:t[^>]*>全部<\/w:t><\/w:r><\/w:ins>/,
  );
});

test('what the author has inserted is really taken out again', async () => {
  const desk = tracking('甲');
  await desk.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const added = context.document.body.paragraphs.getFirst().insertText('乙丙', 'End');
    await context.sync();
    added.search('乙').getFirst().delete();
    await context.sync();
  });
  expect(desk.saved()).toContain('丙');
  expect(desk.saved()).not.toContain('w:del');
  expect(desk.host.paragraphs).toEqual(['甲丙']);
});

test('inserted and deleted paragraphs have tracked marks', async () => {
  const desk = tracking('甲', '乙', '丙');
  await desk.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const { paragraphs } = context.document.body;
    paragraphs.getFirst().insertParagraph('新', 'After');
    await context.sync();
    paragraphs.getFirst().getNext().getNext().delete();
    const reviewed = context.document.body.getReviewedText('Current');
    await context.sync();
    expect(reviewed.value).toBe('甲\n新\n\n丙');
  });
  expect(desk.host.paragraphs).toEqual(['甲', '新', '乙', '丙']);
  expect(desk.saved()).toMatch(/<w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:t[^>]*>新/);
  expect(desk.saved()).toMatch(/<w:pPr><w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del [^>]*><w:r><w:delText[^>]*>乙/);
});

test('changes of format keep the old one beside the new', async () => {
  const desk = tracking('甲');
  await desk.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const paragraph = context.document.body.paragraphs.getFirst();
    paragraph.font.bold = true;
    paragraph.alignment = 'Centered';
    await context.sync();
  });
  expect(desk.saved()).toContain('<w:rPrChange ');
  expect(desk.saved()).toContain('<w:pPrChange ');
});

test('a paragraph cut by tracked text has the mark in its first half', async () => {
  const desk = tracking('甲乙');
  await desk.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    context.document.body.search('甲').getFirst().insertText('\n', 'After');
    await context.sync();
  });
  expect(desk.host.paragraphs).toEqual(['甲', '乙']);
  expect(desk.saved()).toMatch(/<w:p><w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:r><w:t[^>]*>甲<\/w:t><\/w:r><\/w:p><w:p><w:r>/);
});

test("others' changes are read, and text put among them stays out of them", async () => {
  const desk = deskOf(
    '<w:p><w:r><w:t>甲</w:t></w:r><w:ins w:id="1" w:author="李某某"><w:r><w:t>乙丙</w:t></w:r></w:ins><w:del w:id="2" w:author="李某某"><w:r><w:delText>丁</w:delText></w:r></w:del></w:p>',
  );
  done.push(desk);
  await desk.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    paragraph.load('text');
    const [original, current] = [paragraph.getReviewedText('Original'), paragraph.getReviewedText('Current')];
    await context.sync();
    expect([paragraph.text, original.value, current.value]).toEqual(['甲乙丙丁', '甲丁', '甲乙丙']);
    paragraph.search('乙').getFirst().insertText('X', 'After');
    await context.sync();
  });
  expect(desk.saved()).toMatch(/<w:ins w:id="1"[^>]*><w:r><w:t[^>]*>乙<\/w:t><\/w:r><\/w:ins><w:r><w:t[^>]*>X<\/w:t><\/w:r><w:ins w:id="3"/);
});

test('all of it is valid', async () => {
  expect(await faultsOf(...done)).toEqual([]);
}, 60_000);
