import type { Bilingual } from '../../draft/bilingual';
import { sources } from './sources';

/** The four families of resources that a `resid` can point into. */
export type ResourceFamily = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

/** What an attribute or an element's text may say. */
export interface ValueRule {
  /** The sentence for a value that does not fit, or undefined when it fits. */
  readonly refuse: (value: string) => Bilingual | undefined;
  readonly source: string;
  /** Set when the value is a reference: the family its target belongs to. */
  readonly refersTo?: ResourceFamily;
  /** Set when the value is an address, so that all addresses can be compared. */
  readonly address?: true;
}

const quoted = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

const rule = (source: string, fits: (value: string) => boolean, zh: string, en: string): ValueRule => ({
  source,
  refuse: (value) => (fits(value) ? undefined : { zh: `“${quoted(value)}”${zh}。`, en: `"${quoted(value)}" ${en}.` }),
});

const text = (most: number, source: string): ValueRule => ({
  source,
  refuse: (value) => {
    // XML Schema counts characters, which are code points, not UTF-16 units.
    const length = [...value].length;
    if (value.trim() === '') return { zh: '这里需要文字。', en: 'Some text is needed here.' };
    if (length <= most) return undefined;
    return {
      zh: `“${quoted(value)}”有 ${length} 个字符，最多 ${most} 个。`,
      en: `"${quoted(value)}" has ${length} characters; at most ${most} fit.`,
    };
  },
});

const one = (source: string, ...values: readonly string[]): ValueRule =>
  rule(
    source,
    (value) => values.includes(value),
    `不在允许的值之中：${values.join('、')}`,
    `is not one of ${values.join(', ')}`,
  );

const reference = (family: ResourceFamily): ValueRule => ({ ...text(32, sources.page('resources')), refersTo: family });

/** Whether a text is an absolute https address without a user name, at most 2048 characters long. */
export function isHttpsAddress(value: string): boolean {
  if (value.length > 2048 || /\s/.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.protocol === 'https:' && url.username === '' && url.password === '';
}

const image = /\.(bmp|exif|gif|jpe?g|png|tiff?)$/i;

const declarable = rule(
  sources.page('set'),
  (value) => !['WordApiDesktop', 'WordApiHiddenDocument', 'WordApiOnline'].includes(value),
  '不能写在清单里，只能在运行时检测',
  'cannot be required in a manifest; it can only be probed at run time',
);

/** The rules for values, by name. Lengths and patterns are those of Microsoft's reference pages and schema. */
export const values = {
  guid: rule(
    sources.page('id'),
    (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) && !/^[0-]+$/.test(value),
    '不是 GUID，应为带连字符、没有其他符号的 32 位十六进制数字',
    'is not a GUID: 32 hexadecimal digits with hyphens and no other punctuation',
  ),
  // The page allows one to four parts; three parts are refused by Excel on the web (Office-Addin-Scripts issue 207).
  version: rule(
    sources.page('version'),
    (value) => /^\d{1,5}(\.\d{1,5}){3}$/.test(value),
    '不是四段的版本号（如 1.0.0.0）',
    'is not a version of four parts, such as 1.0.0.0',
  ),
  setVersion: rule(
    sources.page('set'),
    (value) => /^\d{1,5}\.\d{1,5}$/.test(value),
    '不是两段的版本号（如 1.3）',
    'is not a version of two parts, such as 1.3',
  ),
  locale: rule(
    sources.localization,
    (value) => /^[a-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|\d{3})$/i.test(value),
    '不是带地区的语言代码（如 zh-CN）',
    'is not a language code with a region, such as zh-CN',
  ),
  provider: text(125, sources.page('providername')),
  name: text(125, sources.page('displayname')),
  description: text(250, sources.page('description')),
  short: text(125, sources.page('shortstrings')),
  long: text(250, sources.page('longstrings')),
  id: text(125, sources.page('control')),
  resourceId: text(32, sources.page('resources')),
  address: {
    ...rule(sources.page('urls'), isHttpsAddress, '不是完整的 https 网址', 'is not a full https address'),
    address: true as const,
  },
  imageAddress: {
    ...rule(
      sources.page('image'),
      (value) => isHttpsAddress(value) && image.test(new URL(value).pathname),
      '不是 https 网址上的 PNG、JPG、GIF、BMP、EXIF 或 TIFF 图片',
      'is not the https address of a PNG, JPG, GIF, BMP, EXIF or TIFF image',
    ),
    address: true as const,
  },
  imageRef: reference('Images'),
  urlRef: reference('Urls'),
  shortRef: reference('ShortStrings'),
  longRef: reference('LongStrings'),
  iconSize: one(sources.page('icon'), '16', '20', '24', '32', '40', '48', '64', '80'),
  permission: one(
    sources.page('permissions'),
    'Restricted',
    'ReadDocument',
    'ReadAllDocument',
    'WriteDocument',
    'ReadWriteDocument',
  ),
  host: one(sources.page('host'), 'Document'),
  menu: one(sources.page('officemenu'), 'ContextMenuText'),
  tab: one(
    sources.tabs,
    ...['TabHome', 'TabInsert', 'TabWordDesign', 'TabPageLayoutWord', 'TabReferences'],
    ...['TabMailings', 'TabReviewWord', 'TabView', 'TabDeveloper', 'TabAddIns'],
  ),
  set: { ...declarable, refuse: (value) => text(125, declarable.source).refuse(value) ?? declarable.refuse(value) },
} satisfies Record<string, ValueRule>;
