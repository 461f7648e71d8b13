import { isGreater, toNumber } from '../../base/fraction';
import { at } from '../../base/assert';
import type { Decision } from '../../analysis/decisions';
import type { Setup } from '../../rules/setup';
import type { GameSession } from '../../app/game/game-session';
import { type Busy, isTie, type Study, type Task } from '../../app/study/study';
import type { Words } from '../../i18n/words';
import { itemName } from '../names/item-names';
import { nationNames } from '../names/nation-names';
import { gapBetween } from './figures';

/** How far a search has come: what is found, and what nothing exceeds. */
export interface SearchProgress {
  readonly low: number | undefined;
  readonly high: number;
  readonly lowText: string;
  /** What may be there beyond the best found; none while nothing is found. */
  readonly gapText: string | undefined;
  readonly highText: string;
  readonly effort: string;
}

export interface SearchView {
  readonly state: 'idle' | 'searching' | 'paused' | 'fault' | 'over';
  /** Changes only with the task and with a pause, so that it can be read out. */
  readonly sentence: string;
  /** The same for as long as the same thing is searched. */
  readonly key: string;
  readonly progress: SearchProgress | undefined;
  /** Whether a plan better than the player's own lies on the board before it is proved the best. */
  readonly hasPlan: boolean;
}

export const decisionName = (setup: Setup, decision: Decision, words: Words): string =>
  decision.do === 'close-books' ? words.debrief.leftUndone : itemName(setup, decision, words);

function taskText(session: GameSession, study: Study, task: Task, words: Words): string {
  const { firstYear } = session.scenario;
  switch (task.kind) {
    case 'par':
      return words.debrief.taskPar;
    case 'rung':
      return words.debrief.taskRung({ count: task.changes });
    case 'tie':
      return words.debrief.taskTie({ count: task.changes });
    case 'nearest':
      return words.debrief.taskNearest({ year: firstYear + task.year });
    case 'hindsight':
      return words.debrief.taskHindsight;
    case 'after-year':
      return words.debrief.taskAfterYear({ year: firstYear + task.year - 1 });
    case 'coalition':
      return words.debrief.taskCoalition({
        names: nationNames(session.scenario, task.members, words),
      });
    case 'shortfall':
      return words.debrief.taskShortfall;
    case 'stable':
      return words.debrief.taskStable;
    case 'budget':
      return words.debrief.taskBudget({ count: task.budget });
    case 'decision': {
      const decisions = at(study.decisions, task.year) ?? [];
      const { decision } = at(decisions, task.decision);
      const name = decisionName(session.game.setup, decision, words);
      return words.debrief.taskDecision({ year: firstYear + task.year, decision: name });
    }
  }
}

/** What is searched at this moment; nothing while it is paused. */
export const searchedTask = (study: Study | undefined): Task | undefined =>
  study?.pause ? undefined : study?.busy?.task;

/** What a paused search has found: a better plan, none, something else than a plan, or nothing. */
function foundBy({ standings }: Study, busy: Busy | undefined): 'plan' | 'own' | 'some' | 'none' {
  if (busy === undefined) return 'some';
  const best = busy.finding?.incumbent?.value;
  if (best === undefined) return 'none';
  if (busy.task.kind !== 'par') return 'some';
  const own = standings.at(-1);
  return own && !isGreater(best, own.value) ? 'own' : 'plan';
}

function progressOf({ task, finding }: Busy, words: Words): SearchProgress | undefined {
  // Of plans that are worth the same there is nothing to close in on.
  if (finding === undefined || isTie(task)) return undefined;
  const { incumbent, bound, nodes, seconds } = finding;
  const { bound: highText, gap } = gapBetween(incumbent?.value ?? bound, bound, words);
  return {
    low: incumbent && toNumber(incumbent.value),
    high: toNumber(bound),
    lowText: incumbent ? words.points(incumbent.value) : words.debrief.noneYet,
    gapText: incumbent && words.debrief.atMostMore({ gap }),
    highText,
    effort: `${words.debrief.branches({ count: nodes })} · ${words.debrief.secondsTaken({ count: seconds })}`,
  };
}

/** What is being searched, in words and in two numbers that close in on each other. */
export function viewSearch(
  session: GameSession,
  study: Study | undefined,
  words: Words,
): SearchView {
  const still = (state: SearchView['state'], sentence: string): SearchView => ({
    state,
    sentence,
    key: state,
    progress: undefined,
    hasPlan: false,
  });
  if (study === undefined) return still('idle', words.debrief.searchIdle);
  const { busy, fault, pause, standings } = study;
  const { searchNotArrived, searchFault } = words.debrief;
  if (fault !== undefined)
    return still('fault', fault === 'not-arrived' ? searchNotArrived : searchFault);
  const found = foundBy(study, busy);
  if (busy === undefined) {
    if (pause) return still('paused', words.debrief.searchPaused({ by: pause, found }));
    const par = standings[0];
    if (par === undefined) return still('idle', words.debrief.searchIdle);
    return still('over', par.isProved ? words.debrief.searchDone : words.debrief.searchOver);
  }
  const { task, isLong } = busy;
  return {
    state: pause ? 'paused' : 'searching',
    sentence: pause
      ? words.debrief.searchPaused({ by: pause, found })
      : isLong
        ? words.debrief.searchLong
        : taskText(session, study, task, words),
    key: JSON.stringify(task),
    progress: progressOf(busy, words),
    hasPlan: isLong && found === 'plan',
  };
}

/** The stretch of points that a search's bar shows: all that it has been between so far. */
export interface Stretch {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The stretch after one more piece of news; it only grows while the same thing is searched. */
export function stretchOf(before: Stretch | undefined, view: SearchView): Stretch | undefined {
  const { key, progress } = view;
  if (progress === undefined) return undefined;
  const { high } = progress;
  const low = progress.low ?? high * 0.8;
  const pad = Math.max(0.5, (high - low) * 0.1);
  const known = before?.key === key ? before : { from: low - pad, to: high + pad };
  return {
    key,
    from: Math.max(0, Math.min(known.from, low - pad)),
    to: Math.max(known.to, high),
  };
}
