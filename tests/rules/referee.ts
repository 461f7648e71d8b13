import type { PlanItem } from '../../src/rules/action';
import type { Layer, Scenario, Site } from '../../src/scenario/scenario';
import type { Suit } from '../../src/scenario/vocabulary';

// The rules a second time, by names instead of bits, as slowly and as plainly as they read.
// Nothing here is shared with src but the types of what goes in.

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Standing extends Spot {
  readonly layer: string;
  readonly ordered: number;
  readonly wheels: boolean;
}

/** What the table looks like once a year's books are closed. */
export interface YearEnd {
  readonly year: number;
  readonly bill: number;
  readonly left: number;
  readonly pieces: readonly Standing[];
  /** Programmes in force: `joint-order`, `picture be`, … */
  readonly programmes: ReadonlySet<string>;
  readonly patrol: boolean;
}

/** Steps between two hexes, by columns of half a hex: two to a step along a row. */
function steps(a: Spot, b: Spot): number {
  const half = ({ x, y }: Spot): number => 2 * x + (y % 2);
  const rows = Math.abs(a.y - b.y);
  const halves = Math.abs(half(a) - half(b));
  return rows + Math.max(0, halves - rows) / 2;
}

const nationAt = (scenario: Scenario, { x, y }: Spot): string | undefined => {
  const letter = [...(scenario.board.rows[y] ?? '')][x];
  return scenario.nations.find((nation) => nation.letter === letter)?.id;
};

const layerCalled = (scenario: Scenario, id: string): Layer | undefined =>
  scenario.layers.find((layer) => layer.id === id);

/** A programme by name, with its nation where one is given: only a picture should have one. */
function nameOf({ programme, nation }: PlanItem & { do: 'buy' }): string {
  if (programme === 'shared-picture') return `picture ${nation}`;
  return nation === undefined ? programme : `${programme} ${nation}`;
}

/** What a programme costs in a year; undefined where it can't be bought. */
function priceOf(scenario: Scenario, name: string, year: number): number | undefined {
  const { sharedPicture = [], jointOrder, longReach, seeker } = scenario.programmes;
  if (name === 'joint-order') return jointOrder?.cost;
  const refit = name === 'long-reach' ? longReach : name === 'seeker' ? seeker : undefined;
  if (refit) return year >= refit.from ? refit.cost : undefined;
  return sharedPicture.find(({ nation }) => name === `picture ${nation}`)?.cost;
}

const isAt = (piece: Standing, layer: string, { x, y }: Spot): boolean =>
  piece.layer === layer && piece.x === x && piece.y === y;

