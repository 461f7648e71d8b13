import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at } from '../../src/base/assert';
import { type LinearProgram, ModelBuilder } from '../../src/solver/model/linear-program';

/**
 * The folder of the published instances, which are not part of the project: `BENCHMARKS`, or
 * beside it.
 */
export const FOLDER =
  process.env['BENCHMARKS'] ??
  fileURLToPath(new URL('../../../shared/benchmarks', import.meta.url));

/** Demand points and candidate sites, and how far each point is from each site. */
interface Locations {
  readonly demand: readonly number[];
  readonly sites: number;
  distance(point: number, site: number): number;
}

/** A maximal covering problem with its published optimum. */
export interface Published {
  readonly file: string;
  /** How many sites are chosen, and within what distance they cover. */
  readonly p: number;
  readonly r: number;
  readonly optimum: number;
}

/** The instances, with optima from the README that lies beside them. */
export const PUBLISHED: readonly Published[] = [
  { file: 'san-francisco.csv', p: 4, r: 5000, optimum: 875247 },
  { file: 'SJC324.txt', p: 20, r: 150, optimum: 7302 },
  { file: 'SJC324.txt', p: 5, r: 800, optimum: 12152 },
  { file: 'SJC500.txt', p: 40, r: 150, optimum: 13340 },
  { file: 'SJC818.txt', p: 80, r: 150, optimum: 23325 },
  { file: 'SJC818.txt', p: 5, r: 800, optimum: 24531 },
  { file: 'SJC818.txt', p: 5, r: 1200, optimum: 28513 },
];

/** Whether the files of all instances are there. */
export const areThere = (): boolean =>
  PUBLISHED.every(({ file }) => existsSync(join(FOLDER, file)));

/** The lines of a file after its first, each as its fields. */
const fieldsOf = (file: string, separator: RegExp): string[][] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.trim().split(separator));

/** Every line is a point and a site: x, y, demand. */
function readPoints(file: string): Locations {
  const points = fieldsOf(file, /\s+/).map((fields) => fields.map(Number));
  const place = (point: number, axis: number): number => at(at(points, point), axis);
  return {
    demand: points.map((_, point) => place(point, 2)),
    sites: points.length,
    distance: (a, b) => Math.hypot(place(a, 0) - place(b, 0), place(a, 1) - place(b, 1)),
  };
}

/** Every line is a pair: distance, site, point, demand of the point. */
function readPairs(file: string): Locations {
  const lines = fieldsOf(file, /,/);
  const sites = [...new Set(lines.map((line) => at(line, 1)))];
  const points = [...new Set(lines.map((line) => at(line, 2)))];
  const demand = new Map(lines.map((line) => [at(line, 2), Number(at(line, 3))]));
  const distance = new Map(lines.map((line) => [at(line, 1) + at(line, 2), Number(at(line, 0))]));
  return {
    demand: points.map((point) => demand.get(point) ?? 0),
    sites: sites.length,
    distance: (point, site) => distance.get(at(sites, site) + at(points, point)) ?? Infinity,
  };
}

/** Points that the same sites cover, as one. */
interface Group {
  readonly sites: readonly number[];
  readonly demand: number;
}

function groupsOf({ demand, sites, distance }: Locations, r: number): Group[] {
  const groups = new Map<string, Group>();
  demand.forEach((more, point) => {
    const near = Array.from({ length: sites }, (_, site) => site).filter(
      (site) => distance(point, site) <= r,
    );
    const key = near.join();
    groups.set(key, { sites: near, demand: (groups.get(key)?.demand ?? 0) + more });
  });
  return [...groups.values()];
}

/** The program of an instance, and its counts of points and sites. */
export interface Covering {
  readonly points: number;
  readonly sites: number;
  readonly program: LinearProgram;
}

/**
 * Formulates an instance as R. Church and C. ReVelle do (“The maximal covering location problem”,
 * Papers of the Regional Science Association 32, 1974): a column for each site, and one for each
 * group of points, which is at most the sum of its sites. Only sites are integer columns: once they
 * are whole, a group's best is.
 */
export function formulate({ file, p, r }: Published): Covering {
  const locations = file.endsWith('.csv') ? readPairs(file) : readPoints(file);
  const builder = new ModelBuilder();
  const sites = Array.from({ length: locations.sites }, (_, site) =>
    builder.binary(`site_${site + 1}`),
  );
  groupsOf(locations, r).forEach((group, index) => {
    const name = `group_${index + 1}`;
    const covered = builder.column(name, 1, group.demand, false);
    const by = group.sites.map((site) => [-1, at(sites, site)] as const);
    builder.atMost(name, [[1, covered], ...by], 0);
  });
  builder.atMost(
    'sites',
    sites.map((column) => [1, column] as const),
    p,
  );
  const { columns, rows } = builder;
  const trivialBound = locations.demand.reduce((sum, demand) => sum + demand, 0);
  return {
    points: locations.demand.length,
    sites: locations.sites,
    program: { columns, rows, trivialBound },
  };
}
