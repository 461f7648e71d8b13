import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Issue } from '../../scenario/issue';
import type { LocalizedText } from '../../scenario/scenario';
import type { GameFileFault } from '../game/game-file';
import type { Misstep, GameSession } from '../game/game-session';
import type { ImportFault, ImportSource } from '../import/import-result';
import type { StorageFault } from '../ports';

/** Something the player is told once, in words of the catalogue. */
export type Notice =
  | { readonly kind: 'storage'; readonly fault: StorageFault }
  | { readonly kind: 'damaged'; readonly fault: GameFileFault; readonly text: string }
  /** Best plans that can't be read any more, as one text, with the titles of their levels. */
  | {
      readonly kind: 'damaged-best';
      readonly titles: readonly LocalizedText[];
      readonly text: string;
    }
  | { readonly kind: 'damaged-settings'; readonly text: string }
  /** How often tasks of a class were begun can't be read any more. */
  | { readonly kind: 'damaged-log'; readonly text: string }
  /** Which players sit at this device, and what they last saw, can't be read any more. */
  | { readonly kind: 'damaged-seats'; readonly text: string }
  /** Something in storage was made by a newer version, and waits there. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'not-opened'; readonly fault: ImportFault; readonly source: ImportSource }
  /** What reads codes and files has not arrived; `text` is read once it has. */
  | { readonly kind: 'not-read'; readonly source: ImportSource; readonly text: string }
  /** What was opened, and the game in progress that it took the place of. */
  | {
      readonly kind: 'opened';
      readonly session: GameSession;
      readonly isGame: boolean;
      readonly kept: GameSession | undefined;
    }
  | { readonly kind: 'put-away'; readonly session: GameSession }
  /** A game that had to make room, and for which storage has none. */
  | { readonly kind: 'unkept'; readonly session: GameSession; readonly text: string }
  /** The days of today's board can't be read any more. */
  | { readonly kind: 'damaged-daily'; readonly text: string }
  | { readonly kind: 'bad-level'; readonly file: string; readonly issues: readonly Issue[] }
  /** Nothing could be done in a year, as the calendar has it: its books were closed at once. */
  | { readonly kind: 'year-passed'; readonly year: number }
  | { readonly kind: 'refusal'; readonly misstep: Misstep }
  /** A file that the frame around the page may not have let through. */
  | { readonly kind: 'unsaved'; readonly name: string; readonly text: string }
  /** Something from outside the page keeps changing its text. */
  | { readonly kind: 'foreign-text' }
  /** The solver could not write its model down. */
  | { readonly kind: 'no-model' }
  /** A board that could not be made, and so not be compared with the one that was played. */
  | { readonly kind: 'no-board' }
  /** A new version of the game waits; `open` opens this page anew in it, its games kept. */
  | { readonly kind: 'new-version'; readonly open: () => void };

/** Whether a notice stays until it is dismissed, whatever else is done meanwhile. */
export const isLasting = ({ kind }: Notice): boolean =>
  ['storage', 'unkept', 'newer', 'new-version'].includes(kind) || kind.startsWith('damaged');

/** What the player has to know now. */
export interface NoticeStore {
  /** The notices on the page, the latest last. */
  readonly all: ReadonlySignal<readonly Notice[]>;
  /** Shows a notice; a passing one takes the place of the passing one before it. */
  tell(notice: Notice): void;
  /** Tells that storage doesn't do what it should; once a page, however often it fails. */
  tellOfStorage(fault: StorageFault): void;
  /** Tells that something kept waits for a newer version; once a page. */
  tellOfNewer(): void;
  /** Takes away this very notice, and none that only looks like it. */
  dismiss(notice: Notice): void;
  /** Takes away what was told of a game for which there was no room: it is on the table again. */
  dismissUnkept(game: GameSession): void;
  /** Takes away the passing notice: something else was done. */
  dismissPassing(): void;
}

export function createNoticeStore(): NoticeStore {
  const all = signal<readonly Notice[]>([]);
  let isStorageToldOf = false;
  let isNewerToldOf = false;
  const keepOnly = (isKept: (notice: Notice) => boolean): void => {
    if (!all.peek().every(isKept)) all.value = all.peek().filter(isKept);
  };
  const tell = (notice: Notice): void => {
    all.value = [...all.peek().filter(isLasting), notice];
  };
  return {
    all,
    tell,
    tellOfStorage(fault) {
      if (isStorageToldOf) return;
      isStorageToldOf = true;
      tell({ kind: 'storage', fault });
    },
    tellOfNewer() {
      if (isNewerToldOf) return;
      isNewerToldOf = true;
      tell({ kind: 'newer' });
    },
    dismiss: (notice) => keepOnly((told) => told !== notice),
    dismissUnkept: (game) => keepOnly((told) => told.kind !== 'unkept' || told.session !== game),
    dismissPassing: () => keepOnly(isLasting),
  };
}
