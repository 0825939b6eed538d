import { isW, kid } from './dom';
import type { Element } from './dom';
import { lookOf } from './run-format';
import type { Look } from './run-format';
import { alignmentOf } from './paragraph-format';
import { flatOf } from './session';
import type { Session } from './session';
import type { Span } from './spans';
import { paragraphStyle, styleBuiltInName } from './style-sheet';
import { visible } from './text-model';
import { portions } from './portions';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => entities[char] ?? char).replace(/[\v\f]/g, '<br>').replace(/\t/g, '&#9;');
}

/** A range as plain HTML: paragraphs and headings, and the look of runs. Tables come out as their paragraphs, pictures not at all. */
export function exportHtml(session: Session, span: Span): string {
  const blocks = portions(session, span).map((part) => {
    const style = styleBuiltInName(paragraphStyle(session, part.paragraph));
    const level = /^Heading([1-6])$/.exec(style)?.[1];
    const tag = level ? `h${level}` : 'p';
    const alignment = { Centered: 'center', Right: 'right', Justified: 'justify' }[alignmentOf(session, part.paragraph)];
    const runs = new Map<Element, string>();
    for (const piece of flatOf(session, part.paragraph).pieces) {
      if (piece.end <= part.start || piece.start >= part.end || !isW(piece.run, 'r')) continue;
      const text = visible(piece.text.slice(Math.max(0, part.start - piece.start), part.end - piece.start));
      runs.set(piece.run, (runs.get(piece.run) ?? '') + text);
    }
    const inner = [...runs].map(([run, text]) => dressed(lookOf(session, part.paragraph, kid(run, 'rPr'), text), escape(text))).join('');
    return `<${tag}${alignment ? ` style="text-align:${alignment}"` : ''}>${inner || '&nbsp;'}</${tag}>`;
  });
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${blocks.join('')}</body></html>`;
}

function dressed(look: Look, html: string): string {
  const rules = [`font-family:'${look.Name}'`, `font-size:${look.Size}pt`];
  if (look.Color !== '#000000') rules.push(`color:${look.Color}`);
  if (look.HighlightColor) rules.push(`background-color:${look.HighlightColor}`);
  let inner = `<span style="${rules.join(';')}">${html}</span>`;
  if (look.Subscript) inner = `<sub>${inner}</sub>`;
  if (look.Superscript) inner = `<sup>${inner}</sup>`;
  if (look.StrikeThrough) inner = `<s>${inner}</s>`;
  if (look.Underline !== 'None') inner = `<u>${inner}</u>`;
  if (look.Italic) inner = `<i>${inner}</i>`;
  return look.Bold ? `<b>${inner}</b>` : inner;
}