/** The end of a year under a plan; a word for why not, where its books can't be closed. */
export function closeYear(
  scenario: Scenario,
  before: YearEnd | undefined,
  plan: readonly PlanItem[],
): YearEnd | string {
  const year = before === undefined ? 0 : before.year + 1;
  const income = scenario.years[year]?.income;
  if (income === undefined) return 'no such year';
  const earlier = before?.pieces ?? [];
  const programmes = new Set(before?.programmes);
  let patrol = before?.patrol ?? scenario.patrol !== undefined;
  let bill = 0;
  const touched = new Set<Standing>();
  const stays: Standing[] = [];
  const orders: Standing[] = [];
  for (const item of plan) {
    if (item.do === 'retire') {
      if (!patrol) return 'no patrol';
      patrol = false;
    } else if (item.do === 'buy') {
      const price = priceOf(scenario, nameOf(item), year);
      if (price === undefined || programmes.has(nameOf(item))) return 'programme';
      programmes.add(nameOf(item));
      bill += price;
    } else if (item.do === 'order') {
      const layer = layerCalled(scenario, item.layer);
      if (layer === undefined || nationAt(scenario, item.at) === undefined) return 'order';
      const wheels = item.wheels === true;
      if (wheels && scenario.wheels?.layer !== item.layer) return 'wheels';
      bill += layer.cost + (wheels ? (scenario.wheels?.cost ?? 0) : 0);
      orders.push({ layer: item.layer, ...item.at, ordered: year, wheels });
    } else {
      const from = item.do === 'move' ? item.from : item.at;
      const piece = earlier.find((one) => isAt(one, item.layer, from));
      if (piece === undefined || touched.has(piece)) return 'no such piece';
      touched.add(piece);
      if (item.do === 'stand-down') {
        if (layerCalled(scenario, item.layer)?.upkeep === 0) return 'no upkeep';
        continue;
      }
      const isSame = item.to.x === from.x && item.to.y === from.y;
      if (!piece.wheels || isSame) return 'move';
      if (nationAt(scenario, item.to) !== nationAt(scenario, from)) return 'border';
      stays.push({ ...piece, ...item.to });
    }
  }
  stays.push(...earlier.filter((piece) => !touched.has(piece)));
  const pieces = [...stays, ...orders];
  if (pieces.some((a) => pieces.some((b) => a !== b && isAt(a, b.layer, b)))) return 'crowded';

  for (const { layer, coins } of scenario.programmes.jointOrder?.rebates ?? []) {
    const ordered = orders.filter((piece) => piece.layer === layer).length;
    if (programmes.has('joint-order')) bill -= coins * ((ordered - (ordered % 3)) / 3);
  }
  for (const { layer, ordered } of pieces) {
    const kind = layerCalled(scenario, layer);
    if (kind && year - ordered >= kind.lead) bill += kind.upkeep;
  }
  if (patrol) bill += scenario.patrol?.upkeep ?? 0;
  const left = (before?.left ?? 0) + income - bill;
  return left < 0 ? 'too dear' : { year, bill, left, pieces, programmes, patrol };
}

/** The layers that have a piece in service that counts at a site. */
export function layersAt(scenario: Scenario, end: YearEnd, site: Site): Layer[] {
  const { longReach } = scenario.programmes;
  const here = nationAt(scenario, site);
  const counts = (there: string | undefined): boolean =>
    there === here ||
    (end.programmes.has(`picture ${there}`) && end.programmes.has(`picture ${here}`));
  return scenario.layers.filter(({ id, lead, reach }) => {
    const farther = end.programmes.has('long-reach') && longReach?.layer === id ? 1 : 0;
    return end.pieces.some(
      (piece) =>
        piece.layer === id &&
        end.year - piece.ordered >= lead &&
        steps(piece, site) <= reach + farther &&
        counts(nationAt(scenario, piece)),
    );
  });
}

/** The cover of a site against a suit. */
export function coverAt(scenario: Scenario, end: YearEnd, site: Site, suit: Suit): number {
  const { seeker } = scenario.programmes;
  const marks = layersAt(scenario, end, site).map((layer) => {
    const seeks = end.programmes.has('seeker') && seeker?.layer === layer.id;
    return (layer.marks[suit] ?? 0) + (seeks ? (seeker.marks[suit] ?? 0) : 0);
  });
  if (end.patrol) marks.push(scenario.patrol?.marks[suit] ?? 0);
  const adds = end.programmes.has(`picture ${nationAt(scenario, site)}`);
  return marks.reduce((sum, mark) => (adds ? sum + mark : Math.max(sum, mark)), 0);
}

/** What the end of the last year is worth beside what was held: pledges and savings. */
export function worthAtEnd(scenario: Scenario, end: YearEnd): { pledges: number; savings: number } {
  let pledges = 0;
  for (const { sites, layers, points } of scenario.pledges) {
    const stood = scenario.sites.filter(({ id }) => sites.includes(id));
    if (stood.every((site) => layersAt(scenario, end, site).length >= layers)) pledges += points;
  }
  let savings = 0;
  for (let rest = end.left; rest >= scenario.savings.coinsPerPoint; savings++)
    rest -= scenario.savings.coinsPerPoint;
  return { pledges, savings };
}
