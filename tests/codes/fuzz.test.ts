import { parseScenario } from '../../src/scenario/check';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Shared } from '../../src/codes/code';
import { SHORT } from '../../src/codes/checksum';
import { findShared } from '../../src/codes/find-codes';
import {
  assignmentFragment,
  gameFragment,
  readShared,
  scenarioFragment,
} from '../../src/codes/link';
import { handInCode } from '../../src/codes/hand-in';
import { CROCKFORD } from '../../src/base/crockford';
import { createGame } from '../../src/rules/game';
import { replay } from '../../src/rules/apply';
import { numbersHash } from '../../src/scenario/draw';
import { parseGameFile, printGameFile } from '../../src/app/game/game-file';
import { codeFaultText } from '../../src/i18n/code-fault-text';
import { english as words } from '../i18n/english';
import { type Below, belowFrom } from '../rules/random-play';
import { isSoak, scaled } from '../scale';
import { anyGame, anyScenario } from './any-game';
import { library } from './library';
import { anyInput, mutatedJson, mutatedText, startingPoints } from './mutants';

const INPUTS = 1_000_000;
const points = startingPoints(scaled(5000));

/** What something opened is, without the words of a scenario that is known by its numbers. */
const gist = (shared: Shared): unknown => ({ ...shared, scenario: numbersHash(shared.scenario) });

/** The slowest and largest of many, to be told of and not judged: machines differ. */
class Worst {
  private time = 0;
  private memory = 0;
  private input = '';

  measure<T>(input: string, run: () => T): T {
    // Asking for memory takes longer than most inputs do.
    if (!isSoak) return run();
    const [start, before] = [performance.now(), process.memoryUsage()];
    const result = run();
    const [end, after] = [performance.now(), process.memoryUsage()];
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    this.memory = Math.max(this.memory, grown);
    if (end - start > this.time) [this.time, this.input] = [end - start, input];
    return result;
  }

  tell(what: string): void {
    const shown = `${this.input.slice(0, 60)}… (${this.input.length} characters)`;
    const figures = `${this.time.toFixed(1)} ms, ${(this.memory / 2 ** 20).toFixed(1)} MB`;
    if (isSoak) console.info(`${what}: at worst ${figures}; slowest: ${shown}`);
  }
}

test('whatever is given as a code opens as what it says, or is refused with a reason', () => {
  const worst = new Worst();
  const met = new Map<string, number>();
  const count = (what: string): unknown => met.set(what, (met.get(what) ?? 0) + 1);
  for (let seed = 0; seed < scaled(INPUTS * 0.8); seed++) {
    const input = anyInput(points, belowFrom(seed));
    const shared = worst.measure(input, () => readShared(input, library));
    if (!shared.ok) {
      count(shared.error.code);
      // Marks that shut off what is written from right to left are not seen.
      expect(codeFaultText(shared.error, words).replace(/[\u2068\u2069]/g, '')).toMatch(
        /^[A-Z“].{20,}[.…]$/su,
      );
      continue;
    }
    const { value } = shared;
    count(value.kind);
    if (value.kind === 'game') unwrap(replay(createGame(value.scenario), value.actions));
    if (value.kind === 'hand-in') {
      unwrap(replay(createGame(value.scenario), value.actions));
      // Of a board of somebody's own the description stands before it, as it was given.
      const code = handInCode(value, library);
      expect(input.replaceAll(/[^\w]/g, '').toUpperCase()).toContain(code.slice(0, 3));
      continue;
    }
    const seeded = value.kind === 'assignment' ? value : { ...value, seed: value.seed ?? 'A' };
    const printed =
      seeded.kind === 'assignment'
        ? assignmentFragment(seeded, library)
        : seeded.kind === 'game'
          ? gameFragment(seeded, library)
          : scenarioFragment(seeded.scenario, seeded.seed, library);
    if (printed.ok) expect(gist(unwrap(readShared(printed.value, library)))).toEqual(gist(seeded));
    else expect(printed.error.code).toBe('too-long');
  }
  worst.tell('Codes and links');
  if (isSoak) console.info(Object.fromEntries(met));
  const some = [
    'scenario',
    'game',
    'assignment',
    'hand-in',
    'check',
    'not-a-code',
    'newer',
    'not-canonical',
    'illegal',
  ];
  for (const kind of [...some, 'bad-scenario', 'bad-packing', 'empty', 'too-short', 'too-long'])
    expect([kind, met.get(kind) ?? 0]).not.toEqual([kind, 0]);
  expect(({} as Record<string, unknown>)['format']).toBe(undefined);
});

test('whatever is given as a file opens as what it says, or is refused with a reason', () => {
  const worst = new Worst();
  const files = Array.from({ length: scaled(2000) }, (_, seed) => {
    const below = belowFrom(seed + 77);
    const game = anyGame(anyScenario(below), below);
    return printGameFile(game);
  });
  for (let seed = 0; seed < scaled(INPUTS * 0.2); seed++) {
    const below = belowFrom(seed + 99);
    const json = mutatedJson(JSON.parse(at(files, below(files.length))), below);
    const text = mutatedText(json, below);
    const save = worst.measure(text, () => parseGameFile(text));
    if (save.ok) expect(unwrap(parseGameFile(printGameFile(save.value)))).toEqual(save.value);
    else expect(save.error.code).toMatch(/^(shape|scenario|action|progress)$/);
    const { scenario } = json as { scenario?: unknown };
    const parsed = parseScenario(scenario);
    if (parsed.ok) expect(parseScenario(JSON.parse(JSON.stringify(parsed.value)))).toEqual(parsed);
  }
  worst.tell('Files');
});

/** One thing that happens to letters on their way: lost, doubled, swapped, mistaken, run together. */
function slip(letters: string, below: Below): string {
  const at = below(letters.length);
  const other = CROCKFORD.charAt(below(CROCKFORD.length));
  const [before, after] = [letters.slice(0, at), letters.slice(at)];
  switch (below(6)) {
    case 0:
      return before + after.slice(1);
    case 1:
      return before + other + after;
    case 2:
      return before + other + after.slice(1);
    case 3:
      return before + after.charAt(1) + after.charAt(0) + after.slice(2);
    case 4:
      return `${before} ${after}`;
    default:
      return after + before;
  }
}

test('a code that something happened to on its way opens nothing else', () => {
  const printed = points.flatMap(({ fragment }) =>
    fragment.includes('~') || !readShared(fragment, library).ok ? [] : [fragment],
  );
  const wrong = { short: 0, long: 0 };
  const tried = { short: 0, long: 0 };
  for (let seed = 0; seed < scaled(INPUTS); seed++) {
    const below = belowFrom(seed + 13);
    const code = at(printed, below(printed.length)).replaceAll('-', '');
    let slipped = code;
    for (let slips = 1 + below(3); slips > 0; slips--) slipped = slip(slipped, below);
    const kind = code.length <= SHORT ? 'short' : 'long';
    tried[kind] += 1;
    const shared = findShared(below(2) === 0 ? slipped : `see #${slipped}, or so`, library);
    if (!shared.ok) continue;
    const meant = unwrap(readShared(code, library));
    if (JSON.stringify(gist(shared.value)) !== JSON.stringify(gist(meant))) wrong[kind] += 1;
  }
  if (isSoak) console.info('Opened something else:', wrong, 'of', tried);
  // What two and four check characters promise for letters at random (docs/codes.md).
  expect(wrong.short).toBeLessThanOrEqual(Math.max(1, tried.short / 1024));
  expect(wrong.long).toBeLessThanOrEqual(Math.max(1, tried.long / 1_048_576));
});
