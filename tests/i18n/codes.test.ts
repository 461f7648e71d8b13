import { expect, test } from 'vitest';
import type { CodeFault } from '../../src/codes/fault';
import { codeFaultText } from '../../src/i18n/code-fault-text';
import { twoShores } from '../rules/two-shores';
import { english } from './english';

const issue = (path: string) => ({ path, problem: { code: 'missing' } }) as const;

const said: readonly [CodeFault, string][] = [
  [{ code: 'empty' }, 'There is no code here.'],
  [{ code: 'not-a-code', character: 'U', index: 3 }, '“U”, here character 4'],
  [{ code: 'too-short', length: 3, least: 4 }, 'at least 4 characters, and this has 3'],
  [
    { code: 'too-long', length: 2345, most: 2000 },
    '2,345 characters, and a link has at most 2,000. Use a file',
  ],
  [{ code: 'check' }, 'has a mistake'],
  [
    { code: 'newer', what: 'format', received: 3, known: 1 },
    'its format of codes is 3, and this page knows format of codes 1. Reload',
  ],
  [{ code: 'newer', what: 'ruleset', received: 2, known: 1 }, 'its version of the rules is 2'],
  [{ code: 'newer', what: 'generator', received: 2, known: 1 }, 'its generator is 2'],
  [{ code: 'unknown-level' }, 'a level that this copy of the game does not have'],
  [
    { code: 'unknown-edition', scenario: twoShores, received: 2, known: [1, 3] },
    'edition 2 of “Two shores”, which has never been: there is only 1 and 3',
  ],
  [
    { code: 'unknown-edition', scenario: twoShores, received: 4, known: [1, 3] },
    'newer version of the game: its edition of “Two shores” is 4, and this page knows edition of “Two shores” 3',
  ],
  [{ code: 'not-canonical' }, 'No version of the game'],
  [
    { code: 'illegal', index: 4, refusal: { code: 'no-patrol' }, scenario: twoShores },
    'at action 5. There is no patrol to retire.',
  ],
  [{ code: 'bad-packing' }, 'can’t be opened'],
  [
    { code: 'bad-scenario', issues: [issue('a'), issue('b'), issue('c'), issue('d'), issue('e')] },
    'a: is missing; add it. b: is missing; add it. c: is missing; add it. And 2 faults more.',
  ],
  [{ code: 'bad-scenario', issues: [issue('a')] }, 'can’t be played. a: is missing; add it.'],
  [{ code: 'no-scenario' }, 'needs the whole link'],
  [{ code: 'wrong-scenario' }, 'two links were mixed'],
];

test.each(said)('%j', (fault, words) => {
  expect(codeFaultText(fault, english)).toContain(words);
});
