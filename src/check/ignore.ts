import { textOf, type Draft } from '../draft/draft';
import type { Finding } from '../rules/finding';
import { hashOf } from './hash';

/** One thing that the user does not want to hear of again. */
export type Ignore =
  /** This place. Places that look alike to the letter, 12 characters around them included, go together. */
  | { readonly kind: 'place'; readonly rule: string; readonly key: string; readonly excerpt: string }
  /** The same words wherever the rule marks them. */
  | { readonly kind: 'text'; readonly rule: string; readonly key: string; readonly excerpt: string }
  /** All that the rule marks. */
  | { readonly kind: 'rule'; readonly rule: string };

/** All of them, oldest first, none twice: plain JSON, kept with the document. */
export type Ignores = readonly Ignore[];

/** Findings parted by what the user ignores; both keep their order. */
export interface Parted {
  readonly shown: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly by: Ignore }[];
}

/** UTF-16 units before and after the marked words that tell one place from another. */
const AROUND = 12;
/** Characters of a draft that the list of ignores shows. */
const EXCERPT = 40;
/** What is missing from a document's outline is told by the message; the place where it belongs shifts with the text around it. */
const OUTLINE = 'structure/';

/** Ignores a finding where it stands. It survives edits elsewhere, and ends when the marked words or those beside them change. */
export function ignorePlace(finding: Finding, draft: Draft): Ignore {
  return { kind: 'place', rule: finding.rule, key: placeKey(finding, draft), excerpt: excerptOf(finding, draft) };
}

/** Ignores the marked words for this rule, wherever they stand; `null` when the finding marks no words. */
export function ignoreText(finding: Finding, draft: Draft): Ignore | null {
  const key = textKey(finding, draft);
  return key === null ? null : { kind: 'text', rule: finding.rule, key, excerpt: excerptOf(finding, draft) };
}

/** Ignores a whole rule. */
export function ignoreRule(rule: string): Ignore {
  return { kind: 'rule', rule };
}

/** With one more; the same list when it is there already. */
export function withIgnore(ignores: Ignores, ignore: Ignore): Ignores {
  return ignores.some((one) => idOf(one) === idOf(ignore)) ? ignores : [...ignores, ignore];
}

/** Takes one back; the same list when it is not there. */
export function withoutIgnore(ignores: Ignores, ignore: Ignore): Ignores {
  const rest = ignores.filter((one) => idOf(one) !== idOf(ignore));
  return rest.length === ignores.length ? ignores : rest;
}

/** Parts the findings of a draft by the ignores; of several that fit, the widest (rule, text, place) is named. */
export function applyIgnores(findings: readonly Finding[], draft: Draft, ignores: Ignores): Parted {
  const byId = new Map(ignores.map((ignore) => [idOf(ignore), ignore]));
  const heeded = new Set(ignores.map(({ rule }) => rule));
  const shown: Finding[] = [];
  const ignored: { readonly finding: Finding; readonly by: Ignore }[] = [];
  for (const finding of findings) {
    const by = heeded.has(finding.rule) ? ignoreOf(finding, draft, byId) : undefined;
    if (by === undefined) shown.push(finding);
    else ignored.push({ finding, by });
  }
  return { shown, ignored };
}

function ignoreOf(finding: Finding, draft: Draft, byId: ReadonlyMap<string, Ignore>): Ignore | undefined {
  const text = textKey(finding, draft);
  return (
    byId.get(`rule ${finding.rule} `) ??
    (text === null ? undefined : byId.get(`text ${finding.rule} ${text}`)) ??
    byId.get(`place ${finding.rule} ${placeKey(finding, draft)}`)
  );
}

function idOf(ignore: Ignore): string {
  return `${ignore.kind} ${ignore.rule} ${ignore.kind === 'rule' ? '' : ignore.key}`;
}

function textKey(finding: Finding, draft: Draft): string | null {
  const words = finding.span === null ? '' : textOf(draft, finding.span);
  return words === '' ? null : hashOf(words);
}

/** Of marked words: they and what stands beside them. Where none are marked: the message, without numbers, which may count what is elsewhere. */
function placeKey({ rule, span, message }: Finding, draft: Draft): string {
  const words = span === null ? '' : textOf(draft, span);
  const what = words === '' ? message.zh.replace(/[0-9]+/g, '#') : words;
  if (span === null || (words === '' && rule.startsWith(OUTLINE))) return hashOf(what);
  const text = draft.paragraphs[span.paragraph]?.text ?? '';
  return hashOf([text.slice(Math.max(0, span.start - AROUND), span.start), what, text.slice(span.end, span.end + AROUND)].join('\n'));
}

/** What the list shows: the marked words, else the message. */
function excerptOf({ span, message }: Finding, draft: Draft): string {
  const words = span === null ? '' : textOf(draft, span);
  const characters = [...(words === '' ? message.zh : words)];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : characters.join('');
}
