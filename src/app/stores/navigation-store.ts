import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import type { GameSession } from '../game/game-session';
import type { SelectionStore } from './selection-store';

export const SCREENS = ['title', 'table', 'help', 'settings', 'class'] as const;
export type ScreenName = (typeof SCREENS)[number];

/** Which screen is shown, and what was asked for there. */
export interface NavigationStore {
  readonly screen: ReadonlySignal<ScreenName>;
  /** The screen that was shown before this one; none on a page that has just been opened. */
  readonly from: ReadonlySignal<ScreenName | undefined>;
  /** Counts every going to a screen, to the one that is shown as well. */
  readonly visits: ReadonlySignal<number>;
  /** The level whose briefing was asked for on the title. */
  readonly chosen: ReadonlySignal<string | undefined>;
  /** The game that is being given away, in the dialog for that; a new one for a scenario alone. */
  readonly shared: ReadonlySignal<GameSession | undefined>;
  /** Goes to a screen by its name. */
  to(screen: ScreenName): void;
  toTitle(): void;
  /** Goes to the briefing of a level on the title. */
  toLevel(level: string): void;
  toTable(): void;
  toHelp(): void;
  toSettings(): void;
  toClass(): void;
  /** Puts the help, the settings or the class board away: back to the screen from which they were opened. */
  goBack(): void;
  /** Asks for the briefing of a level; of none, forgets the one asked for. */
  choose(level: string | undefined): void;
  /** Opens the dialog that gives a game and its scenario away; of none, closes it. */
  share(session: GameSession | undefined): void;
}

/**
 * @param first the screen that a page just opened shows
 * @param write keeps the name of a screen that a reload comes back to
 */
export function createNavigationStore(
  first: 'title' | 'table',
  selection: SelectionStore,
  write: (screen: ScreenName) => void,
): NavigationStore {
  const screen = signal<ScreenName>(first);
  const from = signal<ScreenName | undefined>(undefined);
  const visits = signal(0);
  const chosen = signal<string | undefined>(undefined);
  const shared = signal<GameSession | undefined>(undefined);
  const change = (next: ScreenName): void =>
    batch(() => {
      from.value = screen.peek();
      screen.value = next;
      visits.value++;
      selection.putDown();
    });
  const show = (next: ScreenName): void => {
    change(next);
    write(next);
  };
  /** Where a screen that is only looked into leads back to. */
  let underneath: 'title' | 'table' = first;
  const look = (next: Exclude<ScreenName, 'title' | 'table'>): void => {
    const before = screen.peek();
    if (before === 'title' || before === 'table') underneath = before;
    change(next);
  };
  return {
    screen,
    from,
    visits,
    chosen,
    shared,
    to: (next) => (next === 'title' || next === 'table' ? show(next) : look(next)),
    toTitle: () => show('title'),
    toLevel(level) {
      chosen.value = level;
      show('title');
    },
    toTable: () => show('table'),
    toHelp: () => look('help'),
    toSettings: () => look('settings'),
    toClass: () => look('class'),
    goBack: () => show(underneath),
    choose: (level) => void (chosen.value = level),
    share: (session) => void (shared.value = session),
  };
}
