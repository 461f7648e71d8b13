import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../src/base/result';
import { printOfAssignment } from '../../../src/codes/assignment';
import { classCode, readClass } from '../../../src/codes/class/class-code';
import { handInCode } from '../../../src/codes/hand-in';
import { THIRTY, task } from '../../browser/class/thirty';
import { belowFrom } from '../../rules/random-play';
import { scaled } from '../../scale';
import { anyAssignment, anyHandIn } from '../any-assignment';
import { anyScenario } from '../any-game';
import { library } from '../library';
import { originOf } from '../../../src/codes/scenario-reference';

describe('the code of a class', () => {
  test('holds thirty games of the flagship in a link', () => {
    const code = unwrap(classCode({ assignment: task, handIns: THIRTY }, library));
    expect(code.length).toBeLessThanOrEqual(2000);
    const again = unwrap(readClass(code, library, undefined));
    expect(again.handIns.map((handIn) => handInCode(handIn, library))).toEqual(
      THIRTY.map((handIn) => handInCode(handIn, library)),
    );
  });

  test('gives back every result of any task', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (seed) => {
        const below = belowFrom(seed);
        const scenario = anyScenario(below);
        const assignment = anyAssignment(scenario, below);
        const print = printOfAssignment(assignment, library);
        const handIns = Array.from({ length: below(4) }, () => ({
          ...anyHandIn(scenario, below),
          assignment: print,
        }));
        const code = classCode({ assignment, handIns }, library);
        if (!code.ok) return;
        const isOwn = originOf(scenario, library).from === 'description';
        const again = unwrap(readClass(code.value, library, isOwn ? scenario : undefined));
        expect(again.handIns.map((handIn) => handInCode(handIn, library))).toEqual(
          handIns.map((handIn) => handInCode(handIn, library)),
        );
      }),
      { numRuns: scaled(3000) },
    );
  });

  test('with a letter changed opens nothing, and says how long it is where it is too long', () => {
    const code = unwrap(classCode({ assignment: task, handIns: THIRTY.slice(0, 3) }, library));
    const changed = `${code.slice(0, 50)}${code[50] === '0' ? '1' : '0'}${code.slice(51)}`;
    expect(readClass(changed, library, undefined)).toEqual({ ok: false, error: { code: 'check' } });
    const many = Array.from({ length: 4 }, () => THIRTY).flat();
    expect(classCode({ assignment: task, handIns: many }, library)).toMatchObject({
      error: { code: 'too-long', most: 2000 },
    });
  });
});
