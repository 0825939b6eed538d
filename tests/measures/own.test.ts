import fc from 'fast-check';
import { itemsIn } from '../../src/measures/answers';
import { bank } from '../../src/measures/bank';
import { correspondenceOf } from '../../src/measures/correspondence';
import { parseOwn, writeOwn } from '../../src/measures/own/file';
import { changeOwn, favour, keep, keptOwn, merge, OWN_KEY, OWN_UNREAD_KEY, remove, type Store } from '../../src/measures/own/keep';
import { candidatesIn } from '../../src/measures/own/learn';
import { asMeasure, ownId, type OwnMeasure } from '../../src/measures/own/own-measure';
import { prepare, suggest } from '../../src/measures/suggest';
import { readText, REVIEW } from './reading';

function store(): Store & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      if (text === null) texts.delete(key);
      else texts.set(key, text);
      return true;
    },
  };
}

const own = (text: string, more: Partial<OwnMeasure> = {}): OwnMeasure => ({ id: ownId(text), text, aspect: 'theory', field: null, symptoms: [], ...more });

test('从旧材料里学：去掉引语、主语和序号，日期换成待填项，能检验的先勾上', () => {
  const text = REVIEW.replace('一是每季度组织1次理论学习中心组研讨。', '一是针对学习不够系统的问题，领导班子要在2024年6月底前完成12个专题的学习。').replace('每月到司法所接访1次。', '不断提高为民服务的自觉性和主动性。');
  const candidates = candidatesIn(correspondenceOf(itemsIn(readText(text))));
  expect(candidates.map(({ measure, checkable }) => [measure.text, measure.aspect, checkable])).toEqual([
    ['在【完成时限】前完成12个专题的学习', 'theory', true],
    ['不断提高为民服务的自觉性和主动性', 'people', false],
  ]);
  expect(candidates[0]?.measure.symptoms).toContain('学习不够系统');
});

test('自己的措施和库里的一起推荐', () => {
  const mine = own('每周三晚上在局会议室读1小时书，由办公室点名', { symptoms: ['周三读书会坚持不够'] });
  const [first] = suggest(prepare([...bank.measures, asMeasure(mine)]), { core: '周三读书会坚持不够' }, 1);
  expect(first?.measure.id).toBe(mine.id);
});

test('保存、收藏、删除、再读', () => {
  const shelf = store();
  const [one, two] = [own('每月读1本书'), own('每季度研讨1次')];
  changeOwn(shelf, keep([one, two]));
  changeOwn(shelf, keep([{ ...one, symptoms: ['学得少'] }]));
  changeOwn(shelf, favour(two.id, true));
  changeOwn(shelf, favour('theory-01', true));
  expect(keptOwn(shelf)).toEqual({ readable: true, file: { measures: [{ ...one, symptoms: ['学得少'] }, two], favourites: [two.id, 'theory-01'] } });
  changeOwn(shelf, remove(two.id));
  changeOwn(shelf, favour('theory-01', false));
  changeOwn(shelf, remove(one.id));
  expect(shelf.texts.size).toBe(0);
});

test('读不了的先挪到一边，不覆盖', () => {
  const shelf = store();
  shelf.texts.set(OWN_KEY, '{坏了');
  expect(keptOwn(shelf).readable).toBe(false);
  changeOwn(shelf, keep([own('每月读1本书')]));
  expect(shelf.texts.get(OWN_UNREAD_KEY)).toBe('{坏了');
  expect(keptOwn(shelf).file.measures).toHaveLength(1);
});

test('导入和已有的合在一起，同样的文字只留一条', () => {
  const shelf = store();
  changeOwn(shelf, keep([own('每月读1本书')]));
  const { file } = changeOwn(shelf, merge({ measures: [own('每月读1本书'), own('每周值班1天')], favourites: ['duty-01'] }));
  expect(file.measures.map(({ text }) => text)).toEqual(['每月读1本书', '每周值班1天']);
  expect(file.favourites).toEqual(['duty-01']);
});

const entry = (more: object): string => `{
  "format": "zhangfa-measures",
  "version": 1,
  "measures": [
    { "text": "每月读1本书", "aspect": "theory" },
    ${JSON.stringify(more)}
  ]
}`;

test.each([
  ['', 1, '文件是空的'],
  ['{"format": "zhangfa-measures",\n "version": 1', 2, '不合 JSON'],
  ['[1, 2]', 1, '不是章法导出的'],
  ['{"packs": []}', 1, '不是章法导出的'],
  ['{"format": "zhangfa-measures", "version": 9}', 1, '别的版本'],
  ['{"format": "zhangfa-measures", "version": 1}', 1, '没有措施的列表'],
  [entry({ aspect: 'theory' }), 6, '没有措施的文字'],
  [entry({ text: '甲', aspect: '学习' }), 6, '方面（aspect）不认识'],
  [entry({ text: '甲', aspect: 'theory', field: 'x' }), 6, '领域（field）不认识'],
  [entry({ text: '甲', aspect: 'theory', symptoms: [1] }), 6, 'symptoms'],
  [entry({ text: '长'.repeat(301), aspect: 'theory' }), 6, '太长'],
])('不收的文件：%#', (json, line, message) => {
  const read = parseOwn(json);
  expect(read.ok ? null : read.line).toBe(line);
  expect(read.ok ? '' : read.message.zh).toContain(message);
});

test('写出的都读得回来', () => {
  const measure = fc.record({ text: fc.stringMatching(/^[\u4e00-\u9fff，1-9“”]{1,60}$/), field: fc.constantFrom(null, 'mediation' as const), symptoms: fc.array(fc.stringMatching(/^[\u4e00-\u9fff]{1,9}$/)) });
  fc.assert(
    fc.property(fc.uniqueArray(measure, { selector: ({ text }) => text }), fc.uniqueArray(fc.string()), (measures, favourites) => {
      const file = { measures: measures.map(({ text, ...more }) => own(text, more)), favourites };
      fc.pre(new Set(file.measures.map(({ id }) => id)).size === file.measures.length);
      expect(parseOwn(writeOwn(file))).toEqual({ ok: true, file });
    }),
  );
});
