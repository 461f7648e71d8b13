const files = import.meta.glob<string>('../../docs/teaching/*.md', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** The pages for teachers as they are written, by their names without an ending. */
export const handouts: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ''), text]),
);
