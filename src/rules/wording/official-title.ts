import { citedTitles, type CitedTitle } from '../lexicon/titles/cited';
import { nearestTitle, titleIndex, type NearTitle } from '../lexicon/titles/nearest';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

/**
 * A law, a Party regulation or a document in 《》 whose title is a word or two off: 《人民调节法》, …责任追究制度》 for …责任追究规定》.
 * Titles of other documents, older titles and known short forms are left alone; so are titles that only leave words out.
 */
export const officialTitle: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/official-title',
  name: { zh: '法规文件名称不准确', en: 'A law or document is cited by a wrong title' },
  why: {
    zh: '法规和文件名称要写全称或规范简称，差一个字就可能是另一份文件。',
    en: 'Titles are cited in full or in their usual short form; one word off may be another document.',
  },
  source: { tier: '规范', reference: '国家法律法规数据库；党内法规发布文本' },
  examples: [
    { genre: 'other', text: '学习《中华人民共和国人民调节法》和《社区矫正法》。', marks: ['应为《人民调解法》'] },
    { genre: 'other', text: '落实《关于新型势下党内政治生活的若干准则》。', marks: ['关于新形势下党内政治生活的若干准则'] },
    { genre: 'other', text: '执行《领导干部干预司法活动、插手具体案件处理的记录、通报和责任追究办法》。', marks: ['责任追究规定'] },
    { genre: 'other', text: '《中国共产党支部工作条例（试行）》《中国共产党纪律处分条例》《党支部工作条例》《信访条例》《民法通则》都是正式名称。', marks: [] },
    { genre: 'other', text: '印发《某市司法局行政复议工作规则》《关于开展节前检查的通知》。', marks: [] },
    { genre: 'other', text: '《中共中央关于制定国民经济和社会发展第十二个五年规划的建议》已经过了时。', marks: [] },
    { genre: 'other', text: '《中华人民共和国民法典》《中国共产党纪律处分条例》释义。', marks: [] },
  ],
  lists: [titleIndex],
  find: ({ text }, index) =>
    text.includes('《')
      ? citedTitles(text).flatMap((cited) => {
          const near = nearestTitle(cited.text);
          return near === null ? [] : [markOf(cited, near, index)];
        })
      : [],
};

function markOf(cited: CitedTitle, near: NearTitle, paragraph: number): Mark {
  const span = { paragraph, start: cited.start, end: cited.end };
  const country = cited.text.startsWith('中华人民共和国') && !near.form.startsWith('中华人民共和国') ? '中华人民共和国' : '';
  const right = country + near.form;
  return {
    severity: near.certain ? 'error' : 'warning',
    span,
    message: {
      zh: `《${cited.text}》的名称有出入，${near.certain ? '应为' : '可能应为'}《${near.form}》。请核对。`,
      en: `《${cited.text}》 is not a known title; it ${near.certain ? 'should' : 'should probably'} be 《${near.form}》. Please check it.`,
    },
    fixes: [
      { title: { zh: `改为${quoted(`《${right}》`, 60)}`, en: `Change to ${quoted(`《${right}》`, 60)}` }, safe: false, edits: [{ kind: 'replace', span, text: right }] },
    ],
  };
}
