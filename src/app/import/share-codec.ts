import { err, ok, type Result } from '../../base/result';
import type { ScenarioLibrary } from '../../codes/library';
import { gameFragment, readShared, scenarioCode, scenarioFragment } from '../../codes/link';
import { parseScenario } from '../../scenario/check';
import { numbersHash } from '../../scenario/draw';
import { type Scenario } from '../../scenario/scenario';
import { readJson } from '../../scenario/shape';
import type { Imported, ImportFault, ShareCodec } from './import-result';
import { readGameFile } from '../game/game-file';
import { restoreGameSession } from '../game/game-session';

type Reading = Result<Imported, ImportFault>;

/** Whether a scenario has the name of a published edition, but not its numbers. */
function isPretender(scenario: Scenario, { editions }: ScenarioLibrary): boolean {
  const { id, edition } = scenario;
  const published = editions.find((other) => other.id === id && other.edition === edition);
  if (edition === undefined || published === undefined) return false;
  return numbersHash(published) !== numbersHash(scenario);
}

function readScenario(json: unknown): Reading {
  const scenario = parseScenario(json);
  if (!scenario.ok) return err({ code: 'level', issues: scenario.error });
  return ok({ kind: 'scenario', scenario: scenario.value, seed: undefined });
}

/** Reads JSON by what it has and the other has not: a game its actions, a scenario its board. */
function readFile(text: string): Reading {
  const json = readJson(text);
  if (!json.ok) return err({ code: 'shape', issues: json.error });
  const has = (key: string): boolean => Object.hasOwn(Object(json.value), key);
  if (has('actions')) {
    const session = readGameFile(json.value);
    return session.ok ? ok({ kind: 'game', session: session.value }) : session;
  }
  return has('board') ? readScenario(json.value) : err({ code: 'unknown' });
}

/** What a text must have in it to be meant as a code: a link, or letters and digits alone. */
const LIKE_CODE = /#|^[\s\w~-]+$/u;

function readCode(text: string, library: ScenarioLibrary): Reading {
  if (text === '') return err({ code: 'nothing' });
  if (!LIKE_CODE.test(text)) return err({ code: 'unknown' });
  const shared = readShared(text, library);
  if (!shared.ok) return err({ code: 'code', fault: shared.error });
  if (shared.value.kind === 'scenario') return ok(shared.value);
  const session = restoreGameSession(shared.value);
  return session.ok ? ok({ kind: 'game', session: session.value }) : session;
}

/** The reader and the writer of what travels, for the scenarios of a library. */
export const createShareCodec = (library: ScenarioLibrary): ShareCodec => ({
  read(given) {
    const text = given.trim();
    const imported = /^[{[]/.test(text) ? readFile(text) : readCode(text, library);
    if (!imported.ok) return imported;
    const { value } = imported;
    const { scenario } = value.kind === 'game' ? value.session : value;
    return isPretender(scenario, library) ? err({ code: 'not-the-edition', scenario }) : imported;
  },
  fragmentsOf(record) {
    const { scenario, seed, actions } = record;
    return {
      code: scenarioCode(scenario, seed, library),
      scenario: scenarioFragment(scenario, seed, library),
      game: actions.length > 0 ? gameFragment(record, library) : undefined,
    };
  },
});
