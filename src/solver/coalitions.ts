import type { Highs } from 'highs';
import type { Finding } from '../analysis/question';
import { createCoalitionGame, everyNation } from '../rules/coalition';
import type { Scenario } from '../scenario/scenario';
import { findPar, type SearchOptions } from './par';

/**
 * What each coalition of a scenario's nations is worth on its own, by its bit mask: the empty one
 * first, all nations last (docs/coalitions.md).
 *
 * @param solving options of each of the 2ⁿ solves
 */
export const findCoalitionValues = (
  highs: Highs,
  scenario: Scenario,
  solving: () => SearchOptions = () => ({}),
): Finding[] =>
  Array.from({ length: everyNation(scenario) + 1 }, (_, members) =>
    findPar(highs, createCoalitionGame(scenario, members), solving()),
  );
