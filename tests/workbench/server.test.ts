import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { startArguments } from '../../src/workbench/server/arguments';
import { browserCommand } from '../../src/workbench/server/open-browser';
import { serve } from '../../src/workbench/server/serve';
import type { Serving } from '../../src/workbench/server/serve';

let folder: string;
let serving: Serving;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhangfa-serve-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'office'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(root, 'workbench.html'), '<title>章法</title>');
  writeFileSync(join(root, 'office', 'office.js'), 'var Office;');
  writeFileSync(join(root, '样例 1.docx'), 'docx');
  serving = await serve({ root, port: 0 });
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The path goes out as it is written: a URL object would tidy `..` away before the server saw it. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((done, failed) => {
    const outgoing = request(
      { host: '127.0.0.1', port: serving.port, path, method, headers, rejectUnauthorized: false, agent: false },
      (incoming) => {
        let body = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (text: string) => (body += text));
        incoming.on('end', () => done({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }));
      },
    );
    outgoing.on('error', failed);
    outgoing.end();
  });
}

test.each([
  ['/', 200, 'text/html; charset=utf-8', '<title>章法</title>'],
  ['/workbench.html?lang=en-US', 200, 'text/html; charset=utf-8', '<title>章法</title>'],
  ['/office/office.js', 200, 'text/javascript; charset=utf-8', 'var Office;'],
  [
    '/%E6%A0%B7%E4%BE%8B%201.docx',
    200,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'docx',
  ],
  ['/office', 404, 'text/plain; charset=utf-8', 'There is no such file.\n'],
  ['/none.html', 404, 'text/plain; charset=utf-8', 'There is no such file.\n'],
])('%s is answered with %d, %s', async (path, status, type, body) => {
  const reply = await ask(path);
  expect([reply.status, reply.headers['content-type'], reply.body]).toEqual([status, type, body]);
  expect(reply.headers['x-content-type-options']).toBe('nosniff');
  expect(reply.headers['cache-control']).toBe('no-cache');
});

test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/office/../../secret.txt', '/..\\secret.txt', '/%5c..%5csecret.txt', '/%00', '/%zz'])(
  'nothing outside the folder is served: %s',
  async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(404);
    expect(reply.body).not.toContain('outside');
  },
);

test('HEAD tells the length and sends nothing; other methods are refused', async () => {
  const head = await ask('/workbench.html', 'HEAD');
  expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '21', '']);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const reply = await ask('/workbench.html', method);
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
  }
});

test('a file that has not changed is not sent again', async () => {
  const first = await ask('/workbench.html');
  const again = await ask('/workbench.html', 'GET', { 'If-Modified-Since': first.headers['last-modified'] ?? '' });
  expect([again.status, again.body]).toEqual([304, '']);
});

test('the next port is taken when the wished one is in use, and both have a certificate for localhost of their own', async () => {
  const second = await serve({ root: join(folder, 'dist'), port: serving.port });
  expect(second.port).toBeGreaterThan(serving.port);
  const certificates = await Promise.all([serving.port, second.port].map(certificateAt));
  expect(certificates.map(({ names }) => names)).toEqual(['DNS:localhost, IP Address:127.0.0.1', 'DNS:localhost, IP Address:127.0.0.1']);
  expect(certificates[0]?.fingerprint).not.toBe(certificates[1]?.fingerprint);
  await second.close();
});

function certificateAt(port: number): Promise<{ names: string; fingerprint: string }> {
  return new Promise((done, failed) => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => {
      const { subjectaltname = '', fingerprint256 } = socket.getPeerCertificate();
      socket.destroy();
      done({ names: subjectaltname, fingerprint: fingerprint256 });
    });
    socket.on('error', failed);
  });
}

test('a folder that is not there is refused', async () => {
  await expect(serve({ root: join(folder, 'none'), port: 0 })).rejects.toThrow('none');
});

test.each([
  [[], { port: 3443, open: true }],
  [['--port', '4000', '--no-open'], { port: 4000, open: false }],
])('%j is read as %j', (args, expected) => {
  expect(startArguments(args)).toEqual(expected);
});

test.each([[['--port', 'x']], [['--port', '70000']], [['--prot', '1']], [['file.docx']]])('%j is refused', (args) => {
  expect(() => startArguments(args)).toThrow();
});

test.each([
  ['linux', {}, null],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['linux', { DISPLAY: ':0', CI: 'true' }, null],
  ['darwin', {}, ['open']],
  ['win32', {}, ['cmd', '/c', 'start', '']],
] as const)('on %s with %j the browser is opened by %j', (platform, env, command) => {
  expect(browserCommand(platform, env)).toEqual(command);
});
