import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';

/** Waits until a page's version is kept on the device whole. */
export const kept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

/** The files of a build that a browser may ask for, as addresses below it. */
export const askedFor = (build: string): string[] =>
  readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(build, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/^\.|\.woff$|^service-worker\.js$/.test(file))
    .sort();

/** Has the browser look for a new version, as it does when a page is opened. */
export const lookForVersion = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

/** The files kept on the device, as addresses below the page's own. */
export const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const files: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        files.push(url.replace(/\?.*/, '').slice(new URL('.', document.baseURI).href.length));
    return files.sort();
  });
