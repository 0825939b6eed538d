import { developmentBase, readBaseUrl, rebaseManifest } from '../../src/commands/manifest/base-url';
import { validateManifest } from '../../src/commands/manifest/validate';
import { manifest, servedUnder } from './good-manifest';

describe('readBaseUrl', () => {
  test.each([
    ['https://oa.example.cn', 'https://oa.example.cn'],
    ['https://oa.example.cn/', 'https://oa.example.cn'],
    ['  https://oa.example.cn/zhangfa//  ', 'https://oa.example.cn/zhangfa'],
    ['https://OA.example.cn:8443/apps/章法/', 'https://oa.example.cn:8443/apps/%E7%AB%A0%E6%B3%95'],
    ['https://10.1.2.3/zhangfa', 'https://10.1.2.3/zhangfa'],
  ])('%s → %s', (text, base) => {
    expect(readBaseUrl(text)).toEqual({ base });
  });

  test.each([
    ['', '完整的网址'],
    ['oa.example.cn/zhangfa', '完整的网址'],
    ['https://', '完整的网址'],
    ['http://oa.example.cn', 'https'],
    ['file:///C:/zhangfa', 'https'],
    ['https://name:word@oa.example.cn', '用户名和密码'],
    ['https://oa.example.cn/?a=1', '? 或 #'],
    ['https://oa.example.cn/#a', '? 或 #'],
  ])('“%s” is refused with one sentence', (text, named) => {
    const read = readBaseUrl(text);
    expect(read).toHaveProperty('refusal.zh', expect.stringContaining(named));
    expect(read).toHaveProperty('refusal.zh', expect.stringMatching(/^[^\n]+。$/));
    expect(read).toHaveProperty('refusal.en', expect.stringMatching(/^[^\n]+\.$/));
  });
});

describe('rebaseManifest', () => {
  test.each(['https://oa.example.cn', 'https://oa.example.cn:8443/apps/zhangfa', 'https://oa.example.cn/a&b/$1'])(
    'every address moves to %s, and the manifest stays sound',
    (base) => {
      const moved = rebaseManifest(manifest, base);
      expect(moved).not.toContain('localhost');
      expect(validateManifest(moved, servedUnder(base))).toEqual([]);
      expect(rebaseManifest(moved, base)).toBe(moved);
    },
  );

  test('addresses with a query keep it', () => {
    const moved = rebaseManifest(manifest, 'https://oa.example.cn/zhangfa');
    expect(moved).toContain('"https://oa.example.cn/zhangfa/taskpane.html?place=structure&amp;do=scaffold"');
    expect(moved).toContain('"https://oa.example.cn/zhangfa/assets/help.html#english"');
  });

  test('nothing but addresses changes', () => {
    const moved = rebaseManifest(manifest, 'https://oa.example.cn/zhangfa');
    expect(moved.replaceAll('https://oa.example.cn/zhangfa', developmentBase)).toBe(manifest);
  });
});
