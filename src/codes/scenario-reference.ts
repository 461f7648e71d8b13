import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { at } from '../base/assert';
import { err, ok, type Result } from '../base/result';
import {
  type GeneratorChoices,
  DIFFICULTIES,
  GENERATOR,
  NATION_COUNTS,
  SIZES,
  YEAR_COUNTS,
} from '../generator/choices';
import { parseId } from '../generator/parse-id';
import { numbersHash } from '../scenario/draw';
import type { Scenario } from '../scenario/scenario';
import type { Coder } from './coder';
import type { CodeFault } from './fault';
import type { ScenarioLibrary } from './library';
import { codeBoardSeed } from './seed';

/** Where a code's scenario comes from; what is said of it is enough to find it again. */
export type Origin =
  | { readonly from: 'level'; readonly level: number; readonly edition: number }
  | { readonly from: 'generator'; readonly version: number; readonly choices: GeneratorChoices }
  | { readonly from: 'description'; readonly print: number };

const FROM = ['level', 'generator', 'description'] as const;
const LEVELS = 2 ** 15;
const EDITIONS = 32;
const VERSIONS = 8;
const PRINTS = 2 ** 30;

/** Fifteen bits by which a shipped level is known. */
export function levelNumber(id: string): number {
  const hash = sha256(utf8ToBytes(id));
  return (at(hash, 0) * 256 + at(hash, 1)) >>> 1;
}

/** Thirty bits of a scenario's numbers. */
const printOf = (hash: string): number => Number.parseInt(hash.slice(0, 8), 16) >>> 2;

/** Where a scenario comes from, as far as this library can tell. */
export function originOf(scenario: Scenario, library: ScenarioLibrary): Origin {
  const { id, edition } = scenario;
  const hash = numbersHash(scenario);
  const isIt = (other: Scenario): boolean => numbersHash(other) === hash;
  if (edition !== undefined && edition <= EDITIONS)
    if (library.editions.some((e) => e.id === id && e.edition === edition && isIt(e)))
      return { from: 'level', level: levelNumber(id), edition };
  const choices = parseId(id);
  if (choices !== undefined && isIt(library.generate(choices)))
    return { from: 'generator', version: GENERATOR, choices };
  return { from: 'description', print: printOf(hash) };
}

const codeOne = <T>(coder: Coder, value: T, all: readonly T[]): T =>
  at(all, coder.whole(all.indexOf(value), all.length));

/** A value of each sort, for a reader to start from. */
const BLANK = {
  level: { from: 'level', level: 0, edition: 1 },
  generator: {
    from: 'generator',
    version: GENERATOR,
    choices: { size: 'small', nations: 1, years: 2, difficulty: 'gentle', seed: '0000' },
  },
  description: { from: 'description', print: 0 },
} as const satisfies Record<Origin['from'], Origin>;
export const NO_ORIGIN: Origin = BLANK.level;

/** Codes an origin, or stops at what this code is too old to read. */
export function codeOrigin(coder: Coder, given: Origin): Result<Origin, CodeFault> {
  // A fourth sort is left free.
  const from = FROM[coder.whole(FROM.indexOf(given.from), 4)];
  if (from === undefined) return err({ code: 'not-canonical' });
  const origin: Origin = given.from === from ? given : BLANK[from];
  switch (origin.from) {
    case 'level': {
      const level = coder.whole(origin.level, LEVELS);
      return ok({ from: 'level', level, edition: coder.whole(origin.edition - 1, EDITIONS) + 1 });
    }
    case 'generator': {
      const version = coder.whole(origin.version, VERSIONS);
      if (version > GENERATOR)
        return err({ code: 'newer', what: 'generator', received: version, known: GENERATOR });
      if (version < GENERATOR) return err({ code: 'not-canonical' });
      const { size, nations, years, difficulty, seed } = origin.choices;
      const choices: GeneratorChoices = {
        size: codeOne(coder, size, SIZES),
        nations: codeOne(coder, nations, NATION_COUNTS),
        years: codeOne(coder, years, YEAR_COUNTS),
        difficulty: codeOne(coder, difficulty, DIFFICULTIES),
        seed: codeBoardSeed(coder, seed),
      };
      return ok({ from: 'generator', version, choices });
    }
    case 'description':
      return ok({ from: 'description', print: coder.whole(origin.print, PRINTS) });
  }
}

/** The scenario of an origin; `described` is the one described beside the code, if one is. */
export function findScenario(
  origin: Origin,
  library: ScenarioLibrary,
  described: Scenario | undefined,
): Result<Scenario, CodeFault> {
  if (origin.from === 'description') {
    if (described === undefined) return err({ code: 'no-scenario' });
    const isIt = printOf(numbersHash(described)) === origin.print;
    return isIt ? ok(described) : err({ code: 'wrong-scenario' });
  }
  if (described !== undefined) return err({ code: 'wrong-scenario' });
  if (origin.from === 'generator') return ok(library.generate(origin.choices));
  const editions = library.editions.filter(
    ({ id, edition }) => edition !== undefined && levelNumber(id) === origin.level,
  );
  const [first] = editions;
  if (first === undefined) return err({ code: 'unknown-level' });
  const scenario = editions.find(({ edition }) => edition === origin.edition);
  if (scenario !== undefined) return ok(scenario);
  const known = editions.map(({ edition }) => edition ?? 0).toSorted((a, b) => a - b);
  return err({ code: 'unknown-edition', scenario: first, received: origin.edition, known });
}
