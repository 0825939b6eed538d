// npm run screenshot: builds the workbench, opens its first sample, and writes docs/workbench.png for the README.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../src/workbench/server/serve';
import { browserArguments, ensureBrowser } from './browser';
import { root, runTool } from './root';

async function main(): Promise<void> {
  if (runTool('webpack-cli/bin/cli.js', ['--mode', 'production', '--stats', 'errors-warnings']) !== 0) throw new Error('The build failed.');
  const serving = await serve({ root: join(root, 'dist'), port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments] });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
    await page.goto(`${serving.origin}/workbench.html`);
    await page.frameLocator('[data-testid="pane"]').getByTestId('outline-row').first().waitFor();
    await page.waitForTimeout(1_000); // the paper is drawn in slices
    await page.screenshot({ path: join(root, 'docs/workbench.png') });
  } finally {
    await browser.close();
    await serving.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
