import { parseProof, type ProofFile } from '../../src/analysis/proof';
import { parseScenario } from '../../src/scenario/check';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { unwrap } from '../../src/base/result';
import { type Scenario } from '../../src/scenario/scenario';
import { readJson } from '../../src/scenario/json';
import { filesBelow, ROOT } from '../architecture/files';

/** Every level file; their proofs lie in a folder below them. */
export const LEVEL_FILES = filesBelow('levels').filter((file) => posix.dirname(file) === 'levels');

export const textOf = (file: string): string => readFileSync(posix.join(ROOT, file), 'utf8');

export const readLevel = (file: string): Scenario =>
  unwrap(parseScenario(unwrap(readJson(textOf(file)))));

const placeOf = ({ campaign }: Scenario): number => campaign?.place ?? Infinity;

/** The levels of the campaign, without those on the second shelf, in their order. */
export const CAMPAIGN: readonly Scenario[] = LEVEL_FILES.map(readLevel)
  .filter(({ campaign }) => campaign && campaign.shelf === undefined)
  .sort((a, b) => placeOf(a) - placeOf(b));

export const proofOf = ({ id }: Scenario): ProofFile =>
  unwrap(parseProof(unwrap(readJson(textOf(`levels/proofs/${id}.json`)))));

/** A measure for how long a solve takes: the orders that there could be. */
const ordersOf = ({ board, layers, years }: Scenario): number =>
  [...board.rows.join('')].filter((letter) => letter !== '.').length * layers.length * years.length;
const SMALL = 300;

/** Whether a level is proved anew every day, and not in soak alone. */
export const isSmall = (level: Scenario): boolean => ordersOf(level) <= SMALL;
