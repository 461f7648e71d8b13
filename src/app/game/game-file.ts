import * as v from 'valibot';
import { err, type Result } from '../../base/result';
import { PlanFileSchema } from '../../rules/action';
import { type GameRecord, LONGEST_SEED } from '../../rules/game-record';
import { checkScenario } from '../../scenario/check';
import type { Issue } from '../../scenario/issue';
import { ScenarioSchema } from '../../scenario/scenario';
import { readJson, readShape, version, whole } from '../../scenario/shape';
import { type RecordFault, restoreGameSession, type Sitting } from './game-session';

/** The version of the game file that this code reads and writes. */
export const GAME_FILE_FORMAT = 1;

const GameFileSchema = v.strictObject({
  format: version(GAME_FILE_FORMAT),
  game: v.literal('lowland-skies'),
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SEED)),
  actions: PlanFileSchema,
  undone: PlanFileSchema,
  turned: whole(0, 60),
  read: whole(0, 6),
  hinted: v.exactOptional(v.literal(true)),
  scenario: ScenarioSchema,
});

/** Why a game file can't be opened: its shape, its scenario, or what it records of the game. */
export type GameFileFault =
  { readonly code: 'shape' | 'scenario'; readonly issues: readonly Issue[] } | RecordFault;

/** A game as a file: the scenario whole, so that the file never needs anything else. */
export const printGameFile = ({
  seed,
  actions,
  undone,
  turned,
  read,
  isHinted,
  scenario,
}: GameRecord): string =>
  JSON.stringify({
    format: GAME_FILE_FORMAT,
    game: 'lowland-skies',
    seed,
    actions,
    undone,
    turned,
    read,
    ...(isHinted && { hinted: true }),
    scenario,
  });

/** Reads a game file: checked, never trusted. */
export function parseGameFile(text: string): Result<Sitting, GameFileFault> {
  const json = readJson(text);
  return json.ok ? readGameFile(json.value) : err({ code: 'shape', issues: json.error });
}

/** Reads the JSON of a game file. */
export function readGameFile(json: unknown): Result<Sitting, GameFileFault> {
  const file = readShape(GameFileSchema, json);
  if (!file.ok) return err({ code: 'shape', issues: file.error });
  const { hinted, scenario: unchecked, ...record } = file.value;
  const scenario = checkScenario(unchecked);
  if (!scenario.ok) return err({ code: 'scenario', issues: scenario.error });
  return restoreGameSession({ ...record, scenario: scenario.value, isHinted: hinted === true });
}
