import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from '../browsers/chromium';
import { gamePage } from '../browsers/site';
import { err } from '../../src/base/result';
import { usageOf } from '../../src/cli/usage';
import { run } from '../../src/cli/run';
import { finish } from '../../src/cli/sources';
import { takeSeat } from '../browser/seat';
import { LOOKS } from '../../src/app/settings/settings';
import { PICTURED, SIZES } from './screens';
import { set } from './set';
import { signsPage } from './signs';

// Makes a picture of every screen, at every size and in every theme.

interface Shot {
  readonly name: string;
  take(browser: Browser, site: string, path: string): Promise<void>;
}

const signs: readonly Shot[] = LOOKS.map((look) => ({
  name: `signs-${look}`,
  async take(browser, _site, path) {
    const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
    await page.setContent(signsPage(look));
    await page.screenshot({ path, fullPage: true });
    await page.close();
  },
}));

const screens: readonly Shot[] = Object.entries(PICTURED).flatMap(([screen, visit]) =>
  [...LOOKS, 'forced' as const].flatMap((look) =>
    Object.entries(SIZES).map(([size, viewport]) => ({
      name: `${screen}-${look}-${size}`,
      async take(browser, site, path) {
        const isForced = look === 'forced';
        const forcedColors = isForced ? 'active' : 'none';
        const seat = await takeSeat(browser, { site, viewport, forcedColors });
        if (!isForced) await set(seat.page, { look });
        await visit(seat.page).catch((error: Error) => {
          throw new Error([...seat.errors, error.message].join('\n'));
        });
        await seat.page.screenshot({ path, fullPage: true });
        await seat.close();
        if (seat.errors.length > 0) throw new Error(seat.errors.join('\n'));
      },
    })),
  ),
);

await run('shots', async ([outDir, ...words]) => {
  if (outDir === undefined) return finish(err(usageOf('shots')));
  await mkdir(outDir, { recursive: true });
  const wanted = [...screens, ...signs].filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const site = await gamePage();
  const browser = await launchChromium(await findChromium(), 'webgl');
  const failed: string[] = [];
  for (const { name, take } of wanted)
    try {
      await take(browser, site.url, join(outDir, `${name}.png`));
    } catch (error) {
      failed.push(name);
      console.error(`${name}: ${(error as Error).message}`);
    }
  await browser.close();
  await site.close();
  const figures = wanted.map(
    ({ name }) =>
      `<figure><a href="${name}.png"><img src="${name}.png"></a><figcaption>${name}</figcaption></figure>`,
  );
  const style =
    'body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{height:300px}';
  await writeFile(
    join(outDir, 'index.html'),
    `<!doctype html><title>Shots</title><style>${style}</style>${figures.join('\n')}\n`,
  );
  console.log(`${wanted.length - failed.length} pictures and an index.html in ${outDir}`);
  if (failed.length > 0) process.exitCode = 1;
});
