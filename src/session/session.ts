import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type Hex, isSameHex } from '../hex/hex';
import type { Action } from '../rules/action';
import type { Issue } from '../scenario/issue';
import type { Scenario } from '../scenario/scenario';
import type { Entropy, Storage, StorageFault } from './ports';
import { parseSave, printSave } from './save';
import { openShelf, type Shelf } from './shelf';
import {
  act,
  goOn,
  type Misstep,
  phaseOf,
  redo,
  type Sitting,
  sitDown,
  turn,
  undo,
  withHint,
} from './sitting';
import { isLasting, type Lens, type Notice, type State, type Tool, toolItem } from './state';

/** The names under which the page keeps its texts. */
export const KEYS = {
  game: 'lowland-skies/game',
  earlier: 'lowland-skies/earlier',
  damaged: 'lowland-skies/damaged',
  damagedEarlier: 'lowland-skies/damaged-earlier',
  screen: 'lowland-skies/screen',
} as const;

/** What the player can do to the page; every change of state goes through one of these. */
export interface Session {
  readonly state: ReadonlySignal<State>;
  /** Sits down to a new game; an unfinished one is kept as the earlier game. */
  start(scenario: Scenario, seed: string): void;
  /** Opens a game file; a game in progress is kept as the earlier one. */
  open(text: string, file: string): void;
  /** Puts the earlier game back on the table, and the one on the table in its place. */
  swap(): void;
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
  dismiss(notice: Notice): void;
  /** The game on the table as a file; undefined if there is none. */
  file(): string | undefined;
}

const isSameTool = (a: Tool, b: Tool): boolean =>
  a.kind === b.kind &&
  a.layer === b.layer &&
  a.wheels === b.wheels &&
  (a.kind !== 'move' || b.kind !== 'move' || isSameHex(a.from, b.from));

const isWorthKeeping = (sitting: Sitting | undefined): sitting is Sitting =>
  sitting !== undefined && sitting.actions.length > 0 && phaseOf(sitting) !== 'debrief';

