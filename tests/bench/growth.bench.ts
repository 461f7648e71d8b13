import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import loadHighs, { type Highs } from 'highs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGame } from '../../src/rules/game';
import { findPar } from '../../src/solver/par';
import { drawGrowth, type Sample, type Sweep } from './growth-picture';
import { median } from './ratio';
import { type Extent, resizedBoard } from './boards/resized-board';

/** The board around which one dimension at a time is varied: about a generated board of middle size. */
const MIDDLE: Extent = { hexes: 30, sites: 9, layers: 4, years: 3 };

const SWEEPS = [
  { dimension: 'hexes', values: [15, 20, 30, 39, 48] },
  { dimension: 'sites', values: [5, 7, 9, 12, 16] },
  { dimension: 'layers', values: [2, 3, 4, 5, 6] },
  { dimension: 'years', values: [1, 2, 3, 4, 5, 6] },
] as const;

/** Seeds of the generator; an odd number, so that a median is one of the boards. */
const SEEDS = ['1234', '7777', 'AAAA', 'K7Q2', 'ZZZZ', '2025', 'QRST'];

/** Where the picture goes, if `PICTURE` asks for one. */
const PICTURE = fileURLToPath(new URL('../../docs/pictures/growth.svg', import.meta.url));

/** Kept, because V8 keeps what it has compiled for the instances to come only while there is one. */
const first = await loadHighs();

/**
 * Solves a board on this thread. The seconds are the processor's, so that other work on the machine
 * counts little; the memory is that of the instance of HiGHS, which never gives any back.
 */
function solveBoard(highs: Highs, seed: string, extent: Extent): Sample {
  const game = createGame(resizedBoard(seed, extent));
  const before = process.cpuUsage();
  const { nodes, isProved } = findPar(highs, game);
  const { user, system } = process.cpuUsage(before);
  expect(isProved).toBe(true);
  return { seconds: (user + system) / 1e6, nodes, bytes: highs.memoryBytes };
}

/** The boards of all seeds, one after another. */
async function solveAll(extent: Extent): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const seed of SEEDS) samples.push(solveBoard(await loadHighs(), seed, extent));
  return samples;
}

const medianOf = (samples: readonly Sample[], key: keyof Sample): number =>
  median(samples.map((sample) => sample[key]));

const sweeps: Sweep[] = [];

let middle: readonly Sample[] = [];
beforeAll(async () => {
  for (const seed of SEEDS) solveBoard(first, seed, MIDDLE);
  middle = await solveAll(MIDDLE);
});

test.for(SWEEPS)('par by $dimension', async ({ dimension, values }) => {
  const points: Sweep['points'][number][] = [];
  for (const value of values) {
    const extent = { ...MIDDLE, [dimension]: value };
    const samples = value === MIDDLE[dimension] ? middle : await solveAll(extent);
    points.push({ value, samples });
    const seconds = samples.map((sample) => sample.seconds);
    const megabytes = medianOf(samples, 'bytes') / 2 ** 20;
    console.log(
      `${value} ${dimension}: median ${median(seconds).toFixed(2)} s ` +
        `(${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)} s), ` +
        `${medianOf(samples, 'nodes')} nodes, ${megabytes.toFixed(0)} MiB`,
    );
  }
  sweeps.push({ dimension, middle: MIDDLE[dimension], points });
});

afterAll(() => {
  const isWhole = sweeps.length === SWEEPS.length;
  if (isWhole && process.env['PICTURE']) writeFileSync(PICTURE, drawGrowth(sweeps));
});
