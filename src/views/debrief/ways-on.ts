import type { Daily } from '../../generator/daily';
import { type GeneratorChoices } from '../../generator/choices';
import { harder } from '../../generator/harder';
import { printId } from '../../generator/id';
import { parseId } from '../../generator/parse-id';
import { budgetOf } from '../../scenario/budget';
import { withCoinLess } from '../../scenario/coin-less';
import type { PlaceOf, Scenario } from '../../scenario/scenario';
import type { Words } from '../../i18n/words';
import { levelAfter } from '../title/campaign';

/** Where a finished game leads: to a scenario that is there, or to a board that is made on the title. */
export type WayOn =
  | {
      readonly kind: 'play';
      readonly text: string;
      readonly scenario: Scenario;
      /** What to read before it, where that is new to the player. */
      readonly briefing?: string;
    }
  | { readonly kind: 'board'; readonly text: string; readonly id: string };

/** What a board is harder than that no generator has made: the flagship. */
const AS_HARD: Omit<GeneratorChoices, 'seed'> = {
  size: 'large',
  nations: 3,
  years: 3,
  difficulty: 'steady',
};

/** What is at hand for boards that are made. */
export interface WaysOnOptions {
  readonly scenarios: readonly Scenario[];
  readonly placeOf: PlaceOf;
  readonly today: Daily | undefined;
  /** The seed of a new board. */
  readonly seed: string;
}

/**
 * The ways on from a finished game: the next level of its shelf; after the last one, and after the
 * flagship, today's board, a harder one, and the same with a coin less.
 */
export function viewWaysOn(
  scenario: Scenario,
  { scenarios, placeOf, today, seed }: WaysOnOptions,
  words: Words,
): WayOn[] {
  const next = levelAfter(scenario, scenarios, placeOf);
  const level: WayOn[] = next
    ? [
        {
          kind: 'play',
          text: words.debrief.nextLevel({ title: words.text(next.title) }),
          scenario: next,
          briefing: words.text(next.briefing),
        },
      ]
    : [];
  if (next && scenario.nations.length < AS_HARD.nations) return level;
  const board = (text: string, choices: GeneratorChoices): WayOn[] => {
    const id = printId(choices);
    return id === scenario.id ? [] : [{ kind: 'board', text, id }];
  };
  const title = titleWithLess(scenario, words);
  const poorer = withCoinLess(scenario, { en: title });
  return [
    ...level,
    ...(today ? board(words.debrief.todaysBoard, today.choices) : []),
    ...board(words.debrief.harderBoard, { ...harder(parseId(scenario.id) ?? AS_HARD), seed }),
    ...(poorer ? [{ kind: 'play', text: words.debrief.coinLess, scenario: poorer } as const] : []),
  ];
}

/** “Benelux: 47 coins”; of a title that has a purse already, that makes way. */
function titleWithLess(scenario: Scenario, words: Words): string {
  const coins = (count: number): string => words.table.coins({ count });
  const budget = budgetOf(scenario);
  const had = words.page.labelled({ label: '', text: coins(budget) });
  const own = words.text(scenario.title);
  const label = own.endsWith(had) ? own.slice(0, -had.length) : own;
  return words.page.labelled({ label, text: coins(budget - 1) });
}
