import type { Among, Finding } from '../../analysis/question';
import type { Game } from '../../rules/game';

/** What a report needs to know of par: the best found, with a plan, and what no plan exceeds. */
export type ParFinding = Pick<Finding, 'incumbent' | 'bound' | 'isProved'>;

/** Where par comes from, of all plans or of some: a solve, or a proof that was kept. */
export type ParOf = (game: Game, among?: Among) => ParFinding;
