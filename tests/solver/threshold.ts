import type { Highs } from 'highs';
import { type Fraction, lcm } from '../../src/base/fraction';
import type { Action } from '../../src/rules/action';
import type { Layer, Scenario, Site, Year } from '../../src/scenario/scenario';
import { type Cover, coverOf } from './threshold-cover';
import { type Pieces, piecesOf } from './threshold-pieces';
import { planOf } from './threshold-plan';
import { type Purchases, purchasesOf } from './threshold-purchases';
import { type Part, sumOf, WholeProgram } from './whole-program';

// Par a second time, written from docs/rules.md alone: a column for each card that a site can
// hold, and a row for the cover that it takes. Nothing of src/solver is in it.

export interface ThresholdPar {
  readonly value: Fraction;
  readonly isProved: boolean;
  readonly plan: readonly Action[];
}

const cardsIn = ({ deck }: Year): number => deck.reduce((sum, { copies }) => sum + copies, 0);
const tokensOf = ({ kind }: Site, { omens }: Year): number => omens[kind] ?? 1;
const tokensIn = ({ sites }: Scenario, year: Year): number =>
  sites.reduce((sum, site) => sum + tokensOf(site, year), 0);

/** Pairs of a card and a token in a year; without any there is no chance to share out. */
const pairsIn = (scenario: Scenario, year: Year): number =>
  cardsIn(year) * tokensIn(scenario, year) || 1;

/** Counts each card that each site can hold in each year; the units held whatever is planned. */
function cards(scenario: Scenario, units: number, { hold }: Cover): number {
  let certain = 0;
  scenario.years.forEach((year, index) => {
    for (const site of scenario.sites)
      for (const { suit, strength, copies } of year.deck) {
        const pairs = tokensOf(site, year) * copies;
        const worth = (units / pairsIn(scenario, year)) * year.incidents * pairs * site.value;
        if (strength === 0) certain += worth;
        else if (worth > 0) hold(site, index, suit, strength, worth);
      }
  });
  return certain;
}

/** What a layer's orders of a year cost, wheels among them and rebates taken off. */
function orders(
  program: WholeProgram,
  { programmes, wheels }: Scenario,
  { standing }: Pieces,
  { inForce }: Purchases,
  layer: Layer,
  year: number,
): Part[] {
  const ordered = standing.filter(
    (piece) => piece.layer === layer && piece.ordered === year && piece.year === year,
  );
  const onWheels = ordered.filter((piece) => piece.wheels);
  const bill = [...sumOf(ordered, layer.cost), ...sumOf(onWheels, wheels?.cost ?? 0)];
  const rebate = programmes.jointOrder?.rebates.find((one) => one.layer === layer.id);
  if (rebate === undefined) return bill;
  const most = Math.floor(ordered.length / 3);
  const rebates = { column: program.column(most) };
  program.atLeast([...sumOf(ordered), ...sumOf([rebates], -3)], 0);
  program.atLeast([...sumOf(inForce('joint-order', year), most), ...sumOf([rebates], -1)], 0);
  return [...bill, ...sumOf([rebates], -rebate.coins)];
}

/** Carries the treasury from year to year, and turns what is left of it into points. */
function treasury(
  program: WholeProgram,
  scenario: Scenario,
  pieces: Pieces,
  purchases: Purchases,
  units: number,
): void {
  let coins = 0;
  let left: Part[] = [];
  scenario.years.forEach(({ income }, year) => {
    const bill = scenario.layers.flatMap((layer) => {
      const serving = pieces.standing.filter(
        (piece) =>
          piece.layer === layer && piece.year === year && piece.ordered + layer.lead <= year,
      );
      return [
        ...orders(program, scenario, pieces, purchases, layer, year),
        ...sumOf(serving, layer.upkeep),
      ];
    });
    for (const one of purchases.bought) if (one.year === year) bill.push(...sumOf([one], one.cost));
    for (const one of purchases.patrol)
      if (one.year === year) bill.push(...sumOf([one], one.upkeep));
    coins += income;
    const next = { column: program.column(coins) };
    program.equal([...bill, ...sumOf([next]), ...left], income);
    left = sumOf([next], -1);
  });
  const { coinsPerPoint } = scenario.savings;
  const savings = { column: program.column(Math.floor(coins / coinsPerPoint), units) };
  program.atMost([...left, ...sumOf([savings], coinsPerPoint)], 0);
}

function pledges(
  program: WholeProgram,
  scenario: Scenario,
  { presentAt }: Cover,
  units: number,
): void {
  for (const { sites, layers, points } of scenario.pledges) {
    const kept = { column: program.binary(points * units) };
    for (const site of scenario.sites)
      if (sites.includes(site.id)) {
        const present = presentAt(site, scenario.years.length - 1);
        program.atLeast([...sumOf(present), ...sumOf([kept], -layers)], 0);
      }
  }
}

/** The best planned score of a scenario, with a plan that comes to it. */
export function thresholdPar(highs: Highs, scenario: Scenario): ThresholdPar {
  const program = new WholeProgram();
  const units = scenario.years.reduce((so, year) => lcm(so, pairsIn(scenario, year)), 1);
  const pieces = piecesOf(program, scenario);
  const purchases = purchasesOf(program, scenario);
  const cover = coverOf(program, scenario, pieces, purchases);
  const certain = cards(scenario, units, cover);
  treasury(program, scenario, pieces, purchases, units);
  pledges(program, scenario, cover, units);
  const { value, isProved, columns } = program.solve(highs);
  return {
    value: { numerator: certain + value, denominator: units },
    isProved,
    plan: planOf(scenario, pieces, purchases, (column) => columns[column] === 1),
  };
}
