import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
} from '@preact/signals-core';
import { ok, type Result } from '../../base/result';
import type { Hex } from '../../hex/hex';
import type { Action } from '../../rules/action';
import type { Prediction } from '../../rules/game-record';
import type { SeatTable } from '../../rules/seats/seat-table';
import type { Scenario } from '../../scenario/scenario';
import { isSameGame, printGameFile } from '../game/game-file';
import {
  act,
  closeLedger,
  phaseOf,
  redo,
  sessionAfter,
  type GameSession,
  createGameSession,
  type Misstep,
  turnIncident,
  undo,
  withHint,
} from '../game/game-session';
import { closeWith, inMode } from '../game/think-first';
import { toolItem } from '../game/tool';
import { isToHandIn } from '../assignment/to-hand-in';
import type { Playable } from '../import/import-result';
import type { Entropy } from '../ports';
import type { BestPlans } from '../storage/best-plans';
import { isWorthKeeping } from '../storage/saved-games';
import type { NavigationStore } from './navigation-store';
import type { NoticeStore } from './notice-store';
import type { SavedGamesStore } from './saved-games-store';
import type { Lens, SelectionStore } from './selection-store';

/** What a table of seats makes of a step in its game: the state after it, or why it may not be taken. */
export type StepRule = (before: GameSession, after: GameSession) => Result<GameSession, Misstep>;

/** The game on the table, and all that is done in it. */
export interface GameStore {
  /** As the player sees it: in the mode of this table. */
  readonly session: ReadonlySignal<GameSession | undefined>;
  /** The game that was last played to its end on this page. */
  readonly ended: ReadonlySignal<GameSession | undefined>;
  /** The moment of a replay that the board shows instead of the game; none but in a replay. */
  readonly moment: ReadonlySignal<GameSession | undefined>;
  /** What the board shows: the moment of a replay, else the game. */
  readonly onBoard: ReadonlySignal<GameSession | undefined>;
  /** Begins a new game; one in progress is kept, whatever takes its place. */
  start(scenario: Scenario, seed: string, seats?: SeatTable): void;
  /** Puts on the table what a file or a link holds, and tells of it. */
  open(imported: Playable): void;
  /** Puts a game on the table in which nothing is done yet; one in progress is kept. */
  begin(session: GameSession): void;
  /** Puts another state of the game on the table in its place, which is not kept. */
  replace(session: GameSession): void;
  /** Shows in the game on the table what its assignment holds back until the teacher's word. */
  openLocks(): void;
  /**
   * Puts the finished game on the table back to what it was after some of its actions, as a new try
   * under the same seed, marked as played with hints. The new try remembers the first.
   */
  tryAgain(actions: readonly Action[]): void;
  /** Puts a kept game back on the table. */
  bringBack(game: GameSession): void;
  act(action: Action): void;
  /** Takes a step that changes what lies beside the game; why it may not be taken is told. */
  step(step: (session: GameSession) => Result<GameSession, Misstep>): void;
  /** Has each step of the game asked of a rule; by none, the rules of the game alone count. */
  govern(rule: StepRule | undefined): void;
  /** Closes the last books with what the player expects of the plan. */
  closeWith(prediction: Prediction): void;
  undo(): void;
  redo(): void;
  turnIncident(): void;
  turnAll(): void;
  closeLedger(): void;
  /** Lets go of the tool on a hex; with none in hand, looks at the hex. */
  press(hex: Hex): void;
  /**
   * Shows a lens, or puts it away; the value of pieces is a hint, and the game is marked. Both are
   * about points: there are none while those are hidden.
   */
  toggleLens(lens: Lens): void;
  /** Marks the game as one in which a hint was shown. */
  markHinted(): void;
  showMoment(moment: GameSession | undefined): void;
  /** Whether the game on the table is begun and not over. */
  isInProgress(): boolean;
  /** The game on the table as a file; undefined if there is none. */
  file(): string | undefined;
}

/** What the game on the table is done with. */
interface GameParts {
  readonly notices: NoticeStore;
  readonly selection: SelectionStore;
  readonly navigation: NavigationStore;
  readonly savedGames: SavedGamesStore;
  readonly bestPlans: BestPlans;
  readonly entropy: Entropy;
  /** Whether this table's players think first. */
  readonly thinksFirst: ReadonlySignal<boolean>;
  /** Writes the game on the table to storage. */
  readonly write: (game: GameSession) => void;
}

