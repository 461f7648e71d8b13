import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run';
import { findChromium, launchChromium } from '../browsers/chromium';

// Draws the icons of the installed game from assets/icon.svg: `npm run icons`, after a change of it.

const root = fileURLToPath(new URL('../..', import.meta.url));
const icon = await readFile(`${root}assets/icon.svg`, 'utf8');

/** A system cuts a maskable icon to a shape of its own: its ground goes to the edges. */
const maskable = icon
  .replace(' rx="14"', '')
  .replace(/(<rect[^>]*>)(.*)(<\/svg>)/s, '$1<g transform="translate(8 5) scale(.75)">$2</g>$3');

const ICONS = [
  { name: 'icon-192', svg: icon, side: 192 },
  { name: 'icon-512', svg: icon, side: 512 },
  { name: 'maskable-512', svg: maskable, side: 512 },
];

await run('icons', async () => {
  await mkdir(`${root}public/icons`, { recursive: true });
  const browser = await launchChromium(await findChromium());
  for (const { name, svg, side } of ICONS) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: `${root}public/icons/${name}.png`, omitBackground: true });
    await page.close();
  }
  await browser.close();
});
