import type { ReadonlySignal, Signal } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Result } from '../base/result';
import type { Hex } from '../hex/hex';
import type { Scenario } from '../scenario/scenario';
import type { Adviser } from '../app/game/hint';
import type { Coach } from '../app/tutorial/tutorial';
import type { DailyDesk } from '../app/daily/daily-controller';
import type { Opener } from '../app/import/import-game';
import type { Sharing, Subject } from '../app/import/import-result';
import type { FileFault, ScenarioGenerator, Proofs } from '../app/ports';
import type { Session } from '../app/session';
import type { SettingsDesk } from '../app/settings/settings';
import type { Sitting } from '../app/game/game-session';
import type { Notice } from '../app/state';
import type { Study, StudyControls } from '../app/study/study';
import type { CodesCatalogue } from '../i18n/codes';
import type { Words } from '../i18n/words';

/** Where the drawn hexes lie, in CSS pixels of the board's own box. */
export interface BoardPlace {
  /** Where the origin of the hexes' geometry lies. */
  readonly x: number;
  readonly y: number;
  /** The length of a hex's side. */
  readonly side: number;
}

/** The drawn board as the panels know it; what draws it is not their business. */
export interface BoardPort {
  mount(host: HTMLElement): void;
  unmount(): void;
  /** Undefined while no board is drawn. */
  readonly place: ReadonlySignal<BoardPlace | undefined>;
  /** The hex under a place on the page; undefined off the board. */
  hexAt(x: number, y: number): Hex | undefined;
  /** Where a hex's centre is on the page; undefined while no board is drawn. */
  placeOf(hex: Hex): { readonly x: number; readonly y: number } | undefined;
}

/** The files of the player's device. */
export interface Files {
  save(name: string, text: string): void;
  choose(use: (file: File) => void): void;
  read(file: File): Promise<Result<string, FileFault>>;
}

export interface Page {
  readonly session: Session;
  readonly words: Words;
  readonly board: BoardPort;
  readonly files: Files;
  readonly adviser: Adviser;
  /** What is proved of the shipped levels. */
  readonly proofs: Proofs;
  readonly coach: Coach;
  readonly settings: SettingsDesk;
  readonly scenarios: readonly Scenario[];
  /** What was wrong with levels that could not be read; shown on the title. */
  readonly broken: readonly (Notice & { kind: 'bad-level' })[];
  /** What is known of the finished game beside its score; none before one is finished. */
  readonly study: ReadonlySignal<Study | undefined>;
  readonly studyControls: StudyControls;
  readonly opener: Opener;
  /** Fetches what reads and writes codes and links; rejected where it doesn't arrive. */
  sharing(): Promise<Sharing>;
  /** The words about codes, once that has arrived. */
  readonly codes: ReadonlySignal<CodesCatalogue | undefined>;
  /** What is being given away, in the dialog for that. */
  readonly share: Signal<Subject | undefined>;
  /** The moment of a replay that the board shows instead of the game; none but in a replay. */
  readonly moment: Signal<Sitting | undefined>;
  readonly daily: DailyDesk;
  readonly generator: ScenarioGenerator;
  /** The page's address, where every link begins. */
  address(): string;
  /** Copies a text; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  newSeed(): string;
  /** Saves the finished game's model as a file for other solvers. */
  saveModel(): void;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** The page that a panel belongs to. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('a panel needs its page');
  return page;
}
