import { compareShare, type Fraction, isGreater, toNumber } from '../../base/fraction';
import { unwrap } from '../../base/result';
import type { Action } from '../../rules/action';
import { replay } from '../../rules/apply';
import { createGame, type Game } from '../../rules/game';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { scoreVariance } from '../../analysis/luck';
import { checkScenario } from '../../scenario/check';
import type { Measure, Requirement, Scenario } from '../../scenario/scenario';
import { ANY_STRATEGY, OPTIONS, STRATEGIES, type Strategy } from '../../scenario/vocabulary';
import { playBeginning } from '../../analysis/beginning';
import { playStrategy } from '../../analysis/strategies';
import { type CloseMake, closeMakes, isLarger, planBuiltOn } from './makes';
import type { ParFinding, ParOf } from './par-of';
import { hasOption, variantOf } from './variants';

/** What a measure comes to, in points: one number if it is proved, else no less and no more. */
export interface Measured {
  readonly measure: Measure;
  readonly range: PointRange;
  readonly least: number;
  readonly most: number;
  /** The same in per cent of par. */
  readonly leastPercent: number;
  readonly mostPercent: number;
}

/** Whether a level does what its lesson requires; `open` where the proof was cut short. */
export interface Verdict {
  readonly requirement: Requirement;
  readonly verdict: 'holds' | 'fails' | 'open';
  /** None where the level has nothing of what is measured. */
  readonly measured: Measured | undefined;
}

const NOTHING: Fraction = { numerator: 0, denominator: 1 };

/** Exact points between which a value lies; without `most` it has no upper bound. */
interface PointRange {
  readonly least: Fraction;
  readonly most: Fraction | undefined;
}

const exactly = (points: Fraction): PointRange => ({ least: points, most: points });

const pointsOf = (game: Game): Fraction => plannedScore(outlook(game));

/** The measures that are taken of every level; requirements may ask for more. */
export function measuresOf(scenario: Scenario): Measure[] {
  const { layers, programmes } = scenario;
  const pictures = programmes.sharedPicture ?? [];
  const isLayered = layers.length > 1;
  return [
    ...STRATEGIES.map((strategy) => ({ strategy })),
    ...layers.flatMap(({ id }) => (isLayered ? [{ only: id }] : [])),
    ...layers.flatMap(({ id }) => (isLayered ? [{ withoutLayer: id }] : [])),
    ...OPTIONS.flatMap((without) => (hasOption(scenario, without) ? [{ without }] : [])),
    ...pictures.flatMap(({ nation }) => (pictures.length > 1 ? [{ withoutPicture: nation }] : [])),
  ];
}

/** What a requirement measures, without its bounds. */
const measureOf = ({ atLeast: _least, atMost: _most, ...measure }: Requirement): Measure => measure;

const isSame = (a: Measure, b: Measure): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A level whose par is known, and a way to measure it. */
export class Level {
  readonly par: ParFinding;
  private readonly known: Measured[] = [];
  /** The plans of all solves. */
  private readonly plans: (readonly Action[])[] = [];

  constructor(
    readonly game: Game,
    private readonly source: ParOf,
  ) {
    this.par = this.parOf(game);
  }

  private parOf(game: Game): ParFinding {
    const found = this.source(game);
    if (found.incumbent) this.plans.push(found.incumbent.plan);
    return found;
  }

  get scenario(): Scenario {
    return this.game.setup.scenario;
  }

  /** The finished game of par's plan; none where no plan was found in time. */
  get finished(): Game | undefined {
    const { incumbent } = this.par;
    return incumbent && unwrap(replay(this.game, incumbent.plan));
  }

  /** What a measure comes to; none where the level has nothing to be measured by it. */
  measure(measure: Measure): Measured | undefined {
    const before = this.known.find((measured) => isSame(measured.measure, measure));
    if (before) return before;
    const range = this.rangeOf(measure);
    if (range === undefined) return undefined;
    const least = toNumber(range.least);
    const most = range.most === undefined ? Infinity : toNumber(range.most);
    const highest = toNumber(this.par.bound);
    const lowest = toNumber(this.lowestPar);
    const measured = {
      measure,
      range,
      least,
      most,
      leastPercent: (100 * least) / highest,
      mostPercent: (100 * most) / lowest,
    };
    this.known.push(measured);
    return measured;
  }

