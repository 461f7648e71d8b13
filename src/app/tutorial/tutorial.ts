import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { at } from '../../base/assert';
import { type Hex, isSameHex } from '../../hex/hex';
import type { Action } from '../../rules/action';
import { billLines, totalOf } from '../../rules/bill';
import { drawName } from '../../scenario/draw';
import type { Lesson, LessonOf } from '../../scenario/scenario';
import type { PromptPlace } from '../../scenario/vocabulary';
import type { PageStorage } from '../storage/page-storage';
import { type Phase, phaseOf, type GameSession } from '../game/game-session';
import type { Stores } from '../stores/create-stores';
import { readTable, type TableState } from '../stores/table-state';

export type Prompts = NonNullable<Lesson['prompts']>;
export type Prompt = Prompts[number];

/** The prompt that is on screen, and where it stands in its row. */
export interface Due {
  readonly prompt: Prompt;
  readonly index: number;
  readonly of: number;
}

/** Something a player did that a prompt may have waited for. */
export type Deed =
  | { readonly did: 'read' | 'books-closed' | 'cards-turned' | 'purse-spent' }
  | { readonly did: 'piece-taken'; readonly layer: string }
  | { readonly did: 'piece-placed'; readonly at: Hex };

/** Leads a newcomer through the first level: one prompt at a time. */
export interface Tutorial {
  readonly due: ReadonlySignal<Due | undefined>;
  /** The prompt on screen has been read. */
  read(): void;
  /** No more prompts in this game. */
  skip(): void;
}

/** The game whose prompts the player has skipped. */
export const SKIPPED_KEY = 'lowland-skies/hints-skipped';

const isPiece = ({ until }: Prompt): boolean => until === 'piece-taken' || until === 'piece-placed';

function isDoneBy(prompt: Prompt, deed: Deed, sites: GameSession['scenario']['sites']): boolean {
  if (deed.did !== prompt.until) return false;
  if (deed.did === 'piece-taken') return prompt.layer === undefined || prompt.layer === deed.layer;
  if (deed.did !== 'piece-placed' || prompt.site === undefined) return true;
  const site = sites.find(({ id }) => id === prompt.site);
  return site !== undefined && isSameHex(site, deed.at);
}

/** The prompt to go on with after a deed; what was only to be read never holds anybody up. */
export function afterDeed(
  prompts: Prompts,
  index: number,
  deed: Deed,
  sites: GameSession['scenario']['sites'],
): number {
  const left = prompts.slice(index);
  if (deed.did === 'read') return left[0]?.until === 'read' ? index + 1 : index;
  if (deed.did === 'purse-spent') {
    const closing = left.findIndex(({ until }) => until === 'books-closed');
    const isAhead = closing > 0 && left.slice(0, closing).some(isPiece);
    return isAhead ? index + closing : index;
  }
  const done = left.findIndex((prompt) => isDoneBy(prompt, deed, sites));
  if (done < 0) return index;
  const isLate = deed.did === 'books-closed' || deed.did === 'cards-turned';
  const passes = isLate || left.slice(0, done).every(({ until }) => until === 'read');
  return passes ? index + done + 1 : index;
}

/** Whether this year's purse has no coins for one more piece. */
function isSpent(session: GameSession): boolean {
  const game = session.game;
  const left = game.treasury - totalOf(billLines(game));
  return session.scenario.layers.every(({ cost }) => cost > left);
}

/** What an action does that prompts wait for: who has placed a piece has taken it first. */
function deedsIn(action: Action): Deed[] {
  if (action.do === 'close-books') return [{ did: 'books-closed' }];
  if (action.do !== 'order') return [];
  return [
    { did: 'piece-taken', layer: action.layer },
    { did: 'piece-placed', at: action.at },
  ];
}

/** What was done from the beginning of a game on, as far as its actions tell. */
export function deedsOf(session: GameSession): Deed[] {
  const deeds = session.actions.flatMap(deedsIn);
  const phase = phaseOf(session);
  if (phase === 'planning' && isSpent(session)) deeds.push({ did: 'purse-spent' });
  if (phase === 'ledger' || phase === 'debrief') deeds.push({ did: 'cards-turned' });
  return deeds;
}

