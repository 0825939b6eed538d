import type { Analysis } from '../check/analysis';
import type { Draft } from '../draft/draft';
import type { Span } from '../draft/span';
import { genreName } from '../genres/registry';
import type { Finding, Proof, Severity, Source } from '../rules/finding';
import type { Rule } from '../rules/rule';
import { excerptOf } from './excerpt';
import type { Paint } from './paint';
import { printable } from './printable';
import { SEVERITIES, SEVERITY_NAMES } from './severities';
import type { Language } from './terminal';

/** How a report is shown. */
export interface Manner {
  readonly lang: Language;
  /** What the file's paragraphs are to the reader. */
  readonly unit: 'line' | 'paragraph';
  readonly paint: Paint;
  readonly columns: number;
  /** Names of the rules, by id. */
  readonly rules: ReadonlyMap<string, Rule>;
}

const INDENT = '      ';
/** Other places that are listed for one finding; the rest is counted. */
const MOST_PROOFS = 3;
const SHORT = 24;

/** The report on a file for people: by severity, then by rule, each place with its words and carets. Ends with a line break. */
export function textReport(file: string, analysis: Analysis, manner: Manner): string {
  const lines = [manner.paint('bold', printable(file)), about(analysis, manner)];
  for (const severity of SEVERITIES) {
    const findings = analysis.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push('', manner.paint(severity, `${SEVERITY_NAMES[severity][manner.lang]} · ${findings.length}`));
    for (const [id, group] of byRule(findings)) lines.push('', ...ruleLines(id, group, analysis.draft, severity, manner));
  }
  lines.push('', `${printable(file)}${manner.lang === 'zh' ? '：' : ': '}${summary(analysis.findings, manner.lang)}`, '');
  return `${lines.join('\n')}\n`;
}

/** How many findings of each level, in words. */
export function summary(findings: readonly { readonly severity: Severity }[], lang: Language): string {
  const zh = lang === 'zh';
  if (findings.length === 0) return zh ? '没有发现问题。' : 'no findings.';
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const name = SEVERITY_NAMES[severity][lang];
    return zh ? `${name} ${count} 处` : `${name.toLowerCase()}: ${count}`;
  });
  return zh ? `${counts.join('，')}。` : `${counts.join(', ')}.`;
}

function about({ main, parts, characters }: Analysis, { lang, paint }: Manner): string {
  const zh = lang === 'zh';
  const pieces = [genreName(main.genre)[lang]];
  if (main.pack !== null) pieces.push(`${zh ? '对照' : 'compared against '}${zh ? '：' : ''}${main.pack.pack.occasion[lang]}`);
  pieces.push(zh ? `${characters} 字` : `${characters} characters`);
  if (parts.length > 1) pieces.push(zh ? `文件里有 ${parts.length} 份材料` : `${parts.length} documents in the file`);
  return paint('faint', printable(pieces.join(' · ')));
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return groups;
}

function ruleLines(id: string, findings: readonly Finding[], draft: Draft, severity: Severity, manner: Manner): string[] {
  const { lang, paint, rules } = manner;
  const usual = findings[0]?.source;
  const name = rules.get(id)?.name[lang] ?? id;
  const lines = [`  ${paint('bold', name)}  ${paint('faint', id)}`];
  if (usual !== undefined) lines.push(paint('faint', `  ${sourceWords(usual, lang)}`));
  let before: Finding | null = null;
  for (const finding of findings) {
    if (before === null || !samePlace(before.span, finding.span)) lines.push('', ...placeLines(finding, draft, severity, manner));
    lines.push(...says(finding, draft, manner));
    if (!sameSource(finding.source, usual)) lines.push(INDENT + paint('faint', sourceWords(finding.source, lang)));
    before = finding;
  }
  return lines;
}

function placeLines({ span }: Finding, draft: Draft, severity: Severity, { lang, unit, paint, columns }: Manner): string[] {
  if (span === null) return [`    ${lang === 'zh' ? '全文' : 'The whole document'}`];
  const { line, carets } = excerptOf(draft.paragraphs[span.paragraph]?.text ?? '', span.start, span.end, columns - INDENT.length);
  return [`    ${placeOf(span, lang, unit)}`, INDENT + line, INDENT + carets.replace(/\^+/, (run) => paint(severity, run))];
}

function says({ message, evidence, fixes }: Finding, draft: Draft, { lang, unit }: Manner): string[] {
  const zh = lang === 'zh';
  const lines = [INDENT + printable(message[lang])];
  if (fixes.length > 0) lines.push(`${INDENT}${zh ? '可以：' : 'You may: '}${fixes.map(({ title }) => printable(title[lang])).join(zh ? '；' : '; ')}`);
  if (evidence.length > 0) {
    const shown = evidence.slice(0, MOST_PROOFS).map((proof) => proofWords(proof, draft, lang, unit));
    const more = evidence.length - shown.length;
    const rest = more === 0 ? [] : [zh ? `另有 ${more} 处` : `and ${more} more`];
    lines.push(`${INDENT}${zh ? '参见：' : 'See: '}${[...shown, ...rest].join(zh ? '；' : '; ')}`);
  }
  return lines;
}

function proofWords({ span, note }: Proof, draft: Draft, lang: Language, unit: Manner['unit']): string {
  const text = [...printable(draft.paragraphs[span.paragraph]?.text.slice(span.start, Math.min(span.end, span.start + 4 * SHORT)) ?? '').trim()];
  const words = text.length > SHORT ? `${text.slice(0, SHORT).join('')}…` : text.join('');
  return `${placeOf(span, lang, unit)}${words === '' ? '' : `“${words}”`}${lang === 'zh' ? `（${note.zh}）` : ` (${note.en})`}`;
}

/** Counted from 1, as editors do. */
function placeOf({ paragraph }: Span, lang: Language, unit: Manner['unit']): string {
  if (lang === 'zh') return `第 ${paragraph + 1} ${unit === 'line' ? '行' : '段'}`;
  return `${unit === 'line' ? 'Line' : 'Paragraph'} ${paragraph + 1}`;
}

function sourceWords({ tier, reference }: Source, lang: Language): string {
  return lang === 'zh' ? `依据：${reference}（${tier}）` : `On the authority of: ${reference} (${tier})`;
}

function samePlace(a: Span | null, b: Span | null): boolean {
  return a?.paragraph === b?.paragraph && a?.start === b?.start && a?.end === b?.end;
}

function sameSource(a: Source, b: Source | undefined): boolean {
  return a.tier === b?.tier && a.reference === b.reference;
}
