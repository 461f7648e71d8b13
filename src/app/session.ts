import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type Hex, isSameHex } from '../hex/hex';
import type { Action } from '../rules/action';
import type { Scenario } from '../scenario/scenario';
import { openKeeping } from './storage/saved-games';
import { isSameGame, isWorthKeeping, withKept } from './storage/saved-game-list';
import type { Opening } from './import/import-result';
import type { Entropy, KeyValueStore, StorageFault } from './ports';
import { printGameFile } from './game/game-file';
import { openShelf, type Shelf } from './storage/best-plans';
import {
  act,
  goOn,
  type Misstep,
  phaseOf,
  redo,
  type Sitting,
  createGameSession,
  turn,
  undo,
  withHint,
} from './game/game-session';
import {
  type Considered,
  isLasting,
  type Lens,
  type Notice,
  type State,
  type Tool,
  toolItem,
} from './state';

/** What the player can do to the page; every change of state goes through one of these. */
export interface Session {
  readonly state: ReadonlySignal<State>;
  /** The game that was last played to its end on this page. */
  readonly ended: ReadonlySignal<Sitting | undefined>;
  /** Sits down to a new game; one in progress is kept, whatever takes its place. */
  start(scenario: Scenario, seed: string): void;
  /** Lays on the table what a file or a link holds, and tells of it. */
  open(opening: Opening): void;
  /** Puts a kept game back on the table. */
  bringBack(game: Sitting): void;
  /** Lets go of a kept game; its notice can keep it again. */
  putAway(game: Sitting): void;
  keepAgain(game: Sitting): void;
  toTitle(): void;
  /** Goes to the briefing of a level on the title. */
  toLevel(level: string): void;
  toTable(): void;
  toCodex(): void;
  toSettings(): void;
  /** Puts the codex or the settings away: back to the screen from which they were opened. */
  goBack(): void;
  /** Asks for the briefing of a level. */
  choose(level: string): void;
  /** The best plan of each level on this device. */
  readonly shelf: Shelf;
  act(action: Action): void;
  undo(): void;
  redo(): void;
  turn(): void;
  turnAll(): void;
  goOn(): void;
  /** Takes a tool in hand; the same tool again puts it down. */
  take(tool: Tool | undefined): void;
  /** Looks at a piece or an item: the board shows what it would do. */
  consider(what: Considered | undefined): void;
  hover(hex: Hex | undefined): void;
  focus(hex: Hex | undefined): void;
  /** Lets go of the tool on a hex; with none in hand, looks at the hex. */
  press(hex: Hex): void;
  /** Shows a lens, or puts it away; the value of pieces is a hint, and the game is marked. */
  toggleLens(lens: Lens): void;
  /** Marks the game as one in which a hint was shown. */
  markHinted(): void;
  setStill(isStill: boolean): void;
  tell(notice: Notice): void;
  /** Tells that storage doesn't do what it should, once. */
  tellOfStorage(fault: StorageFault): void;
  dismiss(notice: Notice): void;
  /** The game on the table as a file; undefined if there is none. */
  file(): string | undefined;
}

const isSameTool = (a: Tool, b: Tool): boolean =>
  a.kind === b.kind &&
  a.layer === b.layer &&
  a.wheels === b.wheels &&
  (a.kind !== 'move' || b.kind !== 'move' || isSameHex(a.from, b.from));

const isUnkept = (notice: Notice, game: Sitting): boolean =>
  notice.kind === 'unkept' && notice.sitting === game;

/** The kept games without one of them; the same list if it isn't there. */
const without = (kept: readonly Sitting[], game: Sitting): readonly Sitting[] => {
  const others = kept.filter((other) => !isSameGame(other, game));
  return others.length < kept.length ? others : kept;
};

