/** What a page says to the service worker. */
export type ServiceWorkerMessage =
  /** To the worker of a new version: from now on it answers the pages’ requests. */
  | { readonly type: 'take-up' }
  /** To the worker in force, by a page that has started: the script that the page began with. */
  | { readonly type: 'started'; readonly script: string };
