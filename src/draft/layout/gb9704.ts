import type { LayoutTemplate, RoleLayout } from './template';

/** 7.3.3: body text is 三号仿宋体, each paragraph leaves two characters free; 5.2.4: 22 lines on 225 mm make 29 points each. */
const body: RoleLayout = {
  font: '仿宋_GB2312',
  size: 16,
  bold: false,
  alignment: 'justified',
  firstLineIndent: 2,
  rightIndent: 0,
  lineSpacing: 29,
  spaceBefore: 0,
  spaceAfter: 0,
};

/**
 * GB/T 9704-2012 党政机关公文格式. Clauses: page 5.2.1 (A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm), 5.2.4 (22 lines of 28
 * characters); title 7.3.1 (二号小标宋体, centred); addressee 7.3.2 (from the left edge); headings 7.3.3 (黑体, 楷体, 仿宋, 仿宋);
 * signature and date without a seal 7.3.5.2 (two characters free at the right); page number 7.5 (四号半角宋体).
 * The standard knows no line under the title: bylines are set as second-level headings are, centred, as is usual for speeches.
 */
export const gb9704: LayoutTemplate = {
  name: '党政机关公文格式（GB/T 9704-2012）',
  page: { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, linesPerPage: 22, charactersPerLine: 28, pageNumber: { font: '宋体', size: 14 } },
  roles: {
    title: { ...body, font: '方正小标宋简体', size: 22, alignment: 'centered', firstLineIndent: 0 },
    byline: { ...body, font: '楷体_GB2312', alignment: 'centered', firstLineIndent: 0 },
    salutation: { ...body, firstLineIndent: 0 },
    heading1: { ...body, font: '黑体' },
    heading2: { ...body, font: '楷体_GB2312' },
    heading3: body,
    heading4: body,
    body,
    signature: { ...body, alignment: 'right', firstLineIndent: 0, rightIndent: 2 },
    date: { ...body, alignment: 'right', firstLineIndent: 0, rightIndent: 2 },
  },
};
