import { familiesOf, type Family } from '../../src/cli/families';
import { SEVERITIES, SEVERITY_NAMES } from '../../src/cli/severities';
import { allRules } from '../../src/rules/all-rules';
import type { Severity } from '../../src/rules/finding';
import type { Rule } from '../../src/rules/rule';
import { escaped, exampleLines, tryExample, type Tried } from './example';
import { readNotes, type Notes } from './notes';

const WRITTEN = '<!-- Written by npm run rule-reference from the rules themselves; do not edit by hand. -->';

const IGNORING = [
  '## 不想看到它 · Ignoring it',
  '',
  '在窗格里，每一条都可以忽略：只忽略这一处、这段文字都忽略，或不再用这条规则。忽略的记录随文档保存，可以恢复。命令行不看这些记录。',
  '',
  'In the pane each finding can be ignored: this place, this text everywhere, or this rule. What is ignored is kept with the document and can be brought back. The command line takes no notice of it.',
];

/** A rule with all that its page tells. */
interface Entry {
  readonly rule: Rule;
  readonly notes: Notes;
  readonly tried: readonly Tried[];
  readonly severities: readonly Severity[];
}

/** The pages of the rule reference by file name: README.md and one for each rule. The same rules give the same pages. Throws for a rule whose file is not found. */
export function referencePages(): ReadonlyMap<string, string> {
  const notes = readNotes();
  const entries = new Map(allRules.map((rule) => [rule.id, entryOf(rule, notes)]));
  const pages = new Map([['README.md', indexPage(familiesOf(allRules), entries)]]);
  for (const family of familiesOf(allRules)) {
    for (const { id } of family.rules) pages.set(pageName(id), rulePage(family, entryIn(entries, id)));
  }
  return pages;
}

function entryOf(rule: Rule, all: ReadonlyMap<string, Notes>): Entry {
  const notes = all.get(rule.id);
  if (notes === undefined) throw new Error(`No file under src/rules holds «export const … Rule = {» with the id ${rule.id} and a comment above it.`);
  const tried = rule.examples.map((example) => tryExample(rule, example));
  const seen = new Set([...notes.severities, ...tried.flatMap(({ findings }) => findings.map(({ severity }) => severity))]);
  return { rule, notes, tried, severities: SEVERITIES.filter((severity) => seen.has(severity)) };
}

function entryIn(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`no rule ${id}`);
  return entry;
}

function pageName(id: string): string {
  return `${id.replace('/', '-')}.md`;
}

function indexPage(families: readonly Family[], entries: ReadonlyMap<string, Entry>): string {
  const lines = [
    WRITTEN,
    '',
    '# 规则 · Rules',
    '',
    `章法现有 ${entries.size} 条规则。每一条说清查什么、为什么、依据什么，并有会标出的和不会标出的例子；例子就是规则的测试。`,
    '',
    `Zhangfa has ${entries.size} rules. A page for each tells what it finds, why, and on whose authority, with examples that it marks and examples that it leaves alone; the examples are the rule’s tests.`,
    '',
    '级别：**必须改**（error）是确定的差错；**建议改**（warning）很可能是差错；**提示**（advice）供斟酌。依据分五类，按类封顶：国标、规范、文种、语言可以到“必须改”，实务只作建议和提示。',
    '',
    'Levels: an **error** is certain, a **warning** likely, **advice** is for consideration. The authority is a national standard (国标), an official wording (规范), the standard outline of the genre (文种), the language itself (语言), or drafting practice (实务), which never makes an error.',
    '',
  ];
  for (const { name, rules } of families) {
    lines.push(`## ${name.zh} · ${name.en}`, '', '| 规则 | Rule | 级别 | 依据 |', '|---|---|---|---|');
    for (const { id } of rules) {
      const { rule, severities } = entryIn(entries, id);
      lines.push(`| [${escaped(rule.name.zh)}](${pageName(id)}) | ${escaped(rule.name.en)} · \`${id}\` | ${levels(severities, 'zh')} | ${escaped(sourceOf(rule))} |`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function rulePage(family: Family, { rule, notes, tried, severities }: Entry): string {
  const bad = tried.filter(({ findings }) => findings.length > 0);
  const good = tried.filter(({ findings }) => findings.length === 0);
  const lines = [
    WRITTEN,
    '',
    `# ${escaped(rule.name.zh)} · ${escaped(rule.name.en)}`,
    '',
    `[规则](README.md) › ${family.name.zh} · \`${rule.id}\``,
    '',
    '| | |',
    '|---|---|',
    `| 级别 Level | ${levels(severities, 'zh')} · ${levels(severities, 'en')} |`,
    `| 依据 Authority | ${escaped(sourceOf(rule))} |`,
    `| 范围 Scope | ${rule.scope === 'paragraph' ? '逐段检查 · paragraph by paragraph' : '通读全文 · the whole document'} |`,
    `| 代码 Code | [${notes.file}](../../${notes.file}) |`,
    '',
    '## 查什么 · What it finds',
    '',
    bad.length > 0 ? `${escaped(rule.name.zh)}。会标出什么、不会标出什么，见下面的例子。` : `${escaped(rule.name.zh)}。要看字号、对齐，或者要有整份材料才看得出来，所以这里没有会标出的短例子。`,
    '',
    escaped(notes.about),
    '',
    '## 为什么 · Why',
    '',
    escaped(rule.why.zh),
    '',
    escaped(rule.why.en),
    '',
  ];
  if (bad.length > 0) lines.push('## 会标出 · Marked', '', '标出的字在 ⟦ ⟧ 里。The marked words stand in ⟦ ⟧.', '', ...bad.flatMap(exampleLines));
  if (good.length > 0) lines.push('## 不会标出 · Left alone', '', ...good.flatMap(exampleLines));
  return `${[...lines, ...IGNORING].join('\n')}\n`;
}

function sourceOf({ source }: Rule): string {
  return `${source.tier}：${source.reference}`;
}

function levels(severities: readonly Severity[], lang: 'zh' | 'en'): string {
  return severities.map((severity) => SEVERITY_NAMES[severity][lang]).join(lang === 'zh' ? '、' : ', ');
}
