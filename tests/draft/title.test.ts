import { outlineOf } from '../../src/draft/build-outline';
import { textOf } from '../../src/draft/draft';
import { draftOf, sketch, type Line } from './sketch';

const OPENING = '按照有关通知要求，会前认真开展了学习，广泛征求了意见建议。现将对照检查情况报告如下：';
const BODY = ['一、存在的问题', '学习抓得不紧。', '二、原因分析', '党性锻炼不够经常。'];
const TITLE = '某县司法局领导班子2023年度专题民主生活会对照检查材料';

describe('the title above a draft', () => {
  it.each<readonly [string, readonly Line[], string | null, readonly string[], number]>([
    ['one line', [TITLE, '', OPENING, ...BODY], TITLE, [TITLE], 1],
    ['none: the opening comes first', [OPENING, ...BODY], null, [], 0],
    ['none: a salutation comes first', ['同志们：', OPENING, ...BODY], null, [], 0],
    ['none: the first section comes first', BODY, null, [], 0],
    ['none: a sentence comes first', ['下面，我代表班子作对照检查。', ...BODY], null, [], 0],
    ['none: a first styled heading is one of several', [{ text: '基本情况', style: 'Heading1', outlineLevel: 1 }, OPENING, { text: '下步打算', style: 'Heading1', outlineLevel: 1 }], null, [], 0],
    ['wrapped over two paragraphs', ['某县司法局领导班子2023年度', '专题民主生活会对照检查材料', OPENING, ...BODY], TITLE, ['某县司法局领导班子2023年度', '专题民主生活会对照检查材料'], 2],
    ['wrapped over three paragraphs', ['某县司法局领导班子', '2023年度专题民主生活会', '对照检查材料', OPENING, ...BODY], TITLE, ['某县司法局领导班子', '2023年度专题民主生活会', '对照检查材料'], 3],
    ['wrapped by a manual line break', ['某县司法局领导班子2023年度\v专题民主生活会对照检查材料', OPENING, ...BODY], TITLE, ['某县司法局领导班子2023年度\v专题民主生活会对照检查材料'], 1],
    ['set with full-width spaces', ['　　某县司法局领导班子　2023年度专题民主生活会　对照检查材料', OPENING, ...BODY], TITLE, ['某县司法局领导班子　2023年度专题民主生活会　对照检查材料'], 1],
    ['followed by unit, name and date lines', [TITLE, '某县司法局', '（2024年1月5日）', OPENING, ...BODY], TITLE, [TITLE], 3],
    ['followed by a name and a Chinese date', [TITLE, '张某某', '二〇二四年一月五日', OPENING, ...BODY], TITLE, [TITLE], 3],
    ['followed by a speaker', ['在党风廉政建设工作会议上的讲话', '发言人：张某某', '同志们：', OPENING, ...BODY], '在党风廉政建设工作会议上的讲话', ['在党风廉政建设工作会议上的讲话'], 2],
    ['unit and date in the title’s own paragraph', [`${TITLE}\v某县司法局\v2024年1月`, OPENING, ...BODY], TITLE, [TITLE], 1],
    ['printed twice', [TITLE, '', TITLE, OPENING, ...BODY], TITLE, [TITLE], 3],
    ['printed twice, wrapped the second time', [TITLE, '某县司法局领导班子2023年度', '专题民主生活会对照检查材料', OPENING, ...BODY], TITLE, [TITLE], 3],
    ['with a subtitle', ['坚定不移推进全面从严治党', '——在党风廉政建设工作会议上的讲话', '同志们：', OPENING, ...BODY], '坚定不移推进全面从严治党——在党风廉政建设工作会议上的讲话', ['坚定不移推进全面从严治党', '——在党风廉政建设工作会议上的讲话'], 2],
    ['without a word for what it is', ['坚定不移推进全面从严治党', '同志们：', OPENING, ...BODY], '坚定不移推进全面从严治党', ['坚定不移推进全面从严治党'], 1],
    ['below an attachment label and a draft stamp', ['附件2', '（征求意见稿）', TITLE, OPENING, ...BODY], TITLE, [TITLE], 3],
    ['below a document number', ['某司发〔2024〕3号', TITLE, OPENING, ...BODY], TITLE, [TITLE], 2],
    ['with a note in brackets', ['2023年度组织生活会个人发言提纲（初稿）', OPENING, ...BODY], '2023年度组织生活会个人发言提纲（初稿）', ['2023年度组织生活会个人发言提纲（初稿）'], 1],
    ['in Word’s Title style, whatever it says', [{ text: '坚定不移', style: 'Title' }, { text: '推进全面从严治党', style: 'Title' }, OPENING, ...BODY], '坚定不移推进全面从严治党', ['坚定不移', '推进全面从严治党'], 2],
    ['in the style of the headings', [{ text: TITLE, style: 'Heading1', outlineLevel: 1 }, OPENING, { text: '一、存在的问题', style: 'Heading1', outlineLevel: 1 }, '学习抓得不紧。'], TITLE, [TITLE], 1],
    ['by its look', [{ text: '坚定不移', format: { alignment: 'centered', fontSize: 22 } }, { text: '推进全面从严治党', format: { alignment: 'centered', fontSize: 22 } }, { text: '某县司法局', format: { alignment: 'centered', fontSize: 16 } }, OPENING], '坚定不移推进全面从严治党', ['坚定不移', '推进全面从严治党'], 3],
    ['of mixed script', ['2023 年度 ABC 系统专题民主生活会对照检查材料', OPENING], '2023年度ABC系统专题民主生活会对照检查材料', ['2023 年度 ABC 系统专题民主生活会对照检查材料'], 1],
  ])('%s', (_, lines, text, pieces, end) => {
    const draft = draftOf(lines);
    const { title, opening } = outlineOf(draft);
    expect(title?.text ?? null).toBe(text);
    expect((title?.spans ?? []).map((span) => textOf(draft, span))).toEqual(pieces);
    expect(opening.from).toBe(end);
  });
});

