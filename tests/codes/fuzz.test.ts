import { parseScenario } from '../../src/scenario/check';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Shared } from '../../src/codes/code';
import { gameFragment, readShared, scenarioFragment } from '../../src/codes/link';
import { createGame } from '../../src/rules/game';
import { replay } from '../../src/rules/apply';
import { numbersHash } from '../../src/scenario/draw';
import { parseGameFile, printGameFile } from '../../src/app/game/game-file';
import { codeFaultText } from '../../src/i18n/code-fault-text';
import { english as words } from '../i18n/english';
import { belowFrom } from '../rules/random-play';
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
      expect(codeFaultText(shared.error, words)).toMatch(/^[A-Z“].{20,}[.…]$/su);
      continue;
    }
    const { value } = shared;
    count(value.kind);
    if (value.kind === 'game') unwrap(replay(createGame(value.scenario), value.actions));
    const seeded = { ...value, seed: value.seed ?? 'A' };
    const printed =
      seeded.kind === 'game'
        ? gameFragment(seeded, library)
        : scenarioFragment(seeded.scenario, seeded.seed, library);
    if (printed.ok) expect(gist(unwrap(readShared(printed.value, library)))).toEqual(gist(seeded));
    else expect(printed.error.code).toBe('too-long');
  }
  worst.tell('Codes and links');
  if (isSoak) console.info(Object.fromEntries(met));
  const some = ['scenario', 'game', 'check', 'not-a-code', 'newer', 'not-canonical', 'illegal'];
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