/** @param session the game on the table as it is kept */
export function createGameStore(
  session: Signal<GameSession | undefined>,
  parts: GameParts,
): GameStore {
  const { notices, selection, navigation, savedGames, bestPlans, entropy, thinksFirst, write } =
    parts;
  const seen = computed(() => session.value && inMode(session.value, thinksFirst.value));
  const ended = signal<GameSession | undefined>(undefined);
  const moment = signal<GameSession | undefined>(undefined);
  let rule: StepRule | undefined;

  // Lenses show points.
  effect(() => {
    const { hidesPoints, locks } = seen.value ?? {};
    const isHint = selection.lens.value === 'value';
    if (hidesPoints || (locks?.hints && isHint)) selection.setLens('none');
  });

  // What a plan is worth beside others is kept once it may be known.
  effect(() => {
    const now = seen.value;
    if (now?.locks && !now.locks.par && phaseOf(now) === 'debrief') bestPlans.keep(now);
  });

  /** Puts a game or its next state on the table and into storage. */
  const settle = (next: GameSession, also?: () => void): void => {
    batch(() => {
      session.value = next;
      notices.dismissPassing();
      also?.();
    });
    savedGames.gather();
    write(next);
  };
  /** Puts a game on the table; the one that lay there is kept, and answered, if it is worth it. */
  const lay = (next: GameSession): GameSession | undefined => {
    const before = session.peek();
    const isKept = isWorthKeeping(before) || isToHandIn(before);
    const kept = isKept && !isSameGame(before, next) ? before : undefined;
    const fault = savedGames.swap(next, kept);
    // Where nothing can be kept at all, that has been told.
    if (kept && fault === 'full')
      notices.tell({ kind: 'unkept', session: kept, text: printGameFile(kept) });
    notices.dismissUnkept(next);
    settle(next, () => {
      selection.focusOn(undefined);
      navigation.choose(undefined);
    });
    navigation.toTable();
    return kept;
  };
  /** Does what the rules may refuse in the game, if there is one. */
  const attempt = (
    step: (session: GameSession) => Result<GameSession, Misstep>,
    also?: () => void,
  ): void => {
    const before = session.peek();
    if (before === undefined) return;
    const taken = step(before);
    const next = taken.ok && rule ? rule(before, taken.value) : taken;
    if (!next.ok) notices.tell({ kind: 'refusal', misstep: next.error });
    else if (next.value !== before) settle(next.value, also);
  };
  /** Takes a step in the game, if there is one; a step that changes nothing is none. */
  const change = (step: (session: GameSession) => GameSession): void =>
    attempt((now) => ok(step(now)));

  const store: GameStore = {
    session: seen,
    ended,
    moment,
    onBoard: computed(() => moment.value ?? seen.value),
    start(scenario, seed, seats) {
      const session = createGameSession(scenario, seed === '' ? entropy.newSeed() : seed);
      lay(seats ? { ...session, seats } : session);
    },
    begin: (next) => void lay(next),
    replace: (next) => settle(next, selection.putDown),
    openLocks: () =>
      change((now) =>
        now.assigned ? { ...now, assigned: { ...now.assigned, hasWord: true } } : now,
      ),
    open(imported) {
      const isGame = imported.kind === 'game';
      const next = isGame
        ? imported.session
        : createGameSession(imported.scenario, imported.seed ?? entropy.newSeed());
      const kept = lay(next);
      notices.tell({ kind: 'opened', session: next, isGame, kept });
    },
    tryAgain(actions) {
      const before = session.peek();
      if (before === undefined || phaseOf(before) !== 'debrief') return;
      const { scenario, seed, firstTry = before.actions } = before;
      lay({ ...withHint(sessionAfter(scenario, seed, actions)), firstTry });
    },
    bringBack(game) {
      if (savedGames.kept.peek().includes(game)) lay(game);
    },
    act: (action) =>
      attempt(
        (now) => act(now, action),
        action.do === 'close-books' ? selection.putDown : undefined,
      ),
    step: attempt,
    govern: (next) => void (rule = next),
    closeWith: (prediction) => attempt((now) => closeWith(now, prediction), selection.putDown),
    undo: () => change(undo),
    redo: () => change(redo),
    turnIncident: () => change((now) => turnIncident(now)),
    turnAll: () => change((now) => turnIncident(now, true)),
    closeLedger: () =>
      change((now) => {
        const next = closeLedger(now);
        // Of an assigned game the effect above knows whether it may.
        if (next.assigned) return next;
        bestPlans.keep(next);
        if (next !== now && phaseOf(next) === 'debrief') ended.value = next;
        return next;
      }),
    press: (hex) =>
      batch(() => {
        const tool = selection.tool.peek();
        const before = session.peek();
        selection.focusOn(hex);
        if (tool === undefined || before === undefined) return;
        store.act(toolItem(tool, hex));
        const isMoved = tool.kind === 'move' && session.peek() !== before;
        if (isMoved) selection.drop();
      }),
    toggleLens(lens) {
      const now = seen.peek();
      if (now?.hidesPoints || (now?.locks?.hints && lens === 'value')) return;
      const isShown = selection.lens.peek() === lens;
      selection.setLens(isShown ? 'none' : lens);
      if (lens === 'value' && !isShown) store.markHinted();
    },
    markHinted: () => change(withHint),
    showMoment: (shown) => void (moment.value = shown),
    isInProgress: () => isWorthKeeping(session.peek()),
    file() {
      const now = session.peek();
      return now && printGameFile(now);
    },
  };
  return store;
}
