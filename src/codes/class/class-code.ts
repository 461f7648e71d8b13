import { err, ok, type Result, unwrap } from '../../base/result';
import { createGame } from '../../rules/game';
import { LONGEST_SEED } from '../../rules/game-record';
import type { Scenario } from '../../scenario/scenario';
import { type Assignment, assignmentCode, printOfAssignment, readAssignment } from '../assignment';
import { printLetters, readLetters } from '../base32';
import { withoutChecks } from '../checksum';
import { type Coder, openReader, openWriter } from '../coder';
import { CLASS_LETTER, openEnvelope, printEnvelope, THIRTY_BITS } from '../envelope';
import type { CodeFault } from '../fault';
import { layoutOf, NEW_GAME } from '../game-layout';
import { codeRecord, GREATEST_TRY, type HandIn, LONGEST_NAME } from '../hand-in';
import type { ScenarioLibrary } from '../library';
import { cleanLine, codeLine } from '../line';
import { LONGEST } from '../link';
import { codeSeed } from '../seed';

/** The most results that a class's code holds, and the most letters of its task's code. */
const MOST_RESULTS = 1000;
const MOST_TASK = 2047;
const BASE = 32n;

/** A task, and what was handed in for it. */
export interface CodedClass {
  readonly assignment: Assignment;
  readonly handIns: readonly HandIn[];
}

/** Codes the letters of a task's own code. */
function codeTask(coder: Coder, given: readonly number[]): number[] {
  const length = coder.whole(given.length, MOST_TASK + 1);
  let number = given.reduce((sum, digit) => sum * BASE + BigInt(digit), 0n);
  number = coder.big(number, BASE ** BigInt(length));
  return Array.from({ length }, (_, i) => Number((number >> BigInt(5 * (length - 1 - i))) % BASE));
}

/** Codes a result: whose it is, its seed where that is not the task's, and its game. */
function codeResult(
  coder: Coder,
  { scenario, seed: common }: Assignment,
  print: number,
  given: HandIn | undefined,
): Result<HandIn, CodeFault> {
  const start = createGame(scenario);
  const mark = coder.whole(given?.mark ?? 0, THIRTY_BITS);
  // Of a first try one bit is told, and no number.
  const isFirst = coder.whole(given === undefined || given.attempt === 1 ? 0 : 1, 2) === 0;
  const attempt = isFirst ? 1 : coder.whole((given?.attempt ?? 1) - 1, GREATEST_TRY) + 1;
  const name = codeLine(coder, given?.name ?? '', LONGEST_NAME);
  const isCommon =
    common !== undefined && coder.whole((given?.seed ?? common) === common ? 0 : 1, 2) === 0;
  const seed = isCommon ? common : codeSeed(coder, given?.seed ?? '');
  const layout = given ? layoutOf(start, given) : NEW_GAME;
  const record = codeRecord(coder, start, layout, given?.prediction);
  if (!record.ok) return record;
  const isClean = cleanLine(name, LONGEST_NAME) === name && seed.length <= LONGEST_SEED;
  if (!isClean) return err({ code: 'not-canonical' });
  return ok({ ...record.value, scenario, seed, mark, attempt, name, assignment: print });
}

/**
 * The code of a whole class, without what all hand-ins share: their task is told once, and each has no
 * check characters of its own.
 *
 * @param handIns Of this very task.
 * @returns The code, or that a link holds no code so long.
 */
export function classCode(
  { assignment, handIns }: CodedClass,
  library: ScenarioLibrary,
): Result<string, CodeFault> {
  const writer = openWriter();
  codeTask(writer, unwrap(readLetters(assignmentCode(assignment, library))));
  writer.whole(handIns.length, MOST_RESULTS + 1);
  const print = printOfAssignment(assignment, library);
  for (const handIn of handIns) unwrap(codeResult(writer, assignment, print, handIn));
  const code = printEnvelope(CLASS_LETTER, writer.digits());
  return code.length > LONGEST
    ? err({ code: 'too-long', length: code.length, most: LONGEST })
    : ok(code);
}

/**
 * Reads the code of a class.
 *
 * @param described The board, where it is somebody's own.
 */
export function readClass(
  code: string,
  library: ScenarioLibrary,
  described: Scenario | undefined,
): Result<CodedClass, CodeFault> {
  const letters = readLetters(code);
  if (!letters.ok) return letters;
  const payload = withoutChecks(letters.value);
  if (payload === undefined) return err({ code: 'check' });
  const body = openEnvelope(payload);
  if (!body.ok) return body;
  const reader = openReader(body.value);
  const task = withoutChecks(codeTask(reader, []));
  if (task === undefined) return err({ code: 'not-canonical' });
  const read = readAssignment(task, library, described);
  if (!read.ok) return read;
  const { assignment } = read.value;
  const print = printOfAssignment(assignment, library);
  const handIns: HandIn[] = [];
  for (let left = reader.whole(0, MOST_RESULTS + 1); left > 0; left--) {
    const handIn = codeResult(reader, assignment, print, undefined);
    if (!handIn.ok) return handIn;
    handIns.push(handIn.value);
  }
  const again = classCode({ assignment, handIns }, library);
  const isSame = again.ok && again.value === printLetters(letters.value);
  return isSame ? ok({ assignment, handIns }) : err({ code: 'not-canonical' });
}
