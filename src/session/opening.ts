import type { Result } from '../base/result';
import type { CodeFault } from '../codes/fault';
import type { Issue } from '../scenario/issue';
import type { Scenario } from '../scenario/scenario';
import type { SaveFault } from './save';
import type { Sitting } from './sitting';

/** Where something to open came from: a file of that name, or one of the other ways in. */
export type Source = { readonly file: string } | 'link' | 'pasted' | 'dropped';

/** What a file, a code or a link holds; `seed` is absent where a scenario came without one. */
export type Opening =
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly seed: string | undefined }
  | { readonly kind: 'game'; readonly sitting: Sitting };

/** Why a file, a code or a link opens nothing. */
export type OpeningFault =
  | SaveFault
  /** A scenario file that can't be read, or can't be played. */
  | { readonly code: 'level'; readonly issues: readonly Issue[] }
  | { readonly code: 'code'; readonly fault: CodeFault }
  /** It names itself like a published edition, and has other numbers. */
  | { readonly code: 'not-the-edition'; readonly scenario: Scenario }
  /** More bytes than a file of the game ever has. */
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  /** Neither JSON of the game's, nor a code; nothing at all; several files at once. */
  | { readonly code: 'unknown' | 'nothing' | 'several' }
  /** The browser would not read the file. */
  | { readonly code: 'unreadable' }
  /** The part of the page that reads codes could not be fetched. */
  | { readonly code: 'not-arrived' };

/** What there is to share, each after the `#` of a link; and why not, where it can't be. */
export interface Offer {
  /** To be read aloud; scenarios of one's own have none, nor have long seeds. */
  readonly code: string | undefined;
  readonly scenario: Result<string, CodeFault>;
  readonly game: Result<string, CodeFault>;
}

/** The reader and the writer of what travels: fetched when there is something to read or share. */
export interface Sharing {
  /** Reads a game file, a scenario file, a code or a link, whichever it is. */
  read(text: string): Result<Opening, OpeningFault>;
  offer(game: Sitting): Offer;
}
