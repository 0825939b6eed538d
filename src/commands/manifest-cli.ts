import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bilingual } from '../draft/bilingual';
import { readBaseUrl, rebaseManifest } from './manifest/base-url';
import { validateManifest } from './manifest/validate';

// npm run -s manifest -- --base-url https://host/path [--out FILE]
// Ends with 0 when the manifest was written, 1 when it could not be, 2 when the question was not understood.

const home = join(__dirname, '..', '..');
const chinese = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh');

const usage: Bilingual = {
  zh: '用法：npm run -s manifest -- --base-url https://服务器/文件夹 [--out 文件]',
  en: 'Usage: npm run -s manifest -- --base-url https://server/folder [--out FILE]',
};

function stop(code: 1 | 2, sentence: Bilingual): never {
  process.stderr.write(`${chinese ? sentence.zh : sentence.en}\n`);
  process.exit(code);
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

function readQuestion(): { readonly baseUrl: string; readonly out: string | undefined } {
  try {
    const { values } = parseArgs({ options: { 'base-url': { type: 'string' }, out: { type: 'string' } } });
    const baseUrl = values['base-url'];
    return baseUrl === undefined ? stop(2, usage) : { baseUrl, out: values.out };
  } catch (error) {
    const reason = reasonOf(error);
    return stop(2, {
      zh: `看不懂这个命令：${reason} ${usage.zh}`,
      en: `The command was not understood: ${reason} ${usage.en}`,
    });
  }
}

/** What the folder under `base` will hold; only the icons are known before the pane is built. */
const servedUnder =
  (base: string) =>
  (address: string): Uint8Array | undefined => {
    if (!address.startsWith(`${base}/assets/`)) return undefined;
    try {
      return readFileSync(join(home, decodeURIComponent(address.slice(base.length))));
    } catch {
      return undefined; // reported by the validator as a picture that is not there
    }
  };

const { baseUrl, out } = readQuestion();
const read = readBaseUrl(baseUrl);
if ('refusal' in read) stop(2, read.refusal);

const xml = rebaseManifest(readFileSync(join(home, 'manifest.xml'), 'utf8'), read.base);
const faults = validateManifest(xml, servedUnder(read.base));
if (faults.length > 0) {
  const list = (language: keyof Bilingual): string =>
    faults.map(({ where, message }) => `- ${where}: ${message[language]}`).join('\n');
  stop(1, {
    zh: `清单有 ${faults.length} 处错误，没有写出：\n${list('zh')}`,
    en: `The manifest has faults and was not written:\n${list('en')}`,
  });
}

if (out === undefined) {
  process.stdout.write(xml);
} else {
  try {
    writeFileSync(out, xml);
  } catch (error) {
    stop(1, { zh: `不能写入 ${out}：${reasonOf(error)}`, en: `${out} could not be written: ${reasonOf(error)}` });
  }
}
