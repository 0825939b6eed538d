import { charactersInPoints, type LayoutRole, type LayoutTemplate } from '../../draft/layout/template';
import { tellsEastAsianFont } from '../probe';
import { wear, type Look } from './look';

/** The built-in style of each role: headings get Word's own heading styles, so that the navigation pane lists them. */
export const styleOfRole: Readonly<Record<LayoutRole, Word.BuiltInStyleName>> = {
  title: 'Title' as Word.BuiltInStyleName.title,
  byline: 'Normal' as Word.BuiltInStyleName.normal,
  salutation: 'Normal' as Word.BuiltInStyleName.normal,
  heading1: 'Heading1' as Word.BuiltInStyleName.heading1,
  heading2: 'Heading2' as Word.BuiltInStyleName.heading2,
  heading3: 'Heading3' as Word.BuiltInStyleName.heading3,
  heading4: 'Heading4' as Word.BuiltInStyleName.heading4,
  body: 'Normal' as Word.BuiltInStyleName.normal,
  signature: 'Normal' as Word.BuiltInStyleName.normal,
  date: 'Normal' as Word.BuiltInStyleName.normal,
};

const alignments = { left: 'Left', centered: 'Centered', right: 'Right', justified: 'Justified' } as const;

/** Word's API counts line spacing in twelfths of a line: what it calls 12 points is one line, and no value means 「固定值」 (office-js #2296, #3203). */
const ONE_LINE = 12;

/**
 * Whether a line spacing that Word tells is most likely an exact one: drafts are set in exactly 20 to 30 points, while in lines they
 * have 1 to 1.5 or 2 (12 to 18, 24). Word does not tell the two apart.
 */
export function isLikelyExact(lineSpacing: number): boolean {
  return lineSpacing > 18.5 && lineSpacing < 31.5 && Math.abs(lineSpacing - 2 * ONE_LINE) > 0.1;
}

/** The paragraph members that a role sets, given the line spacing that the paragraph has. */
export function membersOf(role: LayoutRole, template: LayoutTemplate, lineSpacing: number): Record<string, unknown> {
  const layout = template.roles[role];
  return {
    alignment: alignments[layout.alignment],
    leftIndent: 0,
    rightIndent: charactersInPoints(layout.rightIndent, layout),
    firstLineIndent: charactersInPoints(layout.firstLineIndent, layout),
    spaceBefore: layout.spaceBefore,
    spaceAfter: layout.spaceAfter,
    ...lineSpacingOf(role, lineSpacing),
  };
}

/**
 * What to ask of Word for a line spacing. An exact one is out of the API's reach, so where body text has one it is left; elsewhere
 * one line of the page's grid comes nearest. Word's own heading styles have 2.41 lines, which reads the same as 29 points, so
 * headings and the title are always set.
 */
function lineSpacingOf(role: LayoutRole, standing: number): { readonly lineSpacing?: number } {
  return styleOfRole[role] === 'Normal' && isLikelyExact(standing) ? {} : { lineSpacing: ONE_LINE };
}

/** The font members that a role sets. */
export function fontOf(role: LayoutRole, template: LayoutTemplate): Record<string, unknown> {
  const { font, size, bold } = template.roles[role];
  return { name: font, size, bold, italic: false, color: '#000000', underline: 'None' };
}

/** Sets a whole paragraph as its role wants, whatever it looked like (`born`) before. */
export function wearRole(paragraph: Word.Paragraph, role: LayoutRole, template: LayoutTemplate, born: Pick<Look, 'isListItem' | 'lineSpacing'>): void {
  paragraph.styleBuiltIn = styleOfRole[role];
  if (born.isListItem) paragraph.detachFromList();
  paragraph.set(membersOf(role, template, born.lineSpacing));
  paragraph.font.set(fontOf(role, template));
  setEastAsianFont(paragraph.font, template.roles[role].font);
}

/** Body text has this outline level, or a higher one. */
const BODY_LEVEL = 10;

/**
 * Sets a whole paragraph as another one of the document is, given that it was born looking like `born`. A heading becomes one of Word's own,
 * so that the navigation pane lists it, even where its siblings are body text to Word.
 */
export function wearModel(paragraph: Word.Paragraph, role: LayoutRole, model: Look, born: Look): void {
  const isHeading = model.outlineLevel > 0 && model.outlineLevel < BODY_LEVEL;
  if (!role.startsWith('heading') || isHeading) {
    wear(paragraph, born, model);
    return;
  }
  paragraph.styleBuiltIn = styleOfRole[role];
  // The style has brought looks of its own: all of the model's are set, but its being body text.
  wear(paragraph, { ...unlike(model), isListItem: born.isListItem }, model);
}

/** A look that differs from another in everything but the style and the outline level. */
function unlike({ style, outlineLevel, isListItem }: Look): Look {
  const never = Number.NaN;
  return {
    style, outlineLevel, isListItem, alignment: '', firstLineIndent: never, leftIndent: never, rightIndent: never, lineSpacing: never, spaceBefore: never, spaceAfter: never,
    font: { name: null, size: null, bold: null, italic: null, color: null, underline: null },
  };
}

/** Names the font of Chinese text apart, where Word's API can; elsewhere Word gives a Chinese font to all text by itself. */
export function setEastAsianFont(font: Word.Font, name: string): void {
  if (tellsEastAsianFont() && 'nameFarEast' in font) font.nameFarEast = name;
}
