// Renders the SVG sources in this folder to the PNG sizes the manifest names: node assets/draw-icons.mjs
// Needed only after a drawing was changed. Uses Chrome, Edge or Chromium, whichever the machine has.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

// Office asks for 16, 32 and 80 px and takes 64 px for dense screens; 128 px is for catalogues and pages.
const sizes = { icon: [16, 32, 64, 80, 128], pane: [16, 32, 64, 80], check: [16, 32, 64, 80], scaffold: [16, 32, 64, 80], measures: [16, 32, 64, 80] };

const launches = [{ channel: 'chrome' }, { channel: 'msedge' }, { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }, {}];

async function openBrowser() {
  const refusals = [];
  for (const options of launches) {
    try {
      return await chromium.launch(options);
    } catch (error) {
      refusals.push(String(error).split('\n')[0]);
    }
  }
  throw new Error(`No browser to draw with was found.\n${refusals.join('\n')}`);
}

const browser = await openBrowser();
const page = await browser.newPage();
for (const [name, edges] of Object.entries(sizes)) {
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url));
  for (const edge of edges) {
    await page.setViewportSize({ width: edge, height: edge });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${edge}" height="${edge}" src="data:image/svg+xml;base64,${svg.toString('base64')}">`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${name}-${edge}.png`, import.meta.url), png);
  }
}
await browser.close();
