import type { OutlineNode } from '../../src/draft/outline';
import { proportionsOf } from '../../src/taskpane/model/proportions';
import { row } from './rows';

const names: Readonly<Record<string, string>> = { problems: '问题', causes: '原因', measures: '措施' };
const nameOf = (part: string) => (names[part] === undefined ? null : { zh: names[part], en: part });
const shown = (...rows: readonly ReturnType<typeof row>[]) => proportionsOf(rows, nameOf).map(({ name, share }) => `${name.zh} ${Math.round(share * 100)}%`);
const part = (id: string | null, zh: string, characters: number, node: OutlineNode | null = null) => row(zh, { part: id, characters, node });

test('each part by its own name, the title left out', () => {
  expect(shown(part('title', '对照检查材料', 20), part('problems', '一、存在的主要问题', 600), part('causes', '二、原因分析', 200), part('measures', '三、整改措施', 200))).toEqual([
    '问题 60%',
    '原因 20%',
    '措施 20%',
  ]);
});

test('a section that stands for two parts counts half for each', () => {
  const node = {} as OutlineNode;
  expect(shown(part('problems', '一、存在的问题及原因', 600, node), part('causes', '一、存在的问题及原因', 600, node), part('measures', '二、整改措施', 400))).toEqual([
    '问题 30%',
    '原因 30%',
    '措施 40%',
  ]);
});

test('several sections of one part are one stretch; the draft’s own headings keep their names', () => {
  expect(shown(part('measures', '一、教育', 100), part('measures', '二、管理', 100), part(null, '附：情况说明', 200))).toEqual(['措施 50%', '附：情况说明 50%']);
});

test('nothing written, nothing shared out', () => {
  expect(shown(part('problems', '存在的主要问题', 0))).toEqual([]);
});
