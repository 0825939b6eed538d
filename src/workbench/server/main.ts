import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startArguments } from './arguments';
import { openBrowser } from './open-browser';
import { serve } from './serve';

const dist = resolve(__dirname, '../../../dist');

async function main(): Promise<void> {
  const wished = startArguments(process.argv.slice(2));
  if (!existsSync(resolve(dist, 'workbench.html'))) {
    throw new Error('还没有构建，请先运行 npm run build。Nothing is built yet; please run npm run build first.');
  }
  const serving = await serve({ root: dist, port: wished.port });
  const address = `${serving.origin}/workbench.html`;
  console.log(
    [
      '',
      `  章法工作台    ${address}`,
      `  Zhangfa workbench (English)    ${address}?lang=en-US`,
      '',
      '  证书是本次启动时临时生成的，只用于本机，浏览器会先提示「不安全」：请选「高级」，再选「继续前往」。',
      '  The certificate is made afresh for this machine only, so the browser warns first: choose "Advanced", then "Proceed".',
      '',
      '  按 Ctrl-C 停止。Press Ctrl-C to stop.',
      '',
    ].join('\n'),
  );
  if (wished.open) openBrowser(address);
  const stop = () => {
    serving.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
