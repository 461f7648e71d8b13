import type { Result } from '../../base/result';
import type { Assignment } from '../../codes/class/assignment-terms';
import type { HandIn } from '../../codes/class/hand-in';
import type { CodeFault } from '../../codes/fault';
import type { GameRecord } from '../../rules/game-record';
import type { Issue } from '../../scenario/issue';
import type { Scenario } from '../../scenario/scenario';
import type { FileFault } from '../ports';
import type { GivenAssignment } from '../assignment/assigned-try';
import type { GameFileFault } from '../game/game-file';
import type { GameSession } from '../game/game-session';

/** Where something to open came from: a file of that name, or one of the other ways in. */
export type ImportSource = { readonly file: string } | 'link' | 'typed' | 'pasted' | 'dropped';

/** What of it can be put on the table; `seed` is absent where a scenario came without one. */
export type Playable =
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly seed: string | undefined }
  | { readonly kind: 'game'; readonly session: GameSession };

/** What a file, a code or a link holds. */
export type Imported = Playable | { readonly kind: 'assignment'; readonly given: GivenAssignment };

/** Why a file, a code or a link opens nothing. */
export type ImportFault =
  | GameFileFault
  /** A scenario file that can't be read, or can't be played. */
  | { readonly code: 'level'; readonly issues: readonly Issue[] }
  /** The same of the file of an assignment. */
  | { readonly code: 'task'; readonly issues: readonly Issue[] }
  | { readonly code: 'code'; readonly fault: CodeFault }
  /** Several codes in one text, and what each of them opens. */
  | { readonly code: 'several-codes'; readonly found: readonly Imported[] }
  /** It names itself like a published edition, and has other numbers. */
  | { readonly code: 'not-the-edition'; readonly scenario: Scenario }
  | FileFault
  /** What students hand in, one or all of a class: it belongs on the board of a class. */
  | { readonly code: 'hand-in' }
  /** Neither JSON of the game's, nor a code; nothing at all; several files at once. */
  | { readonly code: 'unknown' | 'nothing' | 'several' }
  /** The part of the page that reads codes could not be fetched. */
  | { readonly code: 'not-arrived' };

/** What stands after the `#` of each link; and why not, where there can be none. */
export interface ShareFragments {
  /** To be read aloud; scenarios of one's own have none, nor have long seeds. */
  readonly code: string | undefined;
  /** Where the seed alone is in the way of a code: one much like it that has one, with its code. */
  readonly nearby: { readonly seed: string; readonly code: string } | undefined;
  readonly scenario: Result<string, CodeFault>;
  /** None before anything was done in the game: it is its scenario with a seed. */
  readonly game: Result<string, CodeFault> | undefined;
}

/** An assignment as it travels. */
export interface PrintedAssignment {
  /** What stands after the `#` of its link, or why there can be none. */
  readonly fragment: Result<string, CodeFault>;
  readonly print: number;
}

/** The reader and the writer of what travels. */
export interface ShareCodec {
  /** Reads a game file, a scenario file, a code or a link, whichever it is. */
  read(text: string): Result<Imported, ImportFault>;
  fragmentsOf(record: GameRecord): ShareFragments;
  /** The code of a hand-in. */
  handInOf(handIn: HandIn): string;
  assignmentOf(assignment: Assignment): PrintedAssignment;
}

/** The same on a thread of its own, as boards may have to be made; rejected where that fails. */
export interface RemoteShareCodec {
  read(text: string): Promise<Result<Imported, ImportFault>>;
  fragmentsOf(record: GameRecord): Promise<ShareFragments>;
  handInOf(handIn: HandIn): Promise<string>;
  assignmentOf(assignment: Assignment): Promise<PrintedAssignment>;
}
