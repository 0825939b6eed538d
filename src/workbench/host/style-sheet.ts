import { builtInByName, builtInByWord } from '../../ooxml/built-in-styles';
import { attr, isW, kid, kidsOf, val } from './dom';
import type { Element } from './dom';
import { invalidArgument } from './errors';
import { ensurePart, fragment, partRoot } from './parts';
import type { Session } from './session';
import { styleRecipe } from './style-recipes';
import type { StyleKind } from './style-recipes';

interface Sheet {
  readonly byId: ReadonlyMap<string, Element>;
  readonly defaults: Readonly<Record<StyleKind, Element | null>>;
}

const sheets = new WeakMap<Session, { readonly version: number; readonly sheet: Sheet }>();

function sheetOf(session: Session): Sheet {
  const known = sheets.get(session);
  if (known?.version === session.version) return known.sheet;
  const styles = kidsOf(partRoot(session, 'styles'), 'style');
  const defaultOf = (kind: StyleKind): Element | null =>
    styles.find((style) => attr(style, 'type') === kind && ['1', 'true', 'on'].includes(attr(style, 'default') ?? '')) ?? null;
  const sheet: Sheet = {
    byId: new Map(styles.map((style) => [attr(style, 'styleId') ?? '', style])),
    defaults: { paragraph: defaultOf('paragraph'), character: defaultOf('character'), table: defaultOf('table') },
  };
  sheets.set(session, { version: session.version, sheet });
  return sheet;
}

/** The style of that id, or the default of its kind when the id is null or unknown. */
export function styleById(session: Session, kind: StyleKind, id: string | null): Element | null {
  const sheet = sheetOf(session);
  const found = id === null ? undefined : sheet.byId.get(id);
  return found && attr(found, 'type') === kind ? found : sheet.defaults[kind];
}

/** A style and what it is based on, nearest first; a ring of styles is cut. */
export function styleChain(session: Session, style: Element | null): Element[] {
  const chain: Element[] = [];
  const { byId } = sheetOf(session);
  for (let at = style; at && !chain.includes(at); ) {
    chain.push(at);
    at = byId.get(val(at, 'basedOn') ?? '') ?? null;
  }
  return chain;
}

/** What Word's English interface calls a style: the name in the file, with built-in names capitalised (「Heading 1」). */
export function styleName(style: Element | null): string {
  const name = val(style, 'name') ?? '';
  if (!builtInByName(name)) return name;
  return /^(toc|TOC) \d$/.test(name) ? name.toUpperCase() : name.replace(/(^|\s)[a-z]/g, (start) => start.toUpperCase());
}

/** The `Word.Style` value of a style: 'Other' when it is none of the built-in ones. */
export function styleBuiltInName(style: Element | null): string {
  const name = val(style, 'name') ?? '';
  const known = builtInByName(name);
  if (known) return known.word;
  const table = tableStyleWord(name);
  return table ?? 'Other';
}

/** 「Grid Table 1 Light Accent 1」 and its like, as `Word.Style` writes them. */
function tableStyleWord(name: string): string | null {
  const match = /^(plain table|table grid light|grid table|list table)( \d)?( light| dark| colorful)?(?: accent (\d))?$/i.exec(name);
  if (!match) return null;
  const base = match.slice(1, 4).filter(Boolean).join('').replace(/(^|\s)(\S)/g, (_all, _gap, letter: string) => letter.toUpperCase());
  return match[4] ? `${base}_Accent${match[4]}` : base;
}

/** The file's name for a table style in `Word.Style`, or null when the value names no table style. */
function tableStyleFileName(word: string): string | null {
  const match = /^(PlainTable|TableGridLight|GridTable|ListTable)(\d)?(Light|Dark|Colorful)?(?:_Accent(\d))?$/.exec(word);
  if (!match) return null;
  const words = (match[1] ?? '').replace(/([a-z])([A-Z])/g, '$1 $2');
  return [words, match[2], match[3], match[4] && `Accent ${match[4]}`].filter(Boolean).join(' ');
}

/** What Word's Chinese interface calls the built-in styles; scripts written on it use these names. */
const chineseNames: Readonly<Record<string, string>> = { 正文: 'Normal', 标题: 'Title', 副标题: 'Subtitle', 列表段落: 'List Paragraph', 引用: 'Quote', 网格型: 'Table Grid', 无间隔: 'No Spacing', 题注: 'caption', 页眉: 'header', 页脚: 'footer' };

/**
 * The style that a name means, by the English or Chinese interface name or the style's id. A built-in style that the
 * document does not have yet is created. Throws InvalidArgument when there is no such style.
 */
export function styleByName(session: Session, name: string): Element {
  const plain = name.trim();
  const heading = /^标题\s*([1-9])$/.exec(plain);
  const wanted = (heading ? `heading ${heading[1]}` : chineseNames[plain] ?? plain).toLowerCase();
  const { byId } = sheetOf(session);
  for (const style of byId.values()) if (val(style, 'name')?.toLowerCase() === wanted) return style;
  for (const style of byId.values()) {
    const aliases = (val(style, 'aliases') ?? '').split(',').map((alias) => alias.trim().toLowerCase());
    if (aliases.includes(wanted)) return style;
  }
  const own = byId.get(plain);
  if (own) return own;
  const known = builtInByName(wanted);
  if (known) return styleByWord(session, known.word);
  throw invalidArgument(`There is no style named "${name}".`);
}

/** The style of a `Word.Style` value, created in styles.xml when the document does not have it. Throws InvalidArgument. */
export function styleByWord(session: Session, word: string): Element {
  const known = builtInByWord(word) ?? builtInByWord(word.charAt(0).toUpperCase() + word.slice(1));
  const name = known?.name ?? tableStyleFileName(word);
  if (!name) throw invalidArgument(`"${word}" is not a built-in style.`);
  const { byId } = sheetOf(session);
  for (const style of byId.values()) if (val(style, 'name')?.toLowerCase() === name.toLowerCase()) return style;
  const root = ensurePart(session, 'styles');
  const kind = known?.kind ?? 'table';
  let id = known?.id ?? word.replace('_', '-');
  while (byId.has(id)) id += '1';
  const based = kind === 'paragraph' ? attr(sheetOf(session).defaults.paragraph, 'styleId') : attr(sheetOf(session).defaults[kind], 'styleId');
  const [made] = fragment(root, styleRecipe(id, name, kind, based === id ? null : based));
  if (!made || !isW(made, 'style')) throw invalidArgument(`"${word}" could not be created.`);
  root.appendChild(made);
  session.version++;
  return made;
}

/** A style's id. */
export function styleId(style: Element): string {
  return attr(style, 'styleId') ?? '';
}

/** What kind of style it is. */
export function styleKind(style: Element): StyleKind {
  const kind = attr(style, 'type');
  return kind === 'character' || kind === 'table' ? kind : 'paragraph';
}

/** The paragraph's style. */
export function paragraphStyle(session: Session, paragraph: Element): Element | null {
  return styleById(session, 'paragraph', val(kid(paragraph, 'pPr'), 'pStyle'));
}
