import { matchAspect } from '../../../src/genres/packs/match';
import { shippedPacks } from '../../../src/genres/packs/shipped';

const pack = (id: string) => {
  const found = shippedPacks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no pack ${id}`);
  return found;
};

describe('headings matched to aspects by meaning', () => {
  it.each([
    ['2023-theme', '在“理论学习”方面的对照检查情况', '理论学习', false],
    ['2023-theme', '理论学习上', '理论学习', false],
    ['2023-theme', '对照工作作风方面存在的问题', '工作作风', false],
    ['2023-theme', '政治能力方面', '政治素质', true],
    ['2022-meeting', '带头深刻领悟“两个确立”的决定性意义，做到“两个维护”方面', '领悟“两个确立”、做到“两个维护”', false],
    ['2022-meeting', '深刻感悟“两个确立”、坚决做到“两个维护”', '领悟“两个确立”、做到“两个维护”', false],
    ['2024-meeting', '增强党性、砥砺作风、严守纪律', '增强党性、严守纪律、砥砺作风', false],
    ['2024-meeting', '严守政治纪律和政治规矩方面', '严守政治纪律和政治规矩，维护党的团结统一', false],
    ['2024-meeting', '勇于担责、敢于创新方面', '在遵规守纪、清正廉洁前提下勇于担责、敢于创新', false],
    ['2025-meeting', '在敬畏人民、敬畏组织、敬畏纪法方面', '敬畏人民、敬畏组织、敬畏法纪', false],
    ['2025-meeting', '(五)带头坚决扛起管党治党责任', '坚决扛起管党治党责任', false],
    ['2021-rectification', '关于对教育整顿的认识及表态方面', '对教育整顿的认识和态度', false],
    ['2021-rectification', '本单位干警存在的倾向性问题', '系统和单位干部职工的倾向性问题', false],
    ['rectification-four', '在落实巡察整改责任方面', '落实巡视巡察等监督整改责任', false],
  ])('%s: 「%s」 is %s', (id, heading, aspect, drifted) => {
    const match = matchAspect(heading, pack(id));
    expect(match?.aspect.short).toBe(aspect);
    expect(match?.drifted).toBe(drifted);
    expect(match?.reason.zh).toContain(aspect);
  });

  it.each([
    ['2023-theme', '服务群众方面'],
    ['2023-theme', '基层基础'],
    ['2022-meeting', '意识形态工作方面'],
    ['2024-meeting', '能力本领方面'],
    ['2025-meeting', '基本情况'],
    ['rectification-four', '业务管理方面'],
  ])('%s: 「%s」 is none of its aspects', (id, heading) => expect(matchAspect(heading, pack(id))).toBeNull());

  it('knows every aspect of every shipped pack by its short and its full name', () => {
    for (const one of shippedPacks) {
      one.aspects.forEach((aspect, index) => {
        for (const name of [aspect.short, aspect.full, `在${aspect.short}方面`, `${aspect.full}方面存在的问题`]) {
          expect({ pack: one.id, name, index: matchAspect(name, one)?.index }).toEqual({ pack: one.id, name, index });
        }
      });
    }
  });
});