  /**
   * The makes that are close to par, of a larger level: of the best plans built on each layer, and of
   * those without each thing that was measured; none of a smaller one.
   */
  makes(): CloseMake[] | undefined {
    const { game, scenario } = this;
    if (!isLarger(scenario)) return undefined;
    for (const measure of measuresOf(scenario)) this.measure(measure);
    const known = { game, par: this.par.bound, parOf: this.source };
    // A single layer is what every plan is built on.
    const layers = scenario.layers.length < 2 ? [] : scenario.layers;
    const built = layers.map((_, layer) => planBuiltOn(layer, known));
    const plans = [...this.plans, ...built].flatMap((plan) => (plan ? [plan] : []));
    return closeMakes(game, known.par, plans);
  }

  judge(requirement: Requirement): Verdict {
    const measured = this.measure(measureOf(requirement));
    if (measured === undefined) return { requirement, verdict: 'fails', measured };
    const { atLeast, atMost } = requirement;
    const { least, most } = measured.range;
    const { bound } = this.par;
    const isSure =
      (atLeast === undefined || compareShare(least, bound, atLeast) >= 0) &&
      (atMost === undefined ||
        (most !== undefined && compareShare(most, this.lowestPar, atMost) <= 0));
    const isPossible =
      (atLeast === undefined ||
        most === undefined ||
        compareShare(most, this.lowestPar, atLeast) >= 0) &&
      (atMost === undefined || compareShare(least, bound, atMost) <= 0);
    return { requirement, verdict: isSure ? 'holds' : isPossible ? 'open' : 'fails', measured };
  }

  /** What par is at least. */
  private get lowestPar(): Fraction {
    return this.par.incumbent?.value ?? NOTHING;
  }

  /** The least and the most that a measure may come to. */
  private rangeOf(measure: Measure): PointRange | undefined {
    const { strategy, beginning, without, keeping, ignoring } = measure;
    if (strategy !== undefined) return exactly(this.byStrategy(strategy));
    if (beginning !== undefined) {
      const end = playBeginning(this.game, beginning);
      return end && exactly(pointsOf(end));
    }
    if (without !== undefined && !hasOption(this.scenario, without)) return undefined;
    const upkeep = this.scenario.patrol?.upkeep ?? Infinity;
    if (keeping !== undefined && this.scenario.years.some(({ income }) => income < upkeep))
      return undefined;
    const variant = checkScenario(variantOf(this.scenario, measure));
    if (!variant.ok) return undefined;
    const { incumbent, bound } = this.parOf(createGame(variant.value));
    if (ignoring === undefined) return { least: incumbent?.value ?? NOTHING, most: bound };
    // The plan is made for another level, and scored on this one.
    if (incumbent === undefined) return { least: NOTHING, most: undefined };
    return exactly(pointsOf(unwrap(replay(this.game, incumbent.plan))));
  }

  private byStrategy(strategy: Strategy | typeof ANY_STRATEGY): Fraction {
    if (strategy !== ANY_STRATEGY) return pointsOf(playStrategy(this.game, strategy));
    const all = STRATEGIES.map((one) => this.byStrategy(one));
    return all.reduce((best, points) => (isGreater(points, best) ? points : best));
  }
}

/** A level's report: par, the spread of luck, every measure, every requirement. */
export function reportLevel(level: Level) {
  const { scenario, par, finished } = level;
  const verdicts = (scenario.campaign?.requires ?? []).map((one) => level.judge(one));
  const usual = measuresOf(scenario).flatMap((measure) => level.measure(measure) ?? []);
  const asked = verdicts.flatMap(({ measured }) => measured ?? []);
  return {
    scenario,
    par,
    variance: finished && scoreVariance(finished),
    rows: [...new Set([...usual, ...asked])],
    verdicts,
    makes: level.makes(),
  };
}

export type LevelReport = ReturnType<typeof reportLevel>;
