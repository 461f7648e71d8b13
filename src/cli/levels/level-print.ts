import { at } from '../../base/assert';
import { type BigFraction, bigToNumber } from '../../base/big-fraction';
import { type Fraction, toNumber } from '../../base/fraction';
import { say, words } from '../say';
import type { Measure, NamedPurchase, Requirement } from '../../scenario/scenario';
import { type LevelReport, type Measured, type Verdict } from './level-report';
import type { CloseMake } from './makes';
import { exact } from '../report';

const deviationOf = (variance: BigFraction): number => Math.sqrt(bigToNumber(variance));

/** One number where it is proved, else the range in which it lies. */
const range = (least: number, most: number, digits: number): string =>
  least.toFixed(digits) === most.toFixed(digits)
    ? least.toFixed(digits)
    : `${least.toFixed(digits)}–${most.toFixed(digits)}`;

/** A purchase that a lesson names, with its year, from 1: `2 area 3,3`. */
function named({ year, layer, at: hex, wheels, programme, nation, retire }: NamedPurchase): string {
  const parts = [
    year + 1,
    layer,
    hex && `${hex.x},${hex.y}`,
    wheels && 'wheels',
    programme,
    nation,
    retire && 'retire',
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** What is measured, as a heading of its row: `without wheels`. */
export function measureText(measure: Measure): string {
  const { strategy, beginning, only, without, withoutLayer, withoutPicture, later, ignoring } =
    measure;
  if (strategy !== undefined) return say.byStrategy({ strategy });
  if (beginning !== undefined)
    return say.beginning({ purchases: words.list(beginning.map(named)) });
  if (only !== undefined) return say.onlyLayer({ layer: only });
  if (without !== undefined) return say.without({ what: without });
  if (withoutLayer !== undefined) return say.withoutLayer({ layer: withoutLayer });
  if (withoutPicture !== undefined) return say.withoutPicture({ nation: withoutPicture });
  if (later !== undefined) return say.later({ layer: later });
  if (ignoring !== undefined) return say.ignoring({ what: ignoring });
  return say.keepingPatrol;
}

/** The bounds of a requirement, in per cent of par. */
export const boundsText = ({ atLeast, atMost }: Requirement): string =>
  words.list([
    ...(atLeast === undefined ? [] : [say.atLeast({ percent: atLeast })]),
    ...(atMost === undefined ? [] : [say.atMost({ percent: atMost })]),
  ]);

export const VERDICTS = { holds: say.holds, fails: say.fails, open: say.open } as const;

/** The verdicts on a measure, and its required bounds. */
function requiredOf(verdicts: readonly Verdict[], row: Measured): string {
  const about = verdicts.filter(({ measured }) => measured === row);
  return about
    .map(({ requirement, verdict }) => `${boundsText(requirement)}: ${VERDICTS[verdict]}`)
    .join('; ');
}

/** Rows of cells as lines, each column as wide as its widest cell; numbers to the right. */
function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = at(rows, 0).map((_, column) =>
    Math.max(...rows.map((row) => at(row, column).length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const isNumber = column === 1 || column === 2;
        return isNumber ? cell.padStart(at(widths, column)) : cell.padEnd(at(widths, column));
      })
      .join('  ')
      .trimEnd(),
  );
}

/** In per cent of par. */
const shareOf = (points: Fraction, par: Fraction): number =>
  (100 * toNumber(points)) / toNumber(par);

/** The makes that are close to par, as lines. */
const makeLines = (makes: readonly CloseMake[], par: Fraction): string[] => [
  `  ${say.makes({ count: makes.length })}`,
  ...makes.map(({ layers, programmes, points }) => {
    const share = shareOf(points, par).toFixed(1);
    const bought = programmes.length > 0 ? words.list(programmes) : say.noProgrammes;
    return `    ${say.makeLine({ share, layers: words.list(layers), programmes: bought })}`;
  }),
];

/** A level's report as a table to read. */
export function printTable({
  scenario,
  par,
  variance,
  rows,
  verdicts,
  makes,
}: LevelReport): string {
  const { id, title, campaign } = scenario;
  const [value, bound] = [par.incumbent?.value, par.bound].map((points) =>
    points === undefined ? say.nothingYet : exact(points).approximate.toFixed(3),
  );
  const table = inColumns([
    [say.headMeasure, say.headPoints, say.headShare, say.headRequired],
    ...rows.map((row) => [
      measureText(row.measure),
      range(row.least, row.most, 3),
      range(row.leastPercent, row.mostPercent, 1),
      requiredOf(verdicts, row),
    ]),
  ]);
  return [
    campaign && campaign.shelf === undefined
      ? say.campaignHeading({ place: campaign.place, title: title.en, id })
      : say.levelHeading({ title: title.en, id }),
    `  ${say.parLine({ par: value ?? '', isProved: par.isProved, bound: bound ?? '' })}`,
    ...(variance ? [`  ${say.luckLine({ deviation: deviationOf(variance).toFixed(3) })}`] : []),
    ...table.map((line) => `  ${line}`),
    ...(makes ? makeLines(makes, par.bound) : []),
    '',
  ].join('\n');
}

/** A level's report as plain data, to be written as JSON. */
export function plainReport({ scenario, par, variance, rows, verdicts, makes }: LevelReport) {
  const { id, edition, campaign } = scenario;
  return {
    level: id,
    ...(edition === undefined ? {} : { edition }),
    ...(campaign && { place: campaign.place }),
    ...(campaign?.shelf === undefined ? {} : { shelf: campaign.shelf }),
    par: par.incumbent === undefined ? null : exact(par.incumbent.value),
    bound: exact(par.bound),
    proved: par.isProved,
    plan: par.incumbent?.plan ?? null,
    ...(variance && {
      deviation: deviationOf(variance),
      // As text: these pass the whole numbers that JSON is sure to keep.
      variance: {
        numerator: String(variance.numerator),
        denominator: String(variance.denominator),
      },
    }),
    measures: rows.map(({ measure, least, most, leastPercent, mostPercent }) => ({
      ...measure,
      points: { least, most },
      percent: { least: leastPercent, most: mostPercent },
    })),
    requires: verdicts.map(({ requirement, verdict }) => ({ ...requirement, verdict })),
    ...(makes && {
      makes: makes.map(({ points, ...make }) => ({
        ...make,
        points: exact(points),
        percent: shareOf(points, par.bound),
      })),
    }),
  };
}