/** What was done between two states of the same game. */
export function deedsBetween(before: TableState, after: TableState): Deed[] {
  const { session, tool } = after;
  const earlier = before.session;
  if (session === undefined || earlier === undefined) return [];
  const deeds: Deed[] = [];
  if (tool !== before.tool && tool?.kind === 'order')
    deeds.push({ did: 'piece-taken', layer: tool.layer });
  const done = session.actions.slice(earlier.actions.length);
  deeds.push(...done.flatMap(deedsIn));
  const phase = phaseOf(session);
  if (done.some((action) => action.do === 'order') && phase === 'planning' && isSpent(session))
    deeds.push({ did: 'purse-spent' });
  if (phase === 'ledger' && phaseOf(earlier) !== 'ledger') deeds.push({ did: 'cards-turned' });
  return deeds;
}

/** What of the table is there in a phase for a prompt to point at. */
const THERE: Readonly<Record<Phase, readonly PromptPlace[]>> = {
  planning: ['board', 'forecast', 'tray', 'purse', 'programmes', 'pledges', 'close-books'],
  incidents: ['incidents', 'board'],
  ledger: [],
  debrief: ['debrief'],
};

/** The prompt to show when `index` is the one to go on with; none where its thing isn't there. */
export function dueOf(prompts: Prompts, index: number, state: TableState): Due | undefined {
  const { session, screen, tool } = state;
  const prompt = prompts[index];
  if (prompt === undefined || session === undefined || screen !== 'table') return undefined;
  if (!THERE[phaseOf(session)].includes(prompt.at)) return undefined;
  // Who has put the piece down is told again how to take one.
  const taking = prompts.slice(0, index).findLastIndex(({ until }) => until === 'piece-taken');
  const isEmptyHanded = prompt.until === 'piece-placed' && tool === undefined && taking >= 0;
  const shown = isEmptyHanded ? taking : index;
  return { prompt: at(prompts, shown), index: shown, of: prompts.length };
}

/** Whether one state has another game on the table than the one before it. */
function isAnotherGame({ session: before }: TableState, { session }: TableState): boolean {
  if (before === undefined || session === undefined) return before !== session;
  if (before.scenario !== session.scenario || before.seed !== session.seed) return true;
  const isFresh = session.actions.length === 0 && session.undone.length === 0;
  return isFresh && before.actions.length + before.undone.length > 0;
}

const gameName = ({ scenario, seed }: GameSession): string => `${drawName(scenario)}/${seed}`;

/** Watches the table, and says which prompt of the level on it is due. */
export function createTutorial(stores: Stores, storage: PageStorage, lessonOf: LessonOf): Tutorial {
  const { bestPlans, game, selection } = stores;
  const index = signal(0);
  const due = signal<Due | undefined>(undefined);
  const promptsOf = ({ session }: Pick<TableState, 'session'>): Prompts =>
    (session && lessonOf(session.scenario)?.prompts) ?? [];
  let last: TableState | undefined;

  const begin = (state: TableState): number => {
    const { session } = state;
    const prompts = promptsOf(state);
    if (session === undefined || prompts.length === 0) return 0;
    const isSkipped = storage.read(SKIPPED_KEY) === gameName(session);
    // Who has played the level to its end needs no hints for it.
    if (isSkipped || bestPlans.bestOf(session.scenario) !== undefined) return prompts.length;
    const { sites } = session.scenario;
    return deedsOf(session).reduce((now, deed) => afterDeed(prompts, now, deed, sites), 0);
  };
  const step = (from: TableState, to: TableState, now: number): number => {
    const sites = to.session?.scenario.sites ?? [];
    const deeds = deedsBetween(from, to);
    return deeds.reduce((next, deed) => afterDeed(promptsOf(to), next, deed, sites), now);
  };

  effect(() => {
    const state = readTable(stores);
    const before = index.peek();
    const isNew = last === undefined || isAnotherGame(last, state);
    const now = isNew || last === undefined ? begin(state) : step(last, state, before);
    last = state;
    index.value = now;
    // A hand that still holds a piece has no way to the button on a small screen.
    const isClosing = promptsOf(state)[now]?.until === 'books-closed';
    if (isClosing && now !== before && state.tool) selection.take(undefined);
  });
  effect(() => {
    const state = readTable(stores);
    const next = dueOf(promptsOf(state), index.value, state);
    const shown = due.peek();
    if (next?.prompt !== shown?.prompt || next?.index !== shown?.index) due.value = next;
  });

  return {
    due,
    read() {
      const session = game.session.peek();
      const sites = session?.scenario.sites ?? [];
      index.value = afterDeed(promptsOf({ session }), index.value, { did: 'read' }, sites);
    },
    skip() {
      const session = game.session.peek();
      index.value = promptsOf({ session }).length;
      // Where it can't be kept, the hints are merely there again after a reload.
      if (session) storage.write(SKIPPED_KEY, gameName(session));
    },
  };
}
