import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type LateFault, lateFaultOf } from '../../base/not-arrived';
import type { PlanItem } from '../../rules/action';
import type { SolverJob, Solver } from '../ports';
import type { Finding } from '../../analysis/question';
import type { GameStore } from '../stores/game-store';
import { phaseOf, type GameSession } from './game-session';

/** What is known of the best next purchase at one point of a game. */
export interface Advice {
  /** The session that it is for, and no other. */
  readonly session: GameSession;
  readonly finding: Finding | undefined;
  readonly isBusy: boolean;
  /** A purchase of the plan found; none where that buys nothing more this year. */
  readonly item: PlanItem | undefined;
  readonly fault: LateFault | undefined;
}

/** Who says what to buy next, when asked. */
export interface Hints {
  readonly advice: ReadonlySignal<Advice | undefined>;
  ask(): void;
  stop(): void;
  /** Forgets advice that the game has moved on from. */
  keepTo(session: GameSession | undefined): void;
}

export function createHints(solver: Solver, game: GameStore): Hints {
  const advice = signal<Advice | undefined>(undefined);
  let asking: SolverJob | undefined;
  return {
    advice,
    ask() {
      // The best purchase is what a player who thinks first is to find.
      const { hidesPoints, locks } = game.session.peek() ?? {};
      if (hidesPoints || locks?.hints) return;
      game.markHinted();
      const session = game.session.peek();
      if (session === undefined || phaseOf(session) !== 'planning') return;
      const { scenario, actions } = session;
      const tell = (changes: Partial<Advice>): void => {
        if (advice.value?.session === session) advice.value = { ...advice.value, ...changes };
      };
      advice.value = {
        session,
        finding: undefined,
        isBusy: true,
        item: undefined,
        fault: undefined,
      };
      asking = solver.ask({ scenario, actions }, (finding) => tell({ finding }));
      Promise.all([asking.answer, import('./next-purchase')]).then(
        ([finding, { nextPurchase }]) =>
          tell({ finding, isBusy: false, item: nextPurchase(session.game, finding) }),
        (error: unknown) => {
          console.error(error);
          tell({ isBusy: false, fault: lateFaultOf(error) });
        },
      );
    },
    stop: () => asking?.stop(),
    keepTo(session) {
      if (advice.value === undefined || advice.value.session === session) return;
      advice.value = undefined;
      asking?.stop();
    },
  };
}
