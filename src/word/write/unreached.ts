import type { Bilingual } from '../../draft/bilingual';
import type { LayoutTemplate } from '../../draft/layout/template';

/**
 * What of a template Word's API cannot set (WordApi 1.3 knows no page margins, no characters per line, no page-number field and
 * no exact line spacing: office-js #2296, #3203), a sentence each for the user. A .docx made from the template has all of it.
 */
export function unreachedOf({ page, roles }: LayoutTemplate): readonly Bilingual[] {
  const { top, bottom, left, right, linesPerPage, charactersPerLine } = page;
  const { lineSpacing } = roles.body;
  return [
    {
      zh: `页边距（上 ${top}、下 ${bottom}、左 ${left}、右 ${right} 毫米）加载项设不了，请在“布局—页边距”中设置，或用模板文件新建文档。`,
      en: `An add-in cannot set the page margins (top ${top}, bottom ${bottom}, left ${left}, right ${right} mm); please set them under Layout – Margins, or start from the template file.`,
    },
    {
      zh: `每页 ${linesPerPage} 行、每行 ${charactersPerLine} 字加载项设不了，请在“页面设置—文档网格”中设置。`,
      en: `An add-in cannot set ${linesPerPage} lines a page and ${charactersPerLine} characters a line; please set them under Page Setup – Document Grid.`,
    },
    {
      zh: `固定值 ${lineSpacing} 磅的行距加载项设不了，只能设成单倍行距；需要时请全选后在“段落”中设置。`,
      en: `An add-in cannot set a line spacing of exactly ${lineSpacing} points, only single. Where you need it, select all and set it under Paragraph.`,
    },
    {
      zh: '页码加载项插入不了，请在“插入—页码”中添加。',
      en: 'An add-in cannot add page numbers; please add them under Insert – Page Number.',
    },
  ];
}

/** What a layout that set `changed` paragraphs leaves for the user to know; `unified` of them held several fonts or sizes that became one. */
export function remarksOn(changed: number, undoable: boolean, unified: number): readonly Bilingual[] {
  const remarks: Bilingual[] = [];
  if (changed > 0 && !undoable) {
    remarks.push({
      zh: '这次排版改动较多，本工具的“撤销”记不下；需要时请用 Word 自己的撤销（Ctrl+Z）。',
      en: 'This layout changed more than our undo log can hold; where you need it, please use Word’s own undo (Ctrl+Z).',
    });
  }
  if (undoable && unified > 0) {
    remarks.push({
      zh: `有 ${unified} 段原来用了几种字体或字号，现在统一了；撤销时这几段的原样恢复不全，可改用 Word 自己的撤销（Ctrl+Z）。`,
      en: `${unified} paragraph${unified === 1 ? '' : 's'} had several fonts or sizes that are one now; our undo cannot bring these back in full, while Word’s own (Ctrl+Z) can.`,
    });
  }
  return remarks;
}
