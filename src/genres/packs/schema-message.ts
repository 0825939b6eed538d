import type { Bilingual } from '../../draft/bilingual';
import type { SchemaFault } from './check-packs';

/** What the schema found, as a sentence for the person who wrote the file. */
export function schemaMessage({ instancePath, keyword, params }: SchemaFault): Bilingual {
  const field = instancePath.split('/').pop() ?? '';
  const name = /^\d+$/.test(field) || field === '' ? '' : `“${field}”`;
  const zh = (sentence: string): string => `${name}${sentence}`;
  const en = (sentence: string): string => `${name === '' ? 'This' : name} ${sentence}`;
  switch (keyword) {
    case 'required':
      return { zh: `缺少“${text(params['missingProperty'])}”。`, en: `“${text(params['missingProperty'])}” is missing.` };
    case 'additionalProperties':
      return { zh: `不认识“${text(params['additionalProperty'])}”，请检查拼写。`, en: `“${text(params['additionalProperty'])}” is not known; please check its spelling.` };
    case 'type':
      return { zh: zh(`应当是${typeNames(params['type']).zh}。`), en: en(`must be ${typeNames(params['type']).en}.`) };
    case 'minItems':
      return { zh: zh('至少要有一项。'), en: en('needs at least one item.') };
    case 'maxItems':
      return { zh: zh(`最多 ${text(params['limit'])} 项。`), en: en(`takes at most ${text(params['limit'])} items.`) };
    case 'minLength':
      return { zh: zh(`至少要有 ${text(params['limit'])} 个字。`), en: en(`needs at least ${text(params['limit'])} characters.`) };
    case 'maxLength':
      return { zh: zh(`最多 ${text(params['limit'])} 个字。`), en: en(`takes at most ${text(params['limit'])} characters.`) };
    case 'minimum':
    case 'maximum':
      return { zh: zh('要在 1990 到 2100 之间。'), en: en('must lie between 1990 and 2100.') };
    case 'pattern':
      return field === 'from' || field === 'to'
        ? { zh: zh('要写成 2024-12-01 这样的日期。'), en: en('must be a date such as 2024-12-01.') }
        : { zh: zh('只能用小写英文字母、数字和连字符。'), en: en('takes lower-case letters, digits and hyphens only.') };
    default:
      return { zh: zh('不符合方面包的格式。'), en: en('does not fit the format of a pack.') };
  }
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  object: { zh: '一组名称和内容（{ }）', en: 'an object ({ })' },
  array: { zh: '一个列表（[ ]）', en: 'a list ([ ])' },
  string: { zh: '文字', en: 'text' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  integer: { zh: '整数', en: 'a whole number' },
  null: { zh: 'null', en: 'null' },
};

function typeNames(type: unknown): Bilingual {
  const names = (Array.isArray(type) ? type : [type]).map((one) => TYPES[text(one)] ?? { zh: text(one), en: text(one) });
  return { zh: names.map(({ zh }) => zh).join('或'), en: names.map(({ en }) => en).join(' or ') };
}
