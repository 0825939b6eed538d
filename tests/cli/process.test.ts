import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './support';

// The command as people run it: another process, in a folder of their own.

const root = join(__dirname, '..', '..');
const { path, put } = folder();
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: { zhangfa: string } };
const command = join(root, bin.zhangfa);

// A settings file of somebody else's project must not disturb.
put('tsconfig.json', '{ broken');
put('好.txt', '关于做好防火工作的通知\n请各科室认真落实防火责任，安排好值班。');
put('GBK.txt', Uint8Array.from(Buffer.from('d2bba1a2b4e6d4dab5c4cecacce20ad1a7cfb0d7a5b5c3b2bbbdf4a1a30a', 'hex')));
put('错.txt', `关于做好防火工作的通知\n${'请认真落实防火责任，按排好值班。\n'.repeat(2000)}`);

function zhangfa(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { cwd: path, encoding: 'utf8', timeout: 60_000 });
  return { status, stdout, stderr };
}

test('文件按所在文件夹找；没有问题退出 0，输出没有颜色', () => {
  const { status, stdout, stderr } = zhangfa('check', '好.txt', '--fail-on', 'advice');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe('好.txt\n其他文书 · 30 字\n\n好.txt：没有发现问题。\n\n');
}, 60_000);

test('GBK 照读，有一个文件没能检查退出 2', () => {
  const { status, stdout, stderr } = zhangfa('check', 'GBK.txt', '没有.docx', '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 2, stderr: '没有.docx：没有这个文件，请核对路径和文件名。\n' });
  const [first = '', second = ''] = stdout.split('\n');
  expect(JSON.parse(first)).toMatchObject({ file: 'GBK.txt', outline: { nodes: [{ title: '存在的问题' }] } });
  expect(JSON.parse(second)).toEqual({ file: '没有.docx', error: '没有这个文件，请核对路径和文件名。' });
}, 60_000);

test('读的一方先走了（… | head），不报错，退出码照旧', async () => {
  const child = spawn(process.execPath, [command, 'check', '错.txt'], { cwd: path, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((done) => child.once('close', done));
  expect({ status, said }).toEqual({ status: 1, said: '' });
}, 60_000);
