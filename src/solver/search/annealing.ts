import { at } from '../../base/assert';
import { hasBit } from '../../base/bits';
import type { Stream } from '../../base/random';
import type { Action, PlanItem } from '../../rules/action';
import type { Game } from '../../rules/game';
import { itemOf, itemsOf, orderOf } from '../../rules/legal';
import { keepsPatrol, programmesInForce } from '../../rules/placement';
import { nondominatedCells } from '../model/dominance';
import { Evaluator, type PlanStep } from './evaluator';
import type { Model } from '../model/model';
import type { Objective } from '../model/objective';

/** All steps that can be added to a game's plan and to those of later years. */
function allSteps(game: Game): PlanStep[] {
  const { setup, year: now } = game;
  const steps: PlanStep[] = [];
  for (let year = now; year < setup.scenario.years.length; year++) {
    setup.scenario.layers.forEach(({ lead }, layer) => {
      if (year + lead < setup.scenario.years.length)
        for (const cell of nondominatedCells(setup, layer))
          steps.push({ kind: 'order', year, layer, cell });
    });
    setup.programmes.forEach(({ from }, programme) => {
      if (from <= year && !hasBit(programmesInForce(game), programme))
        steps.push({ kind: 'programme', year, programme });
    });
    if (keepsPatrol(game)) steps.push({ kind: 'retire', year });
  }
  return steps;
}

/** A column of the relaxation counts as used from this value on. */
const NONZERO = 1e-6;

/** The steps whose columns are not 0 in the optimum of a relaxation. */
function hintedSteps(
  { pieces, programmes }: Model,
  steps: readonly PlanStep[],
  values: Float64Array,
): PlanStep[] {
  const stays = new Set(
    pieces.staticPieces.flatMap(({ layer, cell, ordered, column }) =>
      at(values, column) > NONZERO ? [[layer, cell, ordered].join()] : [],
    ),
  );
  const valueOf = (column: number | undefined, unknown: number): number =>
    column === undefined ? unknown : at(values, column);
  return steps.filter((step) => {
    switch (step.kind) {
      case 'order':
        return stays.has([step.layer, step.cell, step.year].join());
      case 'retire':
        return valueOf(programmes.patrolColumns[step.year], 1) < 1 - NONZERO;
      case 'programme':
        return valueOf(at(programmes.columns, step.programme)[step.year], 0) > NONZERO;
    }
  });
}

/** Whether two steps do the same thing, in whatever years. */
function isSameThing(a: PlanStep, b: PlanStep): boolean {
  switch (a.kind) {
    case 'order':
      return b.kind === 'order' && a.layer === b.layer && a.cell === b.cell;
    case 'programme':
      return b.kind === 'programme' && a.programme === b.programme;
    case 'retire':
      return b.kind === 'retire';
  }
}

/** Whether two steps order a piece of one layer in one year, wherever. */
const isSameOrderElsewhere = (a: PlanStep, b: PlanStep): boolean =>
  a.kind === 'order' && b.kind === 'order' && a.layer === b.layer && a.year === b.year;

/** The exchanges by which a neighbour is made, one of which is drawn at a time. */
const EXCHANGES = [
  'in',
  'out',
  'swap',
  'swap',
  'one for two',
  'two for one',
  'when',
  'where',
] as const;

/** The steps of a list that may stand in place of each, itself among them. */
function alternativesIn(
  steps: readonly PlanStep[],
  isAlternative: (step: PlanStep, other: PlanStep) => boolean,
): ReadonlyMap<PlanStep, readonly PlanStep[]> {
  return new Map(
    steps.map((step) => [step, steps.filter((other) => isAlternative(step, other))] as const),
  );
}

/** Per cent of insertions that are drawn from the hinted steps. */
const HINT_PERCENT = 90;

/** Rounds of a run for each possible step. */
const ROUNDS_PER_STEP = 50;

/** Temperature at the start, in points; it falls linearly to 0. */
const INITIAL_TEMPERATURE = 1.5;

/** A plan that the heuristic has found. */
export interface HeuristicPlan {
  /** What it adds to the closed years, in units of the objective. */
  readonly units: number;
  readonly actions: readonly Action[];
}

