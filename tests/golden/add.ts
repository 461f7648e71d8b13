import { err, unwrap } from '../../src/base/result';
import { usageOf } from '../../src/cli/usage';
import { run } from '../../src/cli/run';
import { finish } from '../../src/cli/sources';
import { handInCode } from '../../src/codes/hand-in';
import { assignmentFragment, gameFragment, scenarioFragment } from '../../src/codes/link';
import { DIFFICULTIES, SIZES } from '../../src/generator/choices';
import { numbersHash } from '../../src/scenario/draw';
import type { Scenario } from '../../src/scenario/scenario';
import { anyAssignment, anyHandIn } from '../codes/any-assignment';
import { anyGame, seatedAnyhow, someLetters, spendAll } from '../codes/any-game';
import { EDITIONS } from '../levels/editions';
import { belowFrom } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import {
  append,
  type Edition,
  type Golden,
  type GoldenOfClass,
  readCollection,
} from './collection';
import { library, openGolden, openOfClass } from './opened';
import { isListed } from './unlisted';
import { playable } from '../scenario/playable';

/** A scenario with a seed; games spent out, and stopped anywhere. */
function codesOf(scenario: Scenario): string[] {
  const seed = [...scenario.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 1);
  const below = belowFrom(seed % 2 ** 31);
  return [
    scenarioFragment(scenario, someLetters(5, below), library),
    scenarioFragment(scenario, 'a lark', library),
    gameFragment(spendAll(scenario, below), library),
    gameFragment(spendAll(scenario, below), library),
    ...Array.from({ length: 4 }, () => gameFragment(anyGame(scenario, below), library)),
  ].map(unwrap);
}

/** Assignments of the latest edition of a level, and hand-ins on it. */
function classCodesOf(name: string): string[] {
  const editions = EDITIONS.filter(({ id }) => id === name);
  const [latest] = editions.toSorted((a, b) => (b.edition ?? 0) - (a.edition ?? 0));
  if (latest === undefined || !isListed(name)) throw new Error(`${name} is not to be listed`);
  const below = belowFrom(name.length);
  return Array.from({ length: 6 }, () => [
    unwrap(assignmentFragment(anyAssignment(latest, below), library)),
    handInCode(anyHandIn(latest, below), library),
  ]).flat();
}

function add(fragments: readonly string[]): void {
  const known = new Set(readCollection<Golden>('codes').map(({ fragment }) => fragment));
  const fresh = [...new Set(fragments)].filter((fragment) => !known.has(fragment));
  append('codes', fresh.map(openGolden));
  console.log(`${fresh.length} added`);
}

await run('golden', ([what, ...names]) => {
  switch (what) {
    case 'editions': {
      const known = readCollection<Edition>('editions').map(
        ({ id, edition }) => `${id}/${edition}`,
      );
      const fresh = EDITIONS.flatMap((level): Edition[] => {
        const { id, edition } = level;
        if (edition === undefined || !isListed(id) || known.includes(`${id}/${edition}`)) return [];
        return [{ id, edition, numbers: numbersHash(level) }];
      });
      append('editions', fresh);
      console.log(`${fresh.length} added`);
      break;
    }
    case 'levels':
      add(
        names.flatMap((name) => {
          const editions = EDITIONS.filter(({ id }) => id === name);
          const [latest] = editions.sort((a, b) => (b.edition ?? 0) - (a.edition ?? 0));
          if (latest === undefined || !isListed(name))
            throw new Error(`${name} is not to be listed`);
          return codesOf(latest);
        }),
      );
      break;
    case 'class': {
      const known = new Set(
        readCollection<GoldenOfClass>('assignments').map(({ fragment }) => fragment),
      );
      const fresh = names.flatMap(classCodesOf).filter((fragment) => !known.has(fragment));
      append('assignments', fresh.map(openOfClass));
      console.log(`${fresh.length} added`);
      break;
    }
    case 'seats':
      add(
        names.flatMap((name) => {
          const level = EDITIONS.find(({ id }) => id === name);
          if (level === undefined || !isListed(name))
            throw new Error(`${name} is not to be listed`);
          const below = belowFrom(name.length);
          return Array.from({ length: 6 }, () =>
            unwrap(gameFragment(seatedAnyhow(anyGame(level, below), below), library)),
          );
        }),
      );
      break;
    case 'own':
      add(codesOf(playable({ ...twoShores, id: 'somebodys-own' })));
      break;
    case 'generated':
      add(
        SIZES.flatMap((size) =>
          DIFFICULTIES.flatMap((difficulty) =>
            ([1, 2, 3] as const).flatMap((nations) =>
              ([2, 3, 4] as const).flatMap((years) => {
                const seed = someLetters(4, belowFrom(nations * 10 + years));
                const choices = { size, nations, years, difficulty, seed };
                return codesOf(library.generate(choices)).slice(0, 3);
              }),
            ),
          ),
        ),
      );
      break;
    case 'links':
      add(names);
      break;
    default:
      finish(err(usageOf('golden')));
  }
});
