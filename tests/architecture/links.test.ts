import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, ROOT } from './files';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'CREDITS.md'],
  ...filesBelow('docs').filter((file) => file.endsWith('.md')),
];

/** The places in the project that a document links to or shows, as paths from its root. */
function placesIn(document: string): string[] {
  const text = readFileSync(posix.join(ROOT, document), 'utf8').replace(/```.*?```/gs, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^(https?:|mailto:|#)/.test(target))
    .map((target) => posix.join(posix.dirname(document), target.replace(/#.*$/, '')));
}

test.each(documents)('every link of %s leads somewhere', (document) => {
  const lost = placesIn(document).filter((place) => !existsSync(posix.join(ROOT, place)));
  expect(lost).toEqual([]);
});

test('the README links to more than a few places', () => {
  expect(placesIn('README.md').length).toBeGreaterThan(5);
});
