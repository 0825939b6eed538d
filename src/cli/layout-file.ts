import { readFileSync } from 'node:fs';
import { analyse } from '../check/analyse';
import type { Bilingual } from '../draft/bilingual';
import { gb9704 } from '../draft/layout/gb9704';
import { parseTemplate } from '../draft/layout/parse-template';
import { layoutPlanOf } from '../draft/layout/plan';
import type { LayoutTemplate } from '../draft/layout/template';
import { applyLayout } from '../ooxml/layout/apply';
import { templateDocument } from '../ooxml/layout/template-document';
import { protection } from '../ooxml/edit/protection';
import { refused } from '../ooxml/edit/refusal';
import { decodeText } from './decode-text';
import { faultOfTarget } from './save-file';
import type { ExitCode, Terminal } from './terminal';
import { knowledge, sourceOf, voiceOf } from './write-files';
import type { LayoutOrder, TemplateOrder } from './writing-order';

/** Sets one .docx by a layout and saves the result under another name. */
export function layoutFile({ file, template: templateFile, out, lang }: LayoutOrder, terminal: Terminal): ExitCode {
  const voice = voiceOf(terminal, lang);
  const template = templateOf(templateFile);
  if (!template.ok) return voice.refuse(templateFile ?? '', template.message);
  const read = sourceOf(file, out, { zh: '只有 .docx 能排版。', en: 'Only .docx can be laid out.' });
  if (!read.ok) return voice.refuse(read.file, read.message);
  const { draft, source } = read.source;
  if (source.kind !== 'docx') return 2;
  if (protection(source.pkg) !== null) return voice.refuse(file, refused('protected').message);
  const outlines = analyse(draft, { genre: null, pack: null }, { packs: knowledge.packs, rules: [] }).parts.map(({ outline }) => outline);
  const { paragraphs, left, landscape, pageNumber } = applyLayout(source.pkg, template.template, layoutPlanOf(draft, outlines));
  const lines: Bilingual[] = [{ zh: `${file} → ${out}：按“${template.template.name}”排好 ${paragraphs} 段，文字没有改动。`, en: `${file} → ${out}: ${paragraphs} paragraphs set by “${template.template.name}”; no word was changed.` }];
  if (left > 0) lines.push({ zh: `  ${left} 段在目录或锁定的控件里，没有动。`, en: `  ${left} paragraphs in tables of contents or locked controls were left alone.` });
  if (landscape > 0) lines.push({ zh: `  ${landscape} 节是横向页面，纸张和边距没有动。`, en: `  ${landscape} landscape sections kept their page.` });
  if (!pageNumber) lines.push({ zh: '  文稿已有页脚，页码没有动。', en: '  The draft has footers of its own, which stay.' });
  return voice.save(out, source.pkg.save(), lines, 0);
}

/** Saves a document that has a line of each kind, set by a layout, to be written over in Word. */
export function templateFile({ template: file, out, lang }: TemplateOrder, terminal: Terminal): ExitCode {
  const voice = voiceOf(terminal, lang);
  const template = templateOf(file);
  if (!template.ok) return voice.refuse(file ?? '', template.message);
  const fault = faultOfTarget(out, file, ['.docx']);
  if (fault !== null) return voice.refuse(out, fault);
  const lines = [{ zh: `${out}：“${template.template.name}”的模板，【】里的字换成自己的。`, en: `${out}: a document set by “${template.template.name}”; put your own words for what stands in 【】.` }];
  return voice.save(out, templateDocument(template.template), lines, 0);
}

function templateOf(file: string | null): { readonly ok: true; readonly template: LayoutTemplate } | { readonly ok: false; readonly message: Bilingual } {
  if (file === null) return { ok: true, template: gb9704 };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return { ok: false, message: { zh: `版式文件无法读取（${code}）。`, en: `The layout file cannot be read (${code}).` } };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const parsed = parseTemplate(decoded.text);
  if (parsed.ok) return parsed;
  return { ok: false, message: { zh: `第 ${parsed.line} 行：${parsed.message.zh}`, en: `line ${parsed.line}: ${parsed.message.en}` } };
}
