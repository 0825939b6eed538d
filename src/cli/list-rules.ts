import { allRules } from '../rules/all-rules';
import { familiesOf } from './families';
import type { Format, Language } from './terminal';
import { widthOf } from './width';

/** All rules by family: lines for people, or a JSON array of `{rule, name, why, source}`, an element a line. */
export function listRules(format: Format, lang: Language): string {
  const families = familiesOf(allRules);
  if (format === 'json') {
    const rules = families.flatMap((family) => family.rules);
    return jsonList(rules.map(({ id, name, why, source }) => ({ rule: id, name: name[lang], why: why[lang], source })));
  }
  const width = Math.max(...allRules.map(({ id }) => widthOf(id)));
  const lines = families.flatMap(({ name, rules }) => [
    `${name[lang]} · ${rules.length}`,
    ...rules.map((rule) => `  ${rule.id.padEnd(width)}  ${rule.name[lang]}${lang === 'zh' ? `（${rule.source.reference}）` : ` (${rule.source.reference})`}`),
    '',
  ]);
  return [...lines, lang === 'zh' ? `共 ${allRules.length} 条规则，说明和例子见 docs/rules。` : `${allRules.length} rules; docs/rules explains each with examples.`, ''].join('\n');
}

/** A JSON array, an element a line. */
export function jsonList(items: readonly object[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}
