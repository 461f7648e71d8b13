import { at } from '../../base/assert';
import { memoizePair } from '../../base/memoize';
import { type Fraction, subtract } from '../../base/fraction';
import {
  changesBetween,
  type DatedItem,
  isSameDatedItem,
  itemsOfPlan,
} from '../../analysis/changes';
import { explain } from '../../analysis/explain/explain';
import { isWholeLadder, shownRungs } from '../../analysis/ladder';
import type { Action } from '../../rules/action';
import type { GameSession } from '../../app/game/game-session';
import type { KnownBest, Study } from '../../app/study/study';
import type { Words } from '../../i18n/words';
import { causesInWords, pairsInWords, wonAndLost } from './explain';
import { actionsUpTo, type ShownPlan } from './plan-board';
import { searchedTask } from './search';

/** The most changes that are listed one by one; a plan of more is looked at on the board. */
const MOST_LISTED = 6;

const isListed = (changes: number): boolean => changes <= MOST_LISTED;

/** A better plan at few changes from the player's. */
export interface RungView extends ShownPlan {
  readonly changes: number;
  readonly isPar: boolean;
  /** Its changes, paired as a person would; none where it is another plan altogether. */
  readonly pairs: readonly string[];
  /** Why it is better; none where no rule fits, or where its changes are not listed. */
  readonly causes: readonly string[];
  /** Where points are won and lost. */
  readonly parts: readonly string[];
  /** The first year that differs, and what the game is set back to. */
  readonly year: number;
  readonly yearName: string;
  readonly again: readonly Action[];
}

export interface LadderView {
  /** The rung that gains most for its size; none while none is known. */
  readonly first: RungView | undefined;
  /** The corners of the ladder, and par where its distance is known. */
  readonly rungs: readonly RungView[];
  /** What few changes bring of the whole, where the whole is another plan. */
  readonly share: string | undefined;
  /** A best plan, and of those the nearest to the player's; none before its distance is known. */
  readonly nearest: readonly Action[] | undefined;
  /** Said where there is no rung to show. */
  readonly remark: string | undefined;
}

/** Better plans at few changes from a finished one: corners of its ladder, and par. */
export function viewLadder(
  session: GameSession,
  study: Study | undefined,
  words: Words,
): LadderView {
  const par = study?.standings[0];
  const own = study?.rungs[0];
  const nothing = (remark: string): LadderView => ({
    first: undefined,
    rungs: [],
    share: undefined,
    nearest: undefined,
    remark,
  });
  const isSearched = study === undefined || searchedTask(study) !== undefined;
  const unknown = isSearched ? words.debrief.ladderWait : words.debrief.ladderStopped;
  // Rungs are searched once par is proved; before that nobody knows whether a better plan is there.
  if (study === undefined || par?.isProved !== true || own === undefined) return nothing(unknown);
  const values = study.rungs.map(({ value }) => value);
  const isWhole = isWholeLadder(values, par.value);
  if (isWhole && values.length === 1) return nothing(words.debrief.ladderAtPar);
  const shown = shownRungs(values, par.value);
  const rungs = shown.map((changes) =>
    rungOf(
      session,
      own,
      { changes, best: at(study.rungs, changes), isPar: changes === shown.at(-1) && isWhole },
      words,
    ),
  );
  const last = rungs.at(-1);
  const few = rungs.at(-2);
  return {
    first: rungs[0],
    rungs,
    nearest: last?.isPar ? last.plan : undefined,
    share:
      last && few && last.isPar && !isListed(last.changes)
        ? shareText(few.changes, [own.value, at(values, few.changes), par.value], words)
        : undefined,
    remark: rungs.length > 0 ? undefined : unknown,
  };
}

function shareText(
  count: number,
  [own, some, par]: readonly [Fraction, Fraction, Fraction],
  words: Words,
): string {
  return words.debrief.ladderShare({
    count,
    some: words.points(subtract(some, own)),
    all: words.points(subtract(par, own)),
    rest: words.points(subtract(par, some)),
  });
}

/** Once for each rung: a ladder is viewed anew with every rung that is found. */
const explained = memoizePair((session: GameSession, { plan }: KnownBest) =>
  explain(session.scenario, session.actions, plan),
);

function rungOf(
  session: GameSession,
  own: KnownBest,
  {
    changes,
    best,
    isPar,
  }: { readonly changes: number; readonly best: KnownBest; readonly isPar: boolean },
  words: Words,
): RungView {
  const { setup } = session.game;
  const { firstYear } = setup.scenario;
  const { added, removed } = changesBetween(itemsOfPlan(session.actions), itemsOfPlan(best.plan));
  const explanation = explained(session, best);
  const year = Math.min(...[...added, ...removed].map((one) => one.year));
  const points = words.points(subtract(best.value, own.value));
  const title = isPar
    ? words.debrief.rungPar
    : best.isProved
      ? words.debrief.rungGain
      : words.debrief.rungAtLeast;
  return {
    changes,
    title: title({ count: changes, points }),
    name: words.debrief.betterPlan,
    isPar,
    pairs: isListed(changes) ? pairsInWords(setup, explanation, words) : [],
    causes: isListed(changes) ? causesInWords(setup, explanation, words) : [],
    parts: wonAndLost(setup, explanation, words),
    plan: best.plan,
    year,
    yearName: String(firstYear + year),
    again: againFrom(session, removed, year),
  };
}

/** The player's own game up to a year, with what a better plan keeps of that year's. */
function againFrom(
  { actions }: GameSession,
  removed: readonly DatedItem[],
  year: number,
): Action[] {
  const kept = itemsOfPlan(actions).filter(
    (own) => own.year === year && !removed.some((gone) => isSameDatedItem(gone, own)),
  );
  return [...actionsUpTo(actions, year), ...kept.map(({ item }) => item)];
}