/** Opens the page's session: what storage holds comes back, whatever is wrong is told. */
export function createSession(storage: Storage, entropy: Entropy): Session {
  const state = signal<State>({
    screen: 'title',
    chosen: undefined,
    sitting: undefined,
    earlier: undefined,
    tool: undefined,
    hover: undefined,
    focus: undefined,
    lens: 'none',
    isStill: false,
    notices: [],
  });
  let isStorageToldOf = false;
  /** Texts that can't be read and have no copy, by key: kept while their notice is there. */
  const onlyCopies = new Map<string, Notice>();

  const set = (change: Partial<State>): void => {
    state.value = { ...state.value, ...change };
  };
  /** A passing notice takes the place of the one before; a lasting one stays until dismissed. */
  const tell = (notice: Notice): void => set({ notices: [...lasting(), notice] });
  const lasting = (): Notice[] => state.value.notices.filter(isLasting);
  const tellOfStorage = (fault: StorageFault): void => {
    if (isStorageToldOf) return;
    isStorageToldOf = true;
    tell({ kind: 'storage', fault });
  };
  const write = (key: string, text: string | undefined): boolean => {
    const onlyCopy = onlyCopies.get(key);
    if (onlyCopy !== undefined && state.value.notices.includes(onlyCopy)) return false;
    const done = text === undefined ? storage.remove(key) : storage.write(key, text);
    if (!done.ok) tellOfStorage(done.error);
    return done.ok;
  };

  const restore = (key: string, aside: string): Sitting | undefined => {
    const text = storage.read(key);
    if (!text.ok) {
      tellOfStorage(text.error);
      return undefined;
    }
    if (text.value === undefined) return undefined;
    const sitting = parseSave(text.value);
    if (sitting.ok) return sitting.value;
    // Only once a copy is safe may the next game take the place of what can't be read.
    const notice: Notice = { kind: 'damaged', fault: sitting.error, text: text.value };
    const copied = storage.write(aside, text.value);
    if (copied.ok) storage.remove(key);
    else {
      onlyCopies.set(key, notice);
      tellOfStorage(copied.error);
    }
    tell(notice);
    return undefined;
  };

  const putDown = { tool: undefined, hover: undefined } as const;
  const settle = (sitting: Sitting, change: Partial<State> = {}): void => {
    set({ sitting, notices: lasting(), ...change });
    write(KEYS.game, printSave(sitting));
  };
  const show = (screen: State['screen']): void => {
    set({ screen, ...putDown });
    write(KEYS.screen, screen);
  };
  let before: State['screen'] = 'title';
  /** Opens a screen that is only looked into. */
  const look = (screen: 'codex' | 'settings'): void => {
    const from = state.value.screen;
    if (from === 'title' || from === 'table') before = from;
    set({ screen, ...putDown });
  };
  /** Puts a sitting on the table and keeps what lay there, if it was in progress. */
  const lay = (sitting: Sitting): void => {
    const interrupted = state.value.sitting;
    if (isWorthKeeping(interrupted)) {
      set({ earlier: interrupted });
      write(KEYS.earlier, printSave(interrupted));
    }
    settle(sitting, { focus: undefined, chosen: undefined });
    show('table');
  };
  /** Changes the sitting, if there is one, and nothing else does. */
  const change = (step: (sitting: Sitting) => Sitting): void => {
    const { sitting } = state.value;
    if (sitting === undefined) return;
    const next = step(sitting);
    if (next !== sitting) settle(next);
  };
  const refuse = (misstep: Misstep): void => tell({ kind: 'refusal', misstep });
  const unplayable = (file: string, issues: readonly Issue[]): void =>
    tell({ kind: 'bad-level', file, issues });

  const shelf = openShelf(storage, {
    onFault: tellOfStorage,
    onDamage: (damaged) =>
      tell({
        kind: 'damaged-best',
        titles: damaged.map(({ scenario }) => scenario.title),
        text: damaged.map(({ text }) => text).join('\n'),
      }),
  });

  const session: Session = {
    state,
    start(scenario, seed) {
      const sitting = sitDown(scenario, seed === '' ? entropy.newSeed() : seed);
      if (sitting.ok) lay(sitting.value);
      else unplayable(scenario.id, sitting.error);
    },
    open(text, file) {
      const sitting = parseSave(text);
      if (sitting.ok) lay(sitting.value);
      else tell({ kind: 'not-opened', fault: sitting.error, file });
    },
    swap() {
      const { earlier, sitting } = state.value;
      if (earlier === undefined) return;
      const kept = isWorthKeeping(sitting) ? sitting : undefined;
      set({ earlier: kept });
      write(KEYS.earlier, kept && printSave(kept));
      settle(earlier, { focus: undefined });
      show('table');
    },
    toTitle: () => show('title'),
    toLevel(level) {
      set({ chosen: level });
      show('title');
    },
    toTable: () => show('table'),
    toCodex: () => look('codex'),
    toSettings: () => look('settings'),
    goBack: () => show(before),
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
        return next;
      }),
    take(tool) {
      const held = state.value.tool;
      const isSame = tool !== undefined && held !== undefined && isSameTool(tool, held);
      set({ tool: isSame ? undefined : tool, hover: undefined, notices: lasting() });
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
    dismiss: (notice) => set({ notices: state.value.notices.filter((told) => told !== notice) }),
    file: () => state.value.sitting && printSave(state.value.sitting),
  };

  const earlier = restore(KEYS.earlier, KEYS.damagedEarlier);
  set({ earlier, sitting: restore(KEYS.game, KEYS.damaged) });
  const screen = storage.read(KEYS.screen);
  const isAtTable = screen.ok && screen.value === 'table' && state.value.sitting !== undefined;
  set({ screen: isAtTable ? 'table' : 'title' });
  return session;
}
