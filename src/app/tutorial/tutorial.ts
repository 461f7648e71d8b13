import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { at } from '../../base/assert';
import { memoizePair } from '../../base/memoize';
import { drawName } from '../../scenario/draw';
import type { LessonOf } from '../../scenario/scenario';
import type { PromptEnd } from '../../scenario/vocabulary';
import type { LevelLessons } from '../ports';
import { phaseOf, type GameSession } from '../game/game-session';
import type { Stores } from '../stores/create-stores';
import { type Deed, deedsBetween, deedsOf, type PlayState, readPlay } from './deed';
import {
  type Course,
  courseAfter,
  courseOf,
  lessonDue,
  type LessonEnd,
  type LessonId,
  MOST_LESSONS,
  type PromptTarget,
  stepOf,
} from './lessons';
import {
  type PromptAnswer,
  answerTo,
  hasTaught,
  type Prompt,
  promptAfter,
  type Prompts,
  promptTarget,
} from './level-prompts';
import { openTaught } from './taught';

/** The prompt that is on screen: one of the level's own, or a step of a lesson. */
export interface Due {
  readonly says:
    | {
        readonly kind: 'level';
        readonly prompt: Prompt;
        readonly index: number;
        readonly of: number;
      }
    | { readonly kind: 'lesson'; readonly id: LessonId; readonly step: number };
  readonly target: PromptTarget;
  /** What is said to something that was done otherwise than asked. */
  readonly answer: PromptAnswer | undefined;
}

/** Teaches by playing: one prompt at a time, beside the thing that it is about. */
export interface Tutorial {
  readonly due: ReadonlySignal<Due | undefined>;
  /** The prompt on screen has been read. */
  read(): void;
  /** No more prompts in this game. */
  skip(): void;
  /** Whether the game on the table has something to show again. */
  readonly canShowAgain: ReadonlySignal<boolean>;
  /** Everything that this game teaches is shown from the beginning. */
  showAgain(): void;
}

/** The game whose prompts the player has skipped. */
export const SKIPPED_KEY = 'lowland-skies/hints-skipped';

/** Whether one state has another game on the table than the one before it. */
function isAnotherGame({ session: before }: PlayState, { session }: PlayState): boolean {
  if (before === undefined || session === undefined) return before !== session;
  if (before.scenario !== session.scenario || before.seed !== session.seed) return true;
  const isFresh = session.actions.length === 0 && session.undone.length === 0;
  return isFresh && before.actions.length + before.undone.length > 0;
}

const gameName = ({ scenario, seed }: GameSession): string => `${drawName(scenario)}/${seed}`;

/** How far a game has taught. */
interface Progress {
  /** The level's own prompt to go on with; a game with such prompts has no lessons besides. */
  readonly prompt: number;
  readonly course: Course;
  readonly answer: PromptAnswer | undefined;
}

const DONE: Progress = { prompt: Infinity, course: [], answer: undefined };

/** The progress after a deed that was done in a session. */
function after(
  { prompt, course, answer }: Progress,
  deed: Deed,
  session: GameSession,
  prompts: Prompts,
): Progress {
  const isAside = ['looked-at', 'considered', 'purse-spent'].includes(deed.did);
  return {
    prompt: promptAfter(prompts, prompt, deed),
    course: courseAfter(course, deed, session),
    answer: isAside ? answer : answerTo(prompts, prompt, deed, session.scenario.sites),
  };
}

/** The progress of a session in which nothing but its actions has taught. */
const playedTo = (session: GameSession, course: Course, prompts: Prompts): Progress =>
  deedsOf(session).reduce<Progress>((now, deed) => after(now, deed, session, prompts), {
    prompt: 0,
    course: prompts.length > 0 ? [] : course,
    answer: undefined,
  });

/** What a game has taught: lessons that were done, or all of its things once its prompts are. */
function taughtBy(
  before: Course,
  { prompt, course }: Progress,
  session: GameSession,
  prompts: Prompts,
): LessonId[] {
  const isDone = prompts.length > 0 && hasTaught(prompts, prompt);
  const meant = isDone ? courseOf(session.scenario, new Set()) : before;
  return meant.map(({ id }) => id).filter((id) => !course.some((open) => open.id === id));
}

/** The prompt that comes next, whatever is in hand. */
function nextIn(
  progress: Progress,
  { session, screen, tool }: PlayState,
  prompts: Prompts,
): Due | undefined {
  if (session === undefined || screen !== 'table') return undefined;
  const { prompt: index, course, answer } = progress;
  const found = promptTarget(prompts, index, session, tool);
  if (found) {
    const says = { kind: 'level', prompt: at(prompts, index), index, of: prompts.length } as const;
    return { says, target: found.target, answer: answer ?? found.answer };
  }
  const lesson = lessonDue(course, session);
  if (lesson === undefined) return undefined;
  const { id, step, target } = lesson;
  return { says: { kind: 'lesson', id, step }, target, answer: undefined };
}

/** What the prompt on screen waits for. */
export const endOf = ({ says }: Due): LessonEnd | PromptEnd =>
  says.kind === 'level' ? says.prompt.until : stepOf(says).until;

const asksToLook = (next: Due | undefined): boolean =>
  next !== undefined && endOf(next) === 'looked-at';

/** With a piece in hand a press puts it down, so a prompt to look at a site waits for it. */
function dueIn(progress: Progress, state: PlayState, prompts: Prompts): Due | undefined {
  const next = nextIn(progress, state, prompts);
  return state.tool && asksToLook(next) ? undefined : next;
}

