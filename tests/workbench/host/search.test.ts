import { deskOf, deskWith, errorOf } from './desk';

type Options = Parameters<Word.Body['search']>[1];

async function hits(text: string, wanted: string, options: Options = {}): Promise<string[]> {
  const desk = deskWith(...text.split('¶'));
  return desk.run(async (context) => {
    const found = context.document.body.search(wanted, options);
    found.load('items/text');
    await context.sync();
    return found.items.map((one) => one.text);
  });
}

test.each<[what: string, text: string, wanted: string, options: Options, expected: string[]]>([
  ['plain, case does not count', 'Cat cat CAT', 'cat', {}, ['Cat', 'cat', 'CAT']],
  ['matchCase', 'Cat cat CAT', 'cat', { matchCase: true }, ['cat']],
  ['matchWholeWord', 'cat catalog concat', 'cat', { matchWholeWord: true }, ['cat']],
  ['matchPrefix', 'cat catalog concat', 'cat', { matchPrefix: true }, ['cat', 'cat']],
  ['matchSuffix', 'cat catalog concat', 'cat', { matchSuffix: true }, ['cat', 'cat']],
  ['Chinese', '整改到位，整改不到位', '整改', {}, ['整改', '整改']],
  ['hits do not overlap', '哈哈哈', '哈哈', {}, ['哈哈']],
  ['ignorePunct', '学习、整改', '学习整改', { ignorePunct: true }, ['学习、整改']],
  ['ignoreSpace', '学 习　整改', '学习整改', { ignoreSpace: true }, ['学 习　整改']],
  ['characters of regular expressions are plain', 'a.b (c) [d] a-b', '(c) [d]', {}, ['(c) [d]']],
  ['^t and ^?', '一\t二', '一^t^?', {}, ['一\t二']],
  ['^# is a digit', '第3条', '第^#条', {}, ['第3条']],
  ['^^ is a caret', 'a^b', 'a^^b', {}, ['a^b']],
  ['^p joins paragraphs', '甲¶乙', '甲^p乙', {}, ['甲\n乙']],
  ['wildcard ?', 'bat bit but', 'b?t', { matchWildcards: true }, ['bat', 'bit', 'but']],
  ['wildcard *', '第一章第二章', '第*章', { matchWildcards: true }, ['第一章', '第二章']],
  ['wildcard set', 'bat bit but', 'b[ai]t', { matchWildcards: true }, ['bat', 'bit']],
  ['wildcard not', 'bat bit but', 'b[!a]t', { matchWildcards: true }, ['bit', 'but']],
  ['wildcard range', '1 5 9', '[1-5]', { matchWildcards: true }, ['1', '5']],
  ['wildcard count', '10 100 1000', '<10{2}>', { matchWildcards: true }, ['100']],
  ['wildcard @', 'lo loo', 'lo@>', { matchWildcards: true }, ['lo', 'loo']],
  ['wildcard words', 'international internal', '<inter*al>', { matchWildcards: true }, ['international', 'internal']],
  ['wildcard groups', 'aa ab', '(a)\\1', { matchWildcards: true }, ['aa']],
  ['wildcard escape', '谁？ who?', 'who\\?', { matchWildcards: true }, ['who?']],
  ['nothing found', '甲', '乙', {}, []],
])('%s', async (_what, text, wanted, options, expected) => {
  expect(await hits(text, wanted, options)).toEqual(expected);
});

test.each([
  ['too long', '长'.repeat(256), {}],
  ['empty', '', {}],
  ['broken wildcards', '[a', { matchWildcards: true }],
  ['unknown code', '^y', {}],
])('refused: %s', async (_what, wanted, options) => {
  expect(await errorOf(hits('甲', wanted, options))).toMatchObject({ code: 'SearchStringInvalidOrTooLong', debugInfo: { errorLocation: 'Body.search' } });
});

test('255 characters are allowed', async () => {
  expect(await hits('长'.repeat(300), '长'.repeat(255))).toHaveLength(1);
});

test('a hit runs over runs of different looks, and over content controls', async () => {
  const desk = deskOf('<w:p><w:r><w:t>立行</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>立</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>改</w:t></w:r></w:sdtContent></w:sdt></w:p>');
  await desk.run(async (context) => {
    const hit = context.document.body.search('立行立改').getFirst();
    hit.load('text');
    await context.sync();
    expect(hit.text).toBe('立行立改');
  });
});

test('paragraphs, ranges, tables, controls and the document search in what is theirs', async () => {
  const desk = deskWith('甲乙', '甲');
  await desk.run(async (context) => {
    const { body } = context.document;
    body.insertTable(1, 2, 'End', [['甲', '甲甲']]);
    const table = body.tables.getFirst();
    const control = body.paragraphs.getFirst().insertContentControl();
    const found = [body.search('甲'), body.paragraphs.getFirst().search('甲'), table.search('甲'), control.search('甲'), table.rows.getFirst().search('甲'), (context.document as unknown as Word.Body).search('甲')];
    for (const one of found) one.load('items/text');
    await context.sync();
    expect(found.map((one) => one.items.length)).toEqual([5, 1, 3, 1, 3, 5]);
  });
});
