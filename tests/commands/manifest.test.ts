import type { FaultCode } from '../../src/commands/manifest/fault';
import { validateManifest } from '../../src/commands/manifest/validate';
import { broken } from './broken-manifests';
import { manifest, servedUnder } from './good-manifest';

const served = servedUnder('https://localhost:3443');

describe('the committed manifest', () => {
  test('has no fault, and its pictures are there in the sizes it names', () => {
    expect(validateManifest(manifest, served)).toEqual([]);
  });

  test('may begin with a byte order mark', () => {
    expect(validateManifest(`\uFEFF${manifest}`)).toEqual([]);
  });

  test.each([
    ['Zhangfa.Open', 'https://localhost:3443/taskpane.html?place=structure', '打开章法'],
    ['Zhangfa.Check', 'https://localhost:3443/taskpane.html?place=check', '检查文稿'],
    ['Zhangfa.Scaffold', 'https://localhost:3443/taskpane.html?place=structure&amp;do=scaffold', '插入框架'],
    ['Zhangfa.Measures', 'https://localhost:3443/taskpane.html?place=measures', '推荐措施'],
    ['Zhangfa.Menu.Check', 'https://localhost:3443/taskpane.html?place=check', '检查文稿'],
    ['Zhangfa.Menu.Measures', 'https://localhost:3443/taskpane.html?place=measures', '推荐措施'],
  ])('%s opens %s as 「%s」', (command, address, label) => {
    const own = manifest.slice(manifest.indexOf(`id="${command}"`));
    const idIn = (element: string): string => new RegExp(`<${element} resid="([^"]+)"`).exec(own)?.[1] ?? '';
    expect(manifest).toContain(`id="${idIn('SourceLocation')}" DefaultValue="${address}"`);
    expect(manifest).toContain(`id="${idIn('Label')}" DefaultValue="${label}"`);
  });

  test('asks for Word 2019’s API, the right to write, and no other server', () => {
    expect(manifest).toContain('<Set Name="WordApi" MinVersion="1.3"/>');
    expect(manifest).toContain('<Permissions>ReadWriteDocument</Permissions>');
    expect(manifest).not.toContain('<AppDomain');
    expect(manifest).toContain('<DefaultLocale>zh-CN</DefaultLocale>');
  });
});

describe('a manifest with one change is refused', () => {
  test.each(broken)('%s', (_what, xml, code, named) => {
    const faults = validateManifest(xml, served);
    expect([...new Set(faults.map((fault) => fault.code))]).toEqual([code]);
    expect(faults.map(({ message }) => message.zh).join('\n')).toContain(named);
    for (const { message, where, source } of faults) {
      expect(message.en).not.toBe('');
      expect(where).not.toBe('');
      expect(source).toMatch(/^(https:\/\/|project$)/);
    }
  });

  test('every kind of fault is shown by some change', () => {
    const kinds: Readonly<Record<FaultCode, true>> = {
      'not-xml': true,
      'unknown-element': true,
      'wrong-namespace': true,
      'wrong-order': true,
      repeated: true,
      missing: true,
      'unknown-attribute': true,
      'bad-value': true,
      'stray-text': true,
      'unknown-resource': true,
      'wrong-resource-kind': true,
      'unused-resource': true,
      'duplicate-id': true,
      'icon-sizes': true,
      'icon-file': true,
      locale: true,
      untranslated: true,
      'foreign-address': true,
      panes: true,
    };
    expect([...new Set(broken.map(([, , code]) => code))].sort()).toEqual(Object.keys(kinds).sort());
  });

  test('a file that is no PNG is named as such', () => {
    const faults = validateManifest(manifest, () => new TextEncoder().encode('GIF89a, honestly'));
    expect(faults[0]?.message.zh).toBe('https://localhost:3443/assets/icon-16.png 不是 PNG 图片。');
  });
});
