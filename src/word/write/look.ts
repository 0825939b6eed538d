import type { Draft, ParagraphFormat } from '../../draft/draft';
import type { ParagraphSetting } from '../../draft/edit';

/** How a paragraph is set, as far as WordApi 1.3 tells and takes it. Sizes, indents and spacing in points; `null` is mixed or unknown. */
export interface Look {
  /** The style's name as this Word calls it, custom styles included. */
  readonly style: string;
  readonly alignment: string;
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly rightIndent: number;
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly outlineLevel: number;
  readonly isListItem: boolean;
  readonly font: {
    readonly name: string | null;
    readonly size: number | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly color: string | null;
    readonly underline: string | null;
  };
}

/** What to load of a paragraph for its look. */
export const lookFields = {
  style: true,
  alignment: true,
  firstLineIndent: true,
  leftIndent: true,
  rightIndent: true,
  lineSpacing: true,
  spaceBefore: true,
  spaceAfter: true,
  outlineLevel: true,
  isListItem: true,
  font: { name: true, size: true, bold: true, italic: true, color: true, underline: true },
} as const;

/** The look of a paragraph whose `lookFields` are loaded. */
export function lookOf(paragraph: Word.Paragraph): Look {
  const { style, alignment, firstLineIndent, leftIndent, rightIndent, lineSpacing, spaceBefore, spaceAfter, outlineLevel, isListItem, font } = paragraph;
  const { name, size, bold, italic, color, underline } = font;
  return {
    style, alignment, firstLineIndent, leftIndent, rightIndent, lineSpacing, spaceBefore, spaceAfter, outlineLevel, isListItem,
    font: { name, size, bold, italic, color, underline },
  };
}

const paragraphMembers = ['alignment', 'firstLineIndent', 'leftIndent', 'rightIndent', 'lineSpacing', 'spaceBefore', 'spaceAfter', 'outlineLevel'] as const;
const fontMembers = ['name', 'size', 'bold', 'italic', 'color', 'underline'] as const;

/**
 * Makes a new paragraph look like `wanted`, given that it was born looking like `born` (Word copies the paragraph beside it).
 * Only what differs is set; a change of style may take the rest with it, so then all of it is set.
 */
export function wear(paragraph: Word.Paragraph, born: Look, wanted: Look): void {
  const restyled = born.style !== wanted.style;
  if (restyled) paragraph.style = wanted.style;
  if (born.isListItem && !wanted.isListItem) paragraph.detachFromList();
  const detached = born.isListItem && !wanted.isListItem;
  const members: Record<string, unknown> = {};
  for (const name of paragraphMembers) {
    if (restyled || detached || born[name] !== wanted[name]) members[name] = wanted[name];
  }
  const font: Record<string, unknown> = {};
  for (const name of fontMembers) {
    const value = wanted.font[name];
    if (value !== null && value !== '' && value !== 'Mixed' && (restyled || born.font[name] !== value)) font[name] = value;
  }
  if (Object.keys(members).length > 0) paragraph.set(members);
  if (Object.keys(font).length > 0) paragraph.font.set(font);
}

/** Which paragraph of a draft new body text at `index` should look like: the nearest plain one, above rather than below; `null` when there is none near. */
export function modelFor(draft: Draft, index: number): number | null {
  for (let distance = 1; distance <= NEAR; distance += 1) {
    for (const i of [index - distance, index + distance - 1]) if (isBody(draft, i)) return i;
  }
  return null;
}

const NEAR = 10;

function isBody(draft: Draft, index: number): boolean {
  const paragraph = draft.paragraphs[index];
  return paragraph !== undefined && paragraph.text !== '' && paragraph.outlineLevel === null && paragraph.listLevel === null && paragraph.tableDepth === 0
    && paragraph.format.alignment !== 'centered' && paragraph.format.alignment !== 'right';
}

const alignments: Readonly<Record<NonNullable<ParagraphFormat['alignment']>, string>> = { left: 'Left', centered: 'Centered', right: 'Right', justified: 'Justified' };

/** Dresses a new paragraph as a draft's settings say: all that a Draft knows of a look. */
export function wearSetting(paragraph: Word.Paragraph, setting: ParagraphSetting, length: number): void {
  const { alignment, fontSize, boldLead } = setting.format;
  if (setting.style !== 'Other') paragraph.styleBuiltIn = setting.style as Word.BuiltInStyleName;
  if (alignment !== null) paragraph.alignment = alignments[alignment] as Word.Alignment;
  if (fontSize !== null) paragraph.font.size = fontSize;
  if (boldLead !== null && (boldLead === 0 || boldLead >= length)) paragraph.font.bold = boldLead > 0;
}
