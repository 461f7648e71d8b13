import { at } from '../../base/assert';
import type { Stream } from '../../base/random';
import type { Action } from '../../rules/action';
import type { Game } from '../../rules/game';
import { itemOf, itemsOf } from '../../rules/legal';
import { hexOf, layerOf } from '../../rules/setup';
import { keepsPatrol, programmesInForce } from '../../rules/placement';
import { worthwhileCells } from '../model/dominance';
import { Evaluator, type PlanStep } from './evaluator';
import type { Model } from '../model/model';
import type { Worth } from '../model/objective';

/** Everything that can be added to a game's plan and those of the years after it. */
function allSteps(game: Game): PlanStep[] {
  const { setup, year: now } = game;
  const steps: PlanStep[] = [];
  for (let year = now; year < setup.scenario.years.length; year++) {
    setup.scenario.layers.forEach(({ lead }, layer) => {
      if (year + lead < setup.scenario.years.length)
        for (const cell of worthwhileCells(setup, layer)) steps.push({ year, layer, cell, bit: 0 });
    });
    setup.programmes.forEach(({ from }, index) => {
      const bit = 1 << index;
      if (from <= year && (programmesInForce(game) & bit) === 0)
        steps.push({ year, layer: -1, cell: -1, bit });
    });
    if (keepsPatrol(game)) steps.push({ year, layer: -1, cell: -1, bit: 0 });
  }
  return steps;
}

/** The steps that the values of a model's columns hint at, however slightly. */
function hintedSteps(
  { game, stock, inForce }: Model,
  steps: readonly PlanStep[],
  values: Float64Array,
): PlanStep[] {
  const some = 1e-6;
  const stays = new Set(
    stock.stays.flatMap(({ layer, cell, ordered, column }) =>
      at(values, column) > some ? [[layer, cell, ordered].join()] : [],
    ),
  );
  const valueOf = (column: number | undefined, unknown: number): number =>
    column === undefined ? unknown : at(values, column);
  return steps.filter(({ layer, cell, bit, year }) => {
    if (layer >= 0) return stays.has([layer, cell, year].join());
    if (bit === 0) return valueOf(inForce.patrolColumns[year], 1) < 1 - some;
    const index = game.setup.programmes.findIndex((_, i) => bit === 1 << i);
    return valueOf(at(inForce.columns, index)[year], 0) > some;
  });
}

/** In how many of a hundred insertions the hint is followed. */
const FOLLOWED = 60;

/** Rounds to each step that a plan may take. */
const ROUNDS = 50;

/** Points that a plan may lose at the start with a fair chance to be gone on from. */
const HEAT = 1.5;

export interface Guess {
  readonly units: number;
  readonly actions: readonly Action[];
}

/**
 * Looks for good plans by exchanging steps, near what the optimum of a relaxation hints at:
 * simulated annealing (S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, “Optimization by
 * simulated annealing”, Science 220, 1983). One annealer serves a game as often as asked.
 */
export class Annealer {
  private readonly evaluator: Evaluator;
  private readonly steps: readonly PlanStep[];
  private readonly game: Game;

  constructor(
    private readonly model: Model,
    private readonly worth: Worth,
  ) {
    this.game = model.game;
    this.evaluator = new Evaluator(this.game, worth);
    this.steps = allSteps(this.game);
  }

  /** The best plan met; none where even the plan as it is can't be paid for. */
  anneal(values: Float64Array, stream: Stream): Guess | undefined {
    const { evaluator, steps, worth } = this;
    const rounds = ROUNDS * steps.length;
    const hinted = hintedSteps(this.model, steps, values);
    let current: readonly PlanStep[] = [];
    let units = evaluator.unitsOf(current);
    let best = current;
    let most = units;
    for (let round = 0; round < rounds; round++) {
      const next = this.exchange(current, hinted, stream);
      const value = evaluator.unitsOf(next);
      if (value < 0) continue;
      const heat = HEAT * worth.denominator * (1 - round / rounds);
      if (value < units && stream.below(1e6) >= 1e6 * Math.exp((value - units) / heat)) continue;
      current = next;
      units = value;
      if (value > most) {
        most = value;
        best = next;
      }
    }
    return most < 0 ? undefined : { units: most, actions: this.actionsOf(best) };
  }

  private exchange(
    current: readonly PlanStep[],
    hinted: readonly PlanStep[],
    stream: Stream,
  ): PlanStep[] {
    const next = current.slice();
    const pick = <T>(list: readonly T[]): T => at(list, stream.below(list.length));
    const insert = (): void => {
      const list = hinted.length > 0 && stream.below(100) < FOLLOWED ? hinted : this.steps;
      if (list.length > 0) next.push(pick(list));
    };
    const remove = (): void => {
      if (next.length > 0) next.splice(stream.below(next.length), 1);
    };
    const change = (isKin: (step: PlanStep, other: PlanStep) => boolean): void => {
      if (next.length === 0) return;
      const index = stream.below(next.length);
      const kin = this.steps.filter((other) => isKin(at(next, index), other));
      if (kin.length > 0) next[index] = pick(kin);
    };
    switch (pick(['in', 'out', 'swap', 'swap', 'one for two', 'two for one', 'when', 'where'])) {
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
        change((a, b) => a.layer === b.layer && a.cell === b.cell && a.bit === b.bit);
        break;
      case 'where':
        change((a, b) => a.layer >= 0 && a.layer === b.layer && a.year === b.year);
        break;
    }
    return next;
  }

  private actionsOf(steps: readonly PlanStep[]): Action[] {
    const { game } = this;
    const { setup } = game;
    const actions: Action[] = itemsOf(game);
    for (let year = game.year; year < setup.scenario.years.length; year++) {
      for (const { year: when, layer, cell, bit } of steps) {
        if (when !== year) continue;
        if (layer >= 0)
          actions.push({ do: 'order', layer: layerOf(setup, layer).id, at: hexOf(setup, cell) });
        else if (bit === 0) actions.push({ do: 'retire' });
        else actions.push(itemOf(setup, at(setup.programmes, Math.log2(bit))));
      }
      actions.push({ do: 'close-books' });
    }
    return actions;
  }
}