/**
 * Watches the table, and says which prompt is due.
 *
 * @param lessonOf where the levels' own prompts are; none while they have not arrived
 */
export function createTutorial(
  stores: Stores,
  lessonOf: ReadonlySignal<LessonOf | undefined>,
): Tutorial {
  const { bestPlans, game, selection, storage } = stores;
  const record = openTaught(storage);
  const progress = signal<Progress>(DONE);
  const due = signal<Due | undefined>(undefined);
  let last: PlayState | undefined;
  const promptsOf = (session: GameSession | undefined): Prompts =>
    (session && lessonOf.peek()?.(session.scenario)?.prompts) ?? [];

  const settle = (before: Course, next: Progress, session: GameSession): void => {
    const now = progress.peek();
    progress.value = next;
    if (next.prompt === now.prompt && next.course === now.course) return;
    record.add(taughtBy(before, next, session, promptsOf(session)), {
      name: gameName(session),
      lessons: next.course.map(({ id }) => id),
      prompt: Math.min(next.prompt, promptsOf(session).length),
    });
  };
  const begin = (session: GameSession | undefined, isReload: boolean): void => {
    progress.value = DONE;
    if (session === undefined) return;
    const { scenario } = session;
    const name = gameName(session);
    const { lessons, game: before } = record.read();
    // Who has played the level to its end needs no hints for it, unless that taught only a part.
    const isKnown = bestPlans.bestOf(scenario) !== undefined;
    if (isKnown && (lessons.length === 0 || promptsOf(session).length > 0)) return;
    if (storage.read(SKIPPED_KEY) === name) return;
    const all = courseOf(scenario, new Set(lessons));
    const resumed = isReload && before?.name === name ? before : undefined;
    const course = resumed
      ? all.filter(({ id }) => resumed.lessons.includes(id))
      : all.slice(0, MOST_LESSONS);
    // The same level under the same seed may be begun anew.
    const isBegun = session.actions.length + session.undone.length > 0;
    const reached = isBegun ? (resumed?.prompt ?? 0) : 0;
    const played = playedTo(session, course, promptsOf(session));
    const prompt = Math.max(reached, played.prompt);
    settle(course, { ...played, prompt, answer: undefined }, session);
  };
  const go = (from: PlayState, to: PlayState): void => {
    const now = progress.peek();
    const { session } = from;
    if (session === undefined) return;
    const deeds = deedsBetween(from, to);
    // What was answered may have been taken back.
    const first = to.session === session ? now : { ...now, answer: undefined };
    const next = deeds.reduce((one, deed) => after(one, deed, session, promptsOf(session)), first);
    settle(now.course, next, session);
    if (to.tool === undefined) return;
    // A hand that still holds a piece has no way to the button on a small screen.
    const isClosing = promptsOf(session)[next.prompt]?.until === 'books-closed';
    if (isClosing && next.prompt !== now.prompt) selection.take(undefined);
    // Who has put down a piece may have put down all that they meant to.
    const isPlaced = deeds.some(({ did }) => did === 'piece-placed' || did === 'piece-moved');
    if (isPlaced && asksToLook(nextIn(next, to, promptsOf(session)))) selection.drop();
  };

  effect(() => {
    const state = readPlay(stores);
    if (lessonOf.value === undefined) return;
    const from = last;
    last = state;
    if (from === undefined || isAnotherGame(from, state)) begin(state.session, from === undefined);
    else go(from, state);
  });
  effect(() => {
    const state = readPlay(stores);
    const next = dueIn(progress.value, state, promptsOf(state.session));
    if (JSON.stringify(next) === JSON.stringify(due.peek())) return;
    due.value = next;
  });

  return {
    due,
    canShowAgain: computed(() => {
      const session = game.session.value;
      if (session === undefined || phaseOf(session) !== 'planning') return false;
      return promptsOf(session).length + courseOf(session.scenario, new Set()).length > 0;
    }),
    read() {
      const session = game.session.peek();
      const now = progress.peek();
      if (session)
        settle(now.course, after(now, { did: 'read' }, session, promptsOf(session)), session);
    },
    skip() {
      const session = game.session.peek();
      if (session === undefined) return;
      const says = due.peek()?.says;
      progress.value = DONE;
      // Where it can't be kept, the hints are merely there again after a reload.
      storage.write(SKIPPED_KEY, gameName(session));
      if (says?.kind === 'lesson') record.add([says.id], undefined);
    },
    showAgain() {
      const session = game.session.peek();
      if (session === undefined) return;
      if (storage.read(SKIPPED_KEY) !== undefined) storage.write(SKIPPED_KEY, undefined);
      const all = courseOf(session.scenario, new Set());
      progress.value = playedTo({ ...session, actions: [] }, all, promptsOf(session));
    },
  };
}

/** The one tutorial of a page, made when it is first asked for. */
export const tutorialOf = memoizePair((stores: Stores, lessons: LevelLessons): Tutorial => {
  const lessonOf = signal<LessonOf | undefined>(undefined);
  lessons.read().then(
    (read) => void (lessonOf.value = read),
    (error: unknown) => {
      // Without the levels' own prompts there are still lessons.
      console.error(error);
      lessonOf.value = () => undefined;
    },
  );
  return createTutorial(stores, lessonOf);
});
