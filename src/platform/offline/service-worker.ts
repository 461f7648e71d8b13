import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { ServiceWorkerMessage } from './service-worker-message';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Every file of this version with its hash; the build puts the list here. */
declare const FILES: PrecacheEntry[];

const precache = new PrecacheController({
  // What a page asks for comes first.
  plugins: [{ requestWillFetch: async ({ request }) => new Request(request, { priority: 'low' }) }],
});
precache.addToCacheList(FILES);

worker.addEventListener('install', (event) => event.waitUntil(precache.install(event)));
// A page of the first visit is looked after at once.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

// What stands after `?` never chooses a file.
registerRoute(new PrecacheRoute(precache, { ignoreURLParametersMatching: [/./] }));

// Files that this version doesn't have: an open page of an earlier one finds its own here.
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  async ({ request }) => {
    const { cacheName } = precache.strategy;
    const kept = await caches.match(request, { cacheName, ignoreSearch: true, ignoreVary: true });
    return kept ?? fetch(request);
  },
);

/**
 * Throws away the files of other versions, unless somebody may need them: another page that is
 * open, a later version that is being fetched, or the page that asks, if it isn't of this one.
 */
async function tidy(event: ExtendableMessageEvent, script: string): Promise<void> {
  const { installing, waiting } = worker.registration;
  const pages = await worker.clients.matchAll({ type: 'window' });
  const isOfThisVersion = precache.getCacheKeyForURL(script) !== undefined;
  if (isOfThisVersion && pages.length <= 1 && installing === null && waiting === null)
    await precache.activate(event);
}

worker.addEventListener('message', (event) => {
  const message = event.data as ServiceWorkerMessage;
  event.waitUntil(message.type === 'take-up' ? worker.skipWaiting() : tidy(event, message.script));
});
