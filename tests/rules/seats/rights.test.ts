import { describe, expect, test } from 'vitest';
import { err, ok } from '../../../src/base/result';
import { mayChange } from '../../../src/rules/seats/rights';
import { setUp } from '../../../src/rules/setup';
import { readItem } from '../script';
import { twoShores } from '../two-shores';

const [A, B] = [0b01, 0b10];
const notYours = (nation: string) => err({ code: 'not-your-land', nation });

describe('what a seat may change', () => {
  test.each([
    // A has (0,0), (1,0) and (1,1); B has (2,0) and (2,1).
    ['lamp 0,0', ok(undefined), notYours('a')],
    ['lamp 2,1', notYours('b'), ok(undefined)],
    ['stand down cart 1,1', ok(undefined), notYours('a')],
    ['move tower 2,0 to 2,1', notYours('b'), ok(undefined)],
    // What is for all anybody may plan, another nation's picture too.
    ['picture b', ok(undefined), ok(undefined)],
    ['joint-order', ok(undefined), ok(undefined)],
    ['seeker', ok(undefined), ok(undefined)],
    ['retire', ok(undefined), ok(undefined)],
    // The rules refuse what lies in the sea or off the board, whoever asks.
    ['lamp 0,1', ok(undefined), ok(undefined)],
    ['lamp 9,9', ok(undefined), ok(undefined)],
  ])('%s', (line, forA, forB) => {
    const setup = setUp(twoShores);
    expect(mayChange(setup, A, readItem(line))).toEqual(forA);
    expect(mayChange(setup, B, readItem(line))).toEqual(forB);
    expect(mayChange(setup, A | B, readItem(line))).toEqual(ok(undefined));
  });
});
