import { parseScenario } from '../../src/scenario/check';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import { changed } from './change';

const before: readonly [string, number | { buzz: number }][] = [
  ['pledges[0].points', 3],
  ['pledges[1].layers', 3],
  ['pledges[1].points', 3],
  ['pledges[2].layers', 3],
  ['programmes.sharedPicture[2].cost', 1],
  ['programmes.seeker.marks', { buzz: 2 }],
];

/**
 * The flagship with its first numbers, before docs/balance.md: figures found by others, and the
 * draws on file of a draft, are of these.
 */
export const firstFlagship = unwrap(
  parseScenario(
    before.reduce<unknown>((level, [path, value]) => changed(level, path, value), benelux),
  ),
);
