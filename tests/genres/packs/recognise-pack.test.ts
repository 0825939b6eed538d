import { outlineOf } from '../../../src/draft/build-outline';
import { draftOfText } from '../../../src/draft/draft';
import type { AspectPack } from '../../../src/genres/packs/pack';
import { recognisePack } from '../../../src/genres/packs/recognise-pack';
import { shippedPacks } from '../../../src/genres/packs/shipped';

const packOf = (text: string, genre = 'team-review', packs?: readonly AspectPack[]) => {
  const draft = draftOfText(text);
  return recognisePack(draft, outlineOf(draft), genre, packs);
};
const body = (...aspects: readonly string[]): string =>
  ['一、存在的主要问题', ...aspects.map((aspect, i) => `（${'一二三四五六'.charAt(i)}）${aspect}方面。学得不深。`), '二、原因分析', '想得少。'].join('\n');

describe('the pack of a draft', () => {
  it.each([
    ['by its title alone', '某局领导班子2025年度民主生活会对照检查材料', '2025-meeting', 2025],
    ['by the announced number', '对照检查材料\n对照“四个带头”查摆问题，现报告如下：\n一、存在的问题\n不深。', '2024-meeting', 2024],
    ['by the list in its opening', '对照检查材料\n紧紧围绕理论学习、政治素质、能力本领、担当作为、工作作风、廉洁自律等六个方面查摆。\n一、存在的问题\n不深。', '2023-theme', 2023],
    ['by its headings', `对照检查材料\n现报告如下：\n${body('固本培元、增强党性', '敬畏人民、敬畏组织、敬畏法纪', '干事创业、担当作为')}`, '2025-meeting', 2025],
    ['by its headings, one of them from another year', `2022年度民主生活会对照检查材料\n${body('领悟“两个确立”、做到“两个维护”', '用新思想凝心铸魂', '坚持和加强党的全面领导', '工作作风')}`, '2022-meeting', 2022],
  ])('%s', (_, text, id, year) => {
    const choice = packOf(text);
    expect(choice?.pack.id).toBe(id);
    expect(choice?.year).toBe(year);
    expect(choice?.inferred).toBe(false);
    expect(choice?.evidence.length).toBeGreaterThan(0);
  });

  it('is made from the opening when no pack fits', () => {
    const choice = packOf(`对照检查材料\n围绕执法规范、窗口服务、队伍管理三个方面查摆问题，现报告如下：\n${body('执法规范', '队伍管理')}`);
    expect(choice?.inferred).toBe(true);
    expect(choice?.pack.aspects.map(({ short }) => short)).toEqual(['执法规范', '窗口服务', '队伍管理']);
    expect(choice?.pack.verified).toBe(false);
  });

  it('is made from the headings when the opening gives only a number', () => {
    const choice = packOf(`对照检查材料\n紧紧围绕3个方面查摆问题，现报告如下：\n${body('执法规范', '窗口服务', '队伍管理')}`);
    expect(choice?.pack.aspects.map(({ short }) => short)).toEqual(['执法规范', '窗口服务', '队伍管理']);
  });

  it('is a user’s own pack when that fits', () => {
    const own: AspectPack = {
      id: 'own', year: 2026, occasion: { zh: '本局专题会', en: 'Own meeting' }, announced: '', marks: ['本局专题会'], genres: ['team-review'],
      aspects: ['执法规范', '窗口服务'].map((short) => ({ short, full: short, keys: [], statement: false })), source: '', verified: false, from: '', to: '',
    };
    expect(packOf(`对照检查材料\n${body('执法规范', '窗口服务')}`, 'team-review', [own, ...shippedPacks])?.pack.id).toBe('own');
  });

  it.each([
    ['a genre that is held against none', '在党风廉政建设工作会议上的讲话', 'conference-speech'],
    ['a draft that gives nothing to go by', '领导班子对照检查材料', 'team-review'],
    ['no genre', '通知', 'other'],
  ])('is none for %s', (_, text, genre) => expect(packOf(text, genre)).toBeNull());
});
