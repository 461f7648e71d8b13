/** What the page tells a worker of a search beside what the search itself asks of it. */
export type WorkerOrder =
  /** Takes no further step until it goes on, or another question is opened. */
  { readonly type: 'pause' } | { readonly type: 'go-on' };