describe('a list of the headings is no outline', () => {
  const sections = ['一、存在的问题', '二、原因分析'];
  const whole = ['一、 存在的问题', '二、 原因分析'];

  it.each<readonly [string, readonly Line[], number]>([
    ['pasted above the title', [...['一、存在的问题', '二、原因分析'], TITLE, OPENING, ...BODY], 3],
    ['pasted after the title', [TITLE, '目　录', '一、存在的问题', '二、原因分析', OPENING, ...BODY], 4],
    ['pasted above a draft without a title', ['一、存在的问题', '二、原因分析', OPENING, ...BODY], 2],
    ['directly above the sections', [TITLE, '一、存在的问题', '二、原因分析', ...BODY], 3],
    ['with page numbers', [TITLE, '目录', '一、存在的问题……………1', '二、原因分析\t3', OPENING, ...BODY], 4],
    ['made by Word', [TITLE, { text: '目录', style: 'TocHeading' }, { text: '一、存在的问题\t1', style: 'Toc1' }, { text: '二、原因分析\t2', style: 'Toc1' }, OPENING, ...BODY], 4],
  ])('%s', (_, lines, opening) => {
    const draft = draftOf(lines);
    const outline = outlineOf(draft);
    expect(sketch(draft)).toEqual(whole);
    expect(outline.opening.from).toBe(opening);
    expect(outline.title?.text ?? TITLE).toBe(TITLE);
  });

  it('but headings with nothing under them yet are one', () => {
    expect(sketch(draftOf([TITLE, ...sections]))).toEqual(whole);
  });
});

describe('what stands after the last section', () => {
  it.each<readonly [string, readonly Line[], number]>([
    ['the request for criticism', [...BODY, '以上发言，不妥之处，请同志们批评指正。'], 4],
    ['a closing call', [...BODY, '同志们，让我们振奋精神，努力完成各项任务！', ''], 4],
    ['signature and date', [...BODY, '', '某县司法局党组', '2024年1月5日'], 4],
    ['a name alone', [...BODY, '张某某'], 4],
    ['but not the only words of a section', ['一、存在的问题', '学习抓得不紧。', '二、联系部门', '某县司法局'], 4],
    ['a date alone', [...BODY, '2024年1月'], 4],
    ['attachments', [...BODY, '附件：1.整改台账', '2.责任清单'], 4],
    ['attachments after a blank, signed', [...BODY, '', '附件：整改台账', '', '某县司法局', '二〇二四年一月五日', '（此页无正文）'], 4],
    ['a formula', [...BODY, '专此报告。', '某县司法局'], 4],
    ['thanks', [...BODY, '我的发言完毕，谢谢大家！'], 4],
    ['nothing but blanks', [...BODY, '', ' '], 4],
    ['nothing', BODY, 4],
    ['a paragraph that looks back inside the section is none', [...BODY, '以上问题的存在，说明学习还不够深入。'], 5],
    ['a call that is all there is under its heading', ['一、存在的问题', '学习抓得不紧。', '二、几点要求', '同志们，任务已经明确，关键在于落实。'], 4],
  ])('%s', (_, lines, from) => {
    const draft = draftOf(lines);
    const { nodes, closing } = outlineOf(draft);
    expect(closing).toEqual({ from, to: lines.length });
    expect(nodes[1]?.range).toEqual({ from: 2, to: from });
  });
});