/**
 * A primal heuristic: simulated annealing (S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi,
 * “Optimization by simulated annealing”, Science 220, 1983) over sets of steps, guided by the
 * optimum of a relaxation. One annealer serves a game for any number of runs.
 */
export class Annealer {
  private readonly evaluator: Evaluator;
  private readonly steps: readonly PlanStep[];
  private readonly otherYears: ReadonlyMap<PlanStep, readonly PlanStep[]>;
  private readonly otherCells: ReadonlyMap<PlanStep, readonly PlanStep[]>;
  private readonly game: Game;

  constructor(
    private readonly model: Model,
    private readonly objective: Objective,
  ) {
    this.game = model.game;
    this.evaluator = new Evaluator(this.game, objective);
    this.steps = allSteps(this.game);
    this.otherYears = alternativesIn(this.steps, isSameThing);
    this.otherCells = alternativesIn(this.steps, isSameOrderElsewhere);
  }

  /**
   * Runs once.
   *
   * @param values The value of each column in the optimum of a relaxation.
   * @returns The best plan met; `undefined` if none that was met can be paid for.
   */
  anneal(values: Float64Array, stream: Stream): HeuristicPlan | undefined {
    const { evaluator, steps, objective } = this;
    const rounds = ROUNDS_PER_STEP * steps.length;
    const hinted = hintedSteps(this.model, steps, values);
    let current: readonly PlanStep[] = [];
    let units = evaluator.unitsOf(current) ?? -Infinity;
    let best = current;
    let bestUnits = units;
    for (let round = 0; round < rounds; round++) {
      const next = this.exchange(current, hinted, stream);
      const value = evaluator.unitsOf(next);
      if (value === undefined) continue;
      const temperature = INITIAL_TEMPERATURE * objective.denominator * (1 - round / rounds);
      const isWorse = value < units;
      if (isWorse && stream.below(1e6) >= 1e6 * Math.exp((value - units) / temperature)) continue;
      current = next;
      units = value;
      if (value > bestUnits) {
        bestUnits = value;
        best = next;
      }
    }
    if (bestUnits === -Infinity) return undefined;
    return { units: bestUnits, actions: this.actionsOf(best) };
  }

  /** A neighbour of a set of steps, by one of a few random exchanges. */
  private exchange(
    current: readonly PlanStep[],
    hinted: readonly PlanStep[],
    stream: Stream,
  ): PlanStep[] {
    const next = current.slice();
    const pick = <T>(list: readonly T[]): T => at(list, stream.below(list.length));
    const insert = (): void => {
      const list = hinted.length > 0 && stream.below(100) < HINT_PERCENT ? hinted : this.steps;
      if (list.length > 0) next.push(pick(list));
    };
    const remove = (): void => {
      if (next.length > 0) next.splice(stream.below(next.length), 1);
    };
    const change = (alternatives: ReadonlyMap<PlanStep, readonly PlanStep[]>): void => {
      if (next.length === 0) return;
      const index = stream.below(next.length);
      const others = alternatives.get(at(next, index));
      if (others && others.length > 0) next[index] = pick(others);
    };
    switch (pick(EXCHANGES)) {
      case 'in':
        insert();
        break;
      case 'out':
        remove();
        break;
      case 'swap':
        remove();
        insert();
        break;
      case 'one for two':
        remove();
        insert();
        insert();
        break;
      case 'two for one':
        remove();
        remove();
        insert();
        break;
      case 'when':
        change(this.otherYears);
        break;
      case 'where':
        change(this.otherCells);
        break;
    }
    return next;
  }

  private actionsOf(steps: readonly PlanStep[]): Action[] {
    const { game } = this;
    const { setup } = game;
    const actions: Action[] = itemsOf(game);
    for (let year = game.year; year < setup.scenario.years.length; year++) {
      for (const step of steps) if (step.year === year) actions.push(this.itemFor(step));
      actions.push({ do: 'close-books' });
    }
    return actions;
  }

  private itemFor(step: PlanStep): PlanItem {
    const { setup } = this.game;
    switch (step.kind) {
      case 'order':
        return orderOf(setup, step.layer, step.cell);
      case 'programme':
        return itemOf(setup, at(setup.programmes, step.programme));
      case 'retire':
        return { do: 'retire' };
    }
  }
}
