import { currentTexts } from '../../src/word/reviewed-text';

const cases: { name: string; shown: string[]; reviewed: string; texts: string[] }[] = [
  { name: '没有修订', shown: ['标题', '', '正文'], reviewed: '标题\r\r正文', texts: ['标题', '', '正文'] },
  { name: '段内删去几个字', shown: ['标题', '学习不够够深入。', '结尾'], reviewed: '标题\r学习不够深入。\r结尾', texts: ['标题', '学习不够深入。', '结尾'] },
  { name: '整段连同段落标记一起删去', shown: ['甲段', '删去的一段', '乙段'], reviewed: '甲段\r乙段', texts: ['甲段', '', '乙段'] },
  { name: '整段文字删去、段落标记还在', shown: ['甲段', '删去的一段', '', '乙段'], reviewed: '甲段\r\r\r乙段', texts: ['甲段', '', '', '乙段'] },
  { name: '两段并成一段', shown: ['前半句，', '后半句。', '乙段'], reviewed: '前半句，后半句。\r乙段', texts: ['前半句，后半句。', '', '乙段'] },
  { name: '空段与重复的段落很多', shown: ['', '一是', '', '一是', '旧的话', ''], reviewed: '\r一是\r\r一是\r旧话\r', texts: ['', '一是', '', '一是', '旧话', ''] },
  { name: '对不上的文字不采用', shown: ['甲段', '乙段'], reviewed: '甲段\r完全不同的话', texts: ['甲段', '乙段'] },
  { name: '换行符不同的宿主', shown: ['甲乙丙', '丁'], reviewed: '甲丙\n丁\n', texts: ['甲丙', '丁'] },
];

test.each(cases)('$name', ({ shown, reviewed, texts }) => {
  expect(currentTexts(shown, reviewed)).toEqual(texts);
});

test('五千段里只有一处修订', () => {
  const shown = Array.from({ length: 5_000 }, (_, i) => (i % 7 === 0 ? '' : `第${i % 400}段的文字`));
  const lines = [...shown];
  shown[2_501] = `${lines[2_501]}多出来的字`;
  expect(currentTexts(shown, lines.join('\r'))).toEqual(lines);
});
