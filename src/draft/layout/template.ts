/** What a paragraph is to the reader, as a layout template speaks of it. */
export type LayoutRole =
  | 'title'
  /** Unit, name and date lines right under the title. */
  | 'byline'
  /** The line that addresses the readers: 「同志们：」, 「县委巡察组：」. */
  | 'salutation'
  /** 「一、」 */
  | 'heading1'
  /** 「（一）」 */
  | 'heading2'
  /** 「1.」 */
  | 'heading3'
  /** 「（1）」 */
  | 'heading4'
  | 'body'
  /** The unit or name that signs at the end. */
  | 'signature'
  /** The date under the signature. */
  | 'date';

/** All roles, in the order in which they stand in a document. */
export const layoutRoles: readonly LayoutRole[] = ['title', 'byline', 'salutation', 'heading1', 'heading2', 'heading3', 'heading4', 'body', 'signature', 'date'];

export type LayoutAlignment = 'left' | 'centered' | 'right' | 'justified';

/** How the paragraphs of one role are set, in black. */
export interface RoleLayout {
  /** The font of all text, by the name that Word lists it under; Word takes another where it is not installed. */
  readonly font: string;
  /** Points: 三号 is 16, 二号 22, 四号 14. */
  readonly size: number;
  readonly bold: boolean;
  readonly alignment: LayoutAlignment;
  /** In characters of this role's size: 2 for 「左空二字」. */
  readonly firstLineIndent: number;
  /** In characters of this role's size: 4 for 「右空四字」. */
  readonly rightIndent: number;
  /** Points from line to line, exactly. */
  readonly lineSpacing: number;
  /** Points. */
  readonly spaceBefore: number;
  /** Points. */
  readonly spaceAfter: number;
}

/** How the page is set; lengths in millimetres. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly linesPerPage: number;
  readonly charactersPerLine: number;
  /** The page number 「— 1 —」 in the footer, its size in points. */
  readonly pageNumber: { readonly font: string; readonly size: number };
}

/** How a document of a unit looks: plain data, the same for Word, for .docx files and for the file that a unit hands round. */
export interface LayoutTemplate {
  /** What the user knows it by. */
  readonly name: string;
  readonly page: PageLayout;
  readonly roles: Readonly<Record<LayoutRole, RoleLayout>>;
}

/** A length of that many characters of a role, in points: an East Asian character is as wide as its size. */
export function charactersInPoints(characters: number, { size }: RoleLayout): number {
  return characters * size;
}
