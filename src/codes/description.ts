import { deflateSync, Inflate, strFromU8 } from 'fflate';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '../base/result';
import { leastFormat } from '../scenario/file-format';
import { canonicalJson } from '../scenario/canonical';
import { parseScenario } from '../scenario/check';
import type { Issue } from '../scenario/issue';
import { type Scenario } from '../scenario/scenario';
import { readJson } from '../scenario/json';
import { parseBase64, printBase64 } from './base64';
import { DICTIONARY } from './dictionary';
import type { CodeFault } from './fault';

/** The version of descriptions that this code reads and writes; the dictionary belongs to it. */
export const DESCRIPTION_FORMAT = 1;

/** The most bytes of JSON that a description may hold. */
export const MOST_BYTES = 64 * 1024;
/** Bytes unpacked at once: DEFLATE makes at most 1,032 of one, so no more than 66 kB. */
const PIECE = 64;
const CHECK_BYTES = 4;
const HEADER = 1 + CHECK_BYTES;

const dictionary = utf8ToBytes(DICTIONARY);

/** The version and what is packed, checked against accidents. */
const checkOf = (format: number, packed: Uint8Array): Uint8Array =>
  sha256(Uint8Array.of(format, ...packed)).slice(0, CHECK_BYTES);

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/**
 * What of a scenario a link carries: all but a lesson and where an editor finds the schema, as the
 * first version of the file that can hold what is left.
 */
const carried = (scenario: Scenario): object => {
  const format = leastFormat({ nations: scenario.nations });
  return Object.fromEntries(
    Object.entries({ ...scenario, format }).filter(
      ([key]) => key !== 'campaign' && key !== '$schema',
    ),
  );
};

const bytesOf = (scenario: Scenario): Uint8Array => utf8ToBytes(canonicalJson(carried(scenario)));

/** Prints a scenario whole. */
export function printDescription(scenario: Scenario): string {
  const packed = deflateSync(bytesOf(scenario), { level: 9, dictionary });
  const check = checkOf(DESCRIPTION_FORMAT, packed);
  return printBase64(Uint8Array.of(DESCRIPTION_FORMAT, ...check, ...packed));
}

/** Unpacks little by little, and stops once it is more than a description may hold. */
function unpack(packed: Uint8Array): Result<Uint8Array, CodeFault> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate({ dictionary }, (piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let start = 0; start < packed.length && length <= MOST_BYTES; start += PIECE) {
      const end = start + PIECE;
      inflate.push(packed.slice(start, end), end >= packed.length);
    }
  } catch {
    return err({ code: 'bad-packing' });
  }
  return length > MOST_BYTES ? err({ code: 'bad-packing' }) : ok(concatBytes(...pieces));
}

/** A scenario made by a newer version is told like a code made by one. */
function faultOf(issues: readonly Issue[]): CodeFault {
  const newer = issues.find(({ problem }) => problem.code === 'newer');
  if (newer?.problem.code !== 'newer') return { code: 'bad-scenario', issues };
  const what = newer.path === 'ruleset' ? 'ruleset' : 'format';
  const { received, known } = newer.problem;
  return { code: 'newer', what, received: Number(received), known };
}

/** Reads a description; `start` is where it began in what was given. */
export function parseDescription(text: string, start: number): Result<Scenario, CodeFault> {
  const bytes = parseBase64(text, start);
  if (!bytes.ok) return bytes;
  const [format = 0] = bytes.value;
  const [check, packed] = [bytes.value.slice(1, HEADER), bytes.value.slice(HEADER)];
  if (!isSame(check, checkOf(format, packed))) return err({ code: 'check' });
  if (format > DESCRIPTION_FORMAT)
    return err({ code: 'newer', what: 'format', received: format, known: DESCRIPTION_FORMAT });
  if (format < DESCRIPTION_FORMAT) return err({ code: 'not-canonical' });
  const unpacked = unpack(packed);
  if (!unpacked.ok) return unpacked;
  const json = readJson(strFromU8(unpacked.value));
  if (!json.ok) return err({ code: 'bad-scenario', issues: json.error });
  const scenario = parseScenario(json.value);
  if (!scenario.ok) return err(faultOf(scenario.error));
  // The JSON has one form; how it was packed is free, so that a packer may get better at it.
  return isSame(bytesOf(scenario.value), unpacked.value)
    ? ok(scenario.value)
    : err({ code: 'not-canonical' });
}
