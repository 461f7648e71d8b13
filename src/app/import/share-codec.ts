import { at } from '../../base/assert';
import { err, ok, type Result } from '../../base/result';
import type { Shared } from '../../codes/code';
import type { ScenarioLibrary } from '../../codes/library';
import { findShared } from '../../codes/find-codes';
import { type Assignment, termsOf } from '../../codes/class/assignment-terms';
import { printOfAssignment } from '../../codes/class/assignment';
import { handInCode } from '../../codes/class/hand-in';
import { assignmentFragment, gameFragment, scenarioCode, scenarioFragment } from '../../codes/link';
import { parseScenario } from '../../scenario/check';
import { numbersHash } from '../../scenario/draw';
import { type Scenario } from '../../scenario/scenario';
import { readJson } from '../../scenario/json';
import { MOST_BYTES } from '../ports';
import { readAssignmentFile } from '../assignment/assignment-file';
import type { Imported, ImportFault, Playable, ShareCodec } from './import-result';
import { everyNation } from '../../rules/coalition';
import { isPossibleTable } from '../../rules/seats/possible-table';
import { readGameFile } from '../game/game-file';
import { readSeed } from './seed';
import { type GameSession, restoreGameSession } from '../game/game-session';

type Reading = Result<Imported, ImportFault>;

/** Refuses a scenario that has the name of a published edition, but not its numbers. */
function checkEdition(imported: Playable, { editions }: ScenarioLibrary): Reading {
  const { scenario } = imported.kind === 'game' ? imported.session : imported;
  const { id, edition } = scenario;
  const published = editions.find((other) => other.id === id && other.edition === edition);
  if (edition === undefined || published === undefined) return ok(imported);
  return numbersHash(published) === numbersHash(scenario)
    ? ok(imported)
    : err({ code: 'not-the-edition', scenario });
}

function readScenario(json: unknown, library: ScenarioLibrary): Reading {
  const scenario = parseScenario(json);
  if (!scenario.ok) return err({ code: 'level', issues: scenario.error });
  return checkEdition({ kind: 'scenario', scenario: scenario.value, seed: undefined }, library);
}

/** An assignment as its student has it. */
const givenOf = ({ scenario, ...rest }: Assignment, library: ScenarioLibrary): Imported => {
  const terms = termsOf(rest);
  return {
    kind: 'assignment',
    given: { terms, scenario, print: printOfAssignment({ ...terms, scenario }, library) },
  };
};

function readAssignment(json: unknown, library: ScenarioLibrary): Reading {
  const read = readAssignmentFile(json);
  if (!read.ok) return err({ code: 'task', issues: read.error });
  const edition = checkEdition(
    { kind: 'scenario', scenario: read.value.scenario, seed: undefined },
    library,
  );
  return edition.ok ? ok(givenOf(read.value, library)) : edition;
}

/** Whether a game has no table of seats, or one that can have come about in it. */
const hasPossibleSeats = ({ seats, scenario, game }: GameSession): boolean =>
  !seats || isPossibleTable(seats, everyNation(scenario), game.books.length);

/** Reads JSON by what it has and the other has not: a game its actions, a scenario its board. */
function readFile(json: unknown, library: ScenarioLibrary): Reading {
  const has = (key: string): boolean => Object.hasOwn(Object(json), key);
  if (has('actions')) {
    const session = readGameFile(json);
    if (session.ok && !hasPossibleSeats(session.value)) return err({ code: 'progress' });
    return session.ok ? checkEdition({ kind: 'game', session: session.value }, library) : session;
  }
  if (has('assignment')) return readAssignment(json, library);
  return has('board') ? readScenario(json, library) : err({ code: 'unknown' });
}

/** What a code holds, as it is put on the table. */
function importShared(shared: Shared, library: ScenarioLibrary): Reading {
  if (shared.kind === 'hand-in') return err({ code: 'hand-in' });
  if (shared.kind === 'assignment') return ok(givenOf(shared, library));
  if (shared.kind === 'scenario') return checkEdition(shared, library);
  const session = restoreGameSession(shared);
  return session.ok ? checkEdition({ kind: 'game', session: session.value }, library) : session;
}

function readCode(text: string, library: ScenarioLibrary): Reading {
  if (text === '') return err({ code: 'nothing' });
  const shared = findShared(text, library);
  if (shared.ok) return importShared(shared.value, library);
  const { error } = shared;
  if (error.code === 'several-codes') {
    const readings = error.found.map((one) => importShared(one, library));
    const found = readings.flatMap((one) => (one.ok ? [one.value] : []));
    // Of those that open nothing the first is told of, where no other is left to be offered.
    return found.length > 1
      ? err({ code: 'several-codes', found })
      : (readings.find((one) => one.ok) ?? at(readings, 0));
  }
  if (error.code === 'class') return err({ code: 'hand-in' });
  return err(error.code === 'no-code' ? { code: 'unknown' } : { code: 'code', fault: error });
}

/** A code may stand in brackets, so what is no JSON may still be one. */
function readAny(text: string, library: ScenarioLibrary): Reading {
  if (!/^[{[]/.test(text)) return readCode(text, library);
  const json = readJson(text);
  if (json.ok) return readFile(json.value, library);
  const code = readCode(text, library);
  const isCode = code.ok || code.error.code === 'several-codes';
  return isCode ? code : err({ code: 'shape', issues: json.error });
}

/** The letter that stands next to a U in looks; codes have it, and no U. */
const NEXT_TO_U = 'V';

/** A code with a V for each U of a seed: it turns other cards, so it is offered and never taken. */
function nearbyCode(
  scenario: Scenario,
  seed: string,
  library: ScenarioLibrary,
): { seed: string; code: string } | undefined {
  const nearby = readSeed(seed.replaceAll(/u/gi, NEXT_TO_U));
  const code = scenarioCode(scenario, nearby, library);
  return code === undefined ? undefined : { seed: nearby, code };
}

/** The reader and the writer of what travels, for the scenarios of a library. */
export const createShareCodec = (library: ScenarioLibrary): ShareCodec => ({
  read(given) {
    const { length } = given;
    if (length > MOST_BYTES) return err({ code: 'too-large', bytes: length, most: MOST_BYTES });
    return readAny(given.trim(), library);
  },
  fragmentsOf(record) {
    const { scenario, seed, actions, seats } = record;
    const code = scenarioCode(scenario, seed, library);
    return {
      code,
      nearby: code === undefined ? nearbyCode(scenario, seed, library) : undefined,
      scenario: scenarioFragment(scenario, seed, library),
      game: actions.length > 0 || seats ? gameFragment(record, library) : undefined,
    };
  },
  handInOf: (handIn) => handInCode(handIn, library),
  assignmentOf: (assignment) => ({
    fragment: assignmentFragment(assignment, library),
    print: printOfAssignment(assignment, library),
  }),
});
