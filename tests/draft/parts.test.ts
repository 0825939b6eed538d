import { draftOf, sketch, type Line } from './sketch';
import { outlineOf } from '../../src/draft/build-outline';
import { partsOf } from '../../src/draft/parts';

const LEAD = '按照有关通知要求，现将开展工作的情况报告如下，请予审阅，不妥之处请批评指正。';
const report = (unit: string): readonly string[] => [`${unit}关于队伍建设工作情况的报告`, LEAD, '一、基本情况', '编制数和实有人数相符。', '二、存在的问题', '学习抓得不紧。'];

describe('the documents in one file', () => {
  it.each<readonly [string, readonly Line[], readonly number[]]>([
    ['one document', report('某县司法局'), [0]],
    ['an empty draft', [], [0]],
    ['blank paragraphs only', ['', ' '], [0]],
    ['two reports', [...report('某县司法局'), '', ...report('某市司法局')], [0, 7]],
    ['three reports, one of them twice', [...report('某县司法局'), ...report('某市司法局'), ...report('某县司法局')], [0, 6, 12]],
    ['an attachment with its own title', [...report('某县司法局'), '附件1', '某县司法局巡察反馈意见整改方案', LEAD, '一、总体要求', '压实责任。'], [0, 6]],
    ['a speech after a report', [...report('某县司法局'), '在党风廉政建设工作会议上的讲话', '同志们：', LEAD], [0, 6]],
    ['titles known by their style', [{ text: '甲', style: 'Title' }, ...report('某县司法局').slice(1), { text: '队伍建设的几点做法', style: 'Title' }, LEAD, '一、做法', '抓学习。'], [0, 6]],
    ['a title printed twice is one document', ['某县司法局工作情况报告', ...report('某县司法局')], [0]],
    ['a title with its unit and a wrapped second line', ['某县司法局领导班子', '民主生活会对照检查材料', LEAD, '一、存在的问题', LEAD], [0]],
    ['a line in the text that ends like a title, with the count going on', [...report('某县司法局'), '下面说明整改落实工作情况', LEAD, '三、整改措施', LEAD], [0]],
    ['a list of attachments', [...report('某县司法局'), '附件：1.反馈意见整改工作台账', '2.整改责任分工方案'], [0]],
    ['a salutation inside a speech', ['在党风廉政建设工作会议上的讲话', '同志们：', LEAD, '一、回顾', LEAD, '同志们，任务艰巨。', '二、任务', LEAD], [0]],
    ['titles in tables', [...report('某县司法局'), { text: '某县司法局问题整改工作台账', tableDepth: 1 }, { text: '一、学习方面', tableDepth: 1 }], [0]],
    ['a heading list above the whole', ['一、基本情况', '二、存在的问题', ...report('某县司法局')], [0]],
  ])('%s', (_, lines, starts) => {
    const draft = draftOf(lines);
    const parts = partsOf(draft);
    expect(parts.map((part) => part.from)).toEqual(starts);
    expect(parts.map((part) => part.to)).toEqual([...starts.slice(1), draft.paragraphs.length]);
  });

  it('leaves the list of titles above a collection aside', () => {
    const draft = draftOf(['目录', '1.某县司法局报告', '2.某市司法局报告', ...report('某县司法局'), ...report('某市司法局')]);
    const parts = partsOf(draft);
    expect(parts.map((part) => part.from)).toEqual([0, 9]);
    expect(parts.map((part) => outlineOf(draft, part).title?.text)).toEqual(['某县司法局关于队伍建设工作情况的报告', '某市司法局关于队伍建设工作情况的报告']);
  });

  it('gives each part its own title and outline', () => {
    const draft = draftOf([...report('某县司法局'), '', ...report('某市司法局')]);
    const outlines = partsOf(draft).map((part) => outlineOf(draft, part));
    expect(outlines.map((outline) => outline.title?.text)).toEqual(['某县司法局关于队伍建设工作情况的报告', '某市司法局关于队伍建设工作情况的报告']);
    for (const outline of outlines) expect(sketch(draft, outline)).toEqual(['一、 基本情况', '二、 存在的问题']);
  });
});
