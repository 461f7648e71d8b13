import * as v from 'valibot';
import { err, ok, type Result } from '../../base/result';
import { type Action, PlanFileSchema } from '../../rules/action';
import type { Refusal } from '../../rules/refusal';
import { checkScenario } from '../../scenario/check';
import type { Issue } from '../../scenario/issue';
import { type Scenario, ScenarioSchema } from '../../scenario/scenario';
import { readJson, readShape, version, whole } from '../../scenario/shape';
import { act, goOn, phaseOf, type Sitting, sitDown, turn, undo } from './game-session';

/** The version of the game file that this code reads and writes. */
export const SAVE_FORMAT = 1;

const SaveSchema = v.strictObject({
  format: version(SAVE_FORMAT),
  game: v.literal('lowland-skies'),
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  actions: PlanFileSchema,
  undone: PlanFileSchema,
  turned: whole(0, 60),
  read: whole(0, 6),
  hinted: v.exactOptional(v.literal(true)),
  scenario: ScenarioSchema,
});

/** Why a game file can't be opened: its shape, its scenario, or an action of it. */
export type SaveFault =
  | { readonly code: 'shape' | 'scenario'; readonly issues: readonly Issue[] }
  | {
      readonly code: 'action';
      readonly index: number;
      readonly refusal: Refusal;
      readonly scenario: Scenario;
    }
  | { readonly code: 'progress' };

/** A sitting as a file: the scenario whole, so that the file never needs anything else. */
export const printSave = ({
  seed,
  actions,
  undone,
  turned,
  read,
  isHinted,
  scenario,
}: Sitting): string =>
  JSON.stringify({
    format: SAVE_FORMAT,
    game: 'lowland-skies',
    seed,
    actions,
    undone,
    turned,
    read,
    ...(isHinted && { hinted: true }),
    scenario,
  });

/** What a file or a link says of a game. */
export interface Told {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly actions: readonly Action[];
  /** Undone actions, the latest last. */
  readonly undone: readonly Action[];
  readonly turned: number;
  readonly read: number;
  readonly isHinted: boolean;
}

/** Reads a game file: checked, never trusted. */
export function parseSave(text: string): Result<Sitting, SaveFault> {
  const json = readJson(text);
  return json.ok ? readSave(json.value) : err({ code: 'shape', issues: json.error });
}

/** Reads the JSON of a game file. */
export function readSave(json: unknown): Result<Sitting, SaveFault> {
  const save = readShape(SaveSchema, json);
  if (!save.ok) return err({ code: 'shape', issues: save.error });
  const { hinted, scenario: file, ...told } = save.value;
  const scenario = checkScenario(file);
  if (!scenario.ok) return err({ code: 'scenario', issues: scenario.error });
  return seat({ ...told, scenario: scenario.value, isHinted: hinted === true });
}

/** Plays what is told of a game through the rules, up to the state that it is in. */
export function seat(told: Told): Result<Sitting, SaveFault> {
  const { scenario, seed, actions, undone, turned, read, isHinted } = told;

  // Undone actions are played too and then taken back, so that they are known to be legal.
  let sitting = sitDown(scenario, seed);
  for (const [index, action] of [...actions, ...undone.toReversed()].entries()) {
    if (phaseOf(sitting) !== 'planning') sitting = goOn(turn(sitting, true));
    const next = act(sitting, action);
    if (!next.ok) {
      if (next.error.code === 'wrong-phase' || next.error.code === 'too-many-actions')
        return err({ code: 'progress' });
      return err({ code: 'action', index, refusal: next.error, scenario });
    }
    sitting = next.value;
  }
  for (const action of undone) {
    const before = sitting.undone.length;
    sitting = undo(sitting);
    if (action.do === 'close-books' || sitting.undone.length === before)
      return err({ code: 'progress' });
  }
  const closed = sitting.games[0]?.books.length ?? 0;
  const restored = { ...sitting, turned, read, isHinted };
  const most = scenario.years[closed - 1]?.incidents ?? 0;
  const isBetweenYears = sitting.games.length > 1 || undone.length > 0;
  if (turned > most || read > closed || read < closed - 1 || (isBetweenYears && read < closed))
    return err({ code: 'progress' });
  if (read === closed && turned < most) return err({ code: 'progress' });
  return ok(restored);
}