/** Opens the page's session: what storage holds comes back, whatever is wrong is told. */
export function createSession(storage: KeyValueStore, entropy: Entropy): Session {
  const state = signal<State>({
    screen: 'title',
    from: undefined,
    chosen: undefined,
    sitting: undefined,
    kept: [],
    tool: undefined,
    considered: undefined,
    hover: undefined,
    focus: undefined,
    lens: 'none',
    isStill: false,
    notices: [],
  });
  const ended = signal<Sitting | undefined>(undefined);
  const set = (change: Partial<State>): void => {
    state.value = { ...state.value, ...change };
  };
  /** A passing notice takes the place of the one before; a lasting one stays until dismissed. */
  const tell = (notice: Notice): void => set({ notices: [...lasting(), notice] });
  const lasting = (): Notice[] => state.value.notices.filter(isLasting);
  const keeping = openKeeping(storage, {
    tell,
    isTold: (notice) => state.value.notices.includes(notice),
  });
  const putDown = { tool: undefined, considered: undefined, hover: undefined } as const;
  /** Changes which games are kept; those that another page has left meanwhile join them first. */
  const keep = (
    change: (kept: readonly Sitting[]) => readonly Sitting[],
  ): StorageFault | undefined => {
    const { sitting, kept: before } = state.value;
    const kept = change(keeping.gather(sitting, before));
    if (kept === before) return undefined;
    set({ kept });
    const fault = keeping.writeKept(kept);
    // Another page may have its own game there now, and this one's among the kept until here.
    if (sitting) keeping.writeGame(sitting);
    return fault;
  };
  const settle = (sitting: Sitting, change: Partial<State> = {}): void => {
    set({ sitting, notices: lasting(), ...change });
    keep((kept) => kept);
    keeping.writeGame(sitting);
  };
  const show = (screen: State['screen']): void => {
    set({ screen, from: state.value.screen, ...putDown });
    keeping.writeScreen(screen);
  };
  let underneath: State['screen'] = 'title';
  /** Opens a screen that is only looked into. */
  const look = (screen: 'codex' | 'settings'): void => {
    const from = state.value.screen;
    if (from === 'title' || from === 'table') underneath = from;
    set({ screen, from, ...putDown });
  };
  /** Puts a game on the table; the one that lay there is kept, and answered, if it is worth it. */
  const lay = (sitting: Sitting): Sitting | undefined => {
    const before = state.value.sitting;
    const isKept = isWorthKeeping(before) && !isSameGame(before, sitting);
    const fault = keep((kept) => {
      const others = without(kept, sitting);
      return isKept ? withKept(others, before) : others;
    });
    // Where nothing can be kept at all, that has been told.
    if (isKept && fault === 'full')
      tell({ kind: 'unkept', sitting: before, text: printGameFile(before) });
    set({ notices: state.value.notices.filter((told) => !isUnkept(told, sitting)) });
    settle(sitting, { focus: undefined, chosen: undefined });
    show('table');
    return isKept ? before : undefined;
  };
  /** Changes the sitting, if there is one, and nothing else does. */
  const change = (step: (sitting: Sitting) => Sitting): void => {
    const { sitting } = state.value;
    if (sitting === undefined) return;
    const next = step(sitting);
    if (next !== sitting) settle(next);
  };
  const refuse = (misstep: Misstep): void => tell({ kind: 'refusal', misstep });

  const shelf = openShelf(storage, {
    onFault: keeping.onFault,
    onDamage: (damaged) =>
      tell({
        kind: 'damaged-best',
        titles: damaged.map(({ scenario }) => scenario.title),
        text: damaged.map(({ text }) => text).join('\n'),
      }),
  });

  const session: Session = {
    state,
    ended,
    start(scenario, seed) {
      lay(createGameSession(scenario, seed === '' ? entropy.newSeed() : seed));
    },
    open(opening) {
      const isGame = opening.kind === 'game';
      const sitting = isGame
        ? opening.sitting
        : createGameSession(opening.scenario, opening.seed ?? entropy.newSeed());
      const kept = lay(sitting);
      tell({ kind: 'opened', sitting, isGame, kept });
    },
    bringBack(game) {
      if (state.value.kept.includes(game)) lay(game);
    },
    putAway(game) {
      keep((kept) => without(kept, game));
      tell({ kind: 'put-away', sitting: game });
    },
    keepAgain(game) {
      keep((kept) => withKept(kept, game));
      set({ notices: lasting() });
    },
    toTitle: () => show('title'),
    toLevel(level) {
      set({ chosen: level });
      show('title');
    },
    toTable: () => show('table'),
    toCodex: () => look('codex'),
    toSettings: () => look('settings'),
    goBack: () => show(underneath),
    choose: (level) => set({ chosen: level }),
    shelf,
    act(action) {
      const { sitting } = state.value;
      if (sitting === undefined) return;
      const next = act(sitting, action);
      if (!next.ok) return refuse(next.error);
      const isClosed = action.do === 'close-books';
      settle(next.value, isClosed ? putDown : {});
    },
    undo: () => change(undo),
    redo: () => change(redo),
    turn: () => change((sitting) => turn(sitting)),
    turnAll: () => change((sitting) => turn(sitting, true)),
    goOn: () =>
      change((sitting) => {
        const next = goOn(sitting);
        shelf.keep(next);
        if (next !== sitting && phaseOf(next) === 'debrief') ended.value = next;
        return next;
      }),
    take(tool) {
      const held = state.value.tool;
      const isSame = tool !== undefined && held !== undefined && isSameTool(tool, held);
      set({
        ...putDown,
        tool: isSame ? undefined : tool,
        notices: lasting(),
      });
    },
    consider(what) {
      if (what !== state.value.considered) set({ considered: what });
    },
    hover(hex) {
      const before = state.value.hover;
      if (hex === before || (hex && before && isSameHex(hex, before))) return;
      set({ hover: hex });
    },
    focus: (hex) => set({ focus: hex }),
    press(hex) {
      const { tool, sitting } = state.value;
      set({ focus: hex });
      if (tool === undefined || sitting === undefined) return;
      session.act(toolItem(tool, hex));
      const isMoved = tool.kind === 'move' && state.value.sitting !== sitting;
      if (isMoved) set({ tool: undefined });
    },
    toggleLens(lens) {
      const isShown = state.value.lens === lens;
      set({ lens: isShown ? 'none' : lens });
      if (lens === 'value' && !isShown) session.markHinted();
    },
    markHinted: () => change(withHint),
    setStill: (isStill) => set({ isStill }),
    tell,
    tellOfStorage: keeping.onFault,
    dismiss: (notice) => set({ notices: state.value.notices.filter((told) => told !== notice) }),
    file: () => state.value.sitting && printGameFile(state.value.sitting),
  };

  set({ kept: keeping.restoreKept(), sitting: keeping.restoreGame() });
  const isAtTable = keeping.readScreen() === 'table' && state.value.sitting !== undefined;
  set({ screen: isAtTable ? 'table' : 'title' });
  return session;
}
