import { err, ok, type Result, unwrap } from '../base/result';
import { everyNation } from '../rules/coalition';
import { createGame } from '../rules/game';
import { type GameRecord, LONGEST_SEED } from '../rules/game-record';
import { isPossibleTable } from '../rules/seats/possible-table';
import type { SeatTable } from '../rules/seats/seat-table';
import type { Scenario } from '../scenario/scenario';
import { openReader, openWriter } from './coder';
import { openEnvelope, printEnvelope, SEATS_LETTER } from './envelope';
import type { CodeFault } from './fault';
import { codeGame, layoutOf, NEW_GAME } from './game-layout';
import type { ScenarioLibrary } from './library';
import { codeOrigin, findScenario, NO_ORIGIN, type Origin } from './scenario-reference';
import { BLANK_TABLE, codeSeats } from './seats-layout';
import { codeSeed } from './seed';

/** Prints the code of a game with a table of seats, begun or not; what was undone is no part of it. */
export function printSeatsCode(origin: Origin, record: GameRecord, seats: SeatTable): string {
  const { scenario, seed } = record;
  if (seed.length > LONGEST_SEED) throw new Error(`a seed of ${seed.length}`);
  const start = createGame(scenario);
  const layout = layoutOf(start, record);
  const writer = openWriter();
  unwrap(codeOrigin(writer, origin));
  codeSeed(writer, seed);
  unwrap(codeGame(writer, start, layout));
  codeSeats(writer, scenario, layout.closed.length, seats);
  return printEnvelope(SEATS_LETTER, writer.digits());
}

/** Reads a game with seats from a whole code without its check characters, canonical or not. */
export function readSeatsCode(
  payload: readonly number[],
  library: ScenarioLibrary,
  described: Scenario | undefined,
): Result<{ readonly record: GameRecord; readonly code: string }, CodeFault> {
  const body = openEnvelope(payload);
  if (!body.ok) return body;
  const reader = openReader(body.value);
  const origin = codeOrigin(reader, NO_ORIGIN);
  if (!origin.ok) return origin;
  const seed = codeSeed(reader, '');
  if (seed.length > LONGEST_SEED) return err({ code: 'not-canonical' });
  const scenario = findScenario(origin.value, library, described);
  if (!scenario.ok) return scenario;
  const coded = codeGame(reader, createGame(scenario.value), NEW_GAME);
  if (!coded.ok) return coded;
  const { layout, actions } = coded.value;
  const closed = layout.closed.length;
  const seats = codeSeats(reader, scenario.value, closed, BLANK_TABLE);
  if (!isPossibleTable(seats, everyNation(scenario.value), closed))
    return err({ code: 'not-canonical' });
  const { turned, read, isHinted } = layout;
  const progress = { actions, undone: [], turned, read, isHinted };
  const record = { scenario: scenario.value, seed, ...progress, seats };
  return ok({ record, code: printSeatsCode(origin.value, record, seats) });
}
