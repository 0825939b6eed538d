import { announcedAspects } from '../../../src/genres/packs/announced';

describe('aspects that an opening announces', () => {
  it.each([
    ['紧紧围绕理论学习、政治素质、能力本领等三个方面，认真查摆', 3, ['理论学习', '政治素质', '能力本领']],
    ['对照“党的领导”“队伍建设”“廉政风险”三个方面查摆问题', 3, ['党的领导', '队伍建设', '廉政风险']],
    ['围绕强化政治忠诚、提高政治能力，固本培元、增强党性两个方面', 2, ['强化政治忠诚、提高政治能力', '固本培元、增强党性']],
    ['紧紧围绕6个方面，认真查摆', 6, []],
    ['对照“五个带头”要求', 5, []],
    ['聚焦主题，围绕政治、能力、作风、廉洁四个方面，查摆', 4, ['政治', '能力', '作风', '廉洁']],
  ])('%s', (opening, count, names) => expect(announcedAspects(opening)).toEqual({ count, names }));

  it.each(['我认真学习了有关文件，现报告如下：', '这三个方面的工作都要抓好。', ''])('「%s」 announces none', (opening) =>
    expect(announcedAspects(opening)).toBeNull(),
  );
});
