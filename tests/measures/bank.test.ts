import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bank } from '../../src/measures/bank';
import { documentsIn, ISSUED } from '../../src/measures/documents';
import { ASPECT_IDS, FIELD_IDS } from '../../src/measures/names';
import type { BankPart } from '../../src/measures/measure';
import { lintPart, lintTogether, slotsAreWell } from './lint-bank';

const folder = join(__dirname, '..', '..', 'src', 'measures', 'bank');
const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts').map((name) => name.replace('.ts', '')).sort();
// Read from the folder and not through the index, so that a file being written can be checked before it is listed.
const parts = names.map((name): readonly [string, BankPart] => [name, (jest.requireActual<{ part: BankPart }>(join(folder, name))).part]);

describe('each file of the bank', () => {
  it.each(parts)('%s is well written', (name, part) => {
    expect(lintPart(name, part)).toEqual([]);
  });
});

describe('the bank as a whole', () => {
  it('says nothing twice', () => {
    expect(lintTogether(parts)).toEqual([]);
  });

  it('names no document whose year is not known（src/measures/documents.ts）', () => {
    expect(bank.measures.flatMap((measure) => documentsIn(measure).filter((name) => ISSUED[name] === undefined).map((name) => `${measure.id} ${name}`))).toEqual([]);
  });

  it('has a file for every aspect and every field, all of them listed in its index', () => {
    expect(names).toEqual([...ASPECT_IDS, ...FIELD_IDS].sort());
    expect(bank.measures.map(({ id }) => id).sort()).toEqual(parts.flatMap(([, { measures }]) => measures.map(({ id }) => id)).sort());
    expect(bank.headings).toHaveLength(parts.reduce((sum, [, { headings }]) => sum + headings.length, 0));
  });

  it('has at least 400 measures and 120 headings', () => {
    expect(bank.measures.length).toBeGreaterThanOrEqual(400);
    expect(bank.headings.length).toBeGreaterThanOrEqual(120);
  });

  it.each(['person', 'team', 'unit'] as const)('has measures of every aspect for the voice %s', (voice) => {
    const without = ASPECT_IDS.filter((aspect) => bank.measures.filter((one) => one.aspect === aspect && one.field === undefined && one.who[voice] !== undefined).length < 6);
    expect(without).toEqual([]);
  });
});

describe('the lint', () => {
  it.each([
    ['【完成时限】前完成', true],
    ['每月【次数】次、由【责任部门】登记', true],
    ['【完成时限前完成', false],
    ['完成时限】前', false],
    ['【】前完成', false],
    ['【【时限】】前', false],
  ])('slots of %s', (text, well) => {
    expect(slotsAreWell(text)).toBe(well);
  });

  it('finds what is wrong with a measure', () => {
    const wrong: BankPart = {
      measures: [
        {
          id: 'theory-1',
          aspect: 'theory',
          symptoms: ['学习不够', '学习不够', '不'],
          who: {},
          action: '学',
          when: '每周',
          result: '笔记。',
          strength: 1,
          wordings: ['进一步加强学习，不断提高认识，切实改进作风', '认真学'],
        },
      ],
      headings: [{ aspect: 'theory', halves: ['筑牢思想根基', '锤炼作风'] }],
    };
    const faults = lintPart('theory', wrong).join('\n');
    for (const fault of ['编号应为', '写了两次', '“不”1字', 'who 是空的', 'action 1字', 'result 3字', '末尾不用标点', '不比前一条长', '无法检验', '空话多', '不等长', '只有1条', '只有1个标题']) {
      expect(faults).toContain(fault);
    }
  });

  it('finds two measures that say the same', () => {
    const measure = (id: string, short: string, long: string): BankPart['measures'][number] => ({
      id,
      aspect: 'theory',
      symptoms: ['学习不够', '浅尝辄止', '学用脱节'],
      who: { person: '本人' },
      action: '安排学习',
      when: '每周',
      result: '学习笔记',
      strength: 1,
      wordings: [short, long],
    });
    const parts: readonly (readonly [string, BankPart])[] = [
      ['a', { measures: [measure('a-01', '每周两晚读书', '每周安排两个晚上读原著，写学习笔记，由支部每季度检查一次'), measure('a-01', '读原著、做笔记', '每周安排两个晚上读原著，做学习笔记，由支部每季度检查')], headings: [] }],
    ];
    expect(lintTogether(parts).map((fault) => fault.replace(/（.*/, ''))).toEqual(['编号“a-01”用了两次', 'a-01 和 a-01 的长措辞太像']);
  });
});
