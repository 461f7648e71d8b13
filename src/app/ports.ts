import type { Fraction } from '../base/fraction';
import type { Result } from '../base/result';
import type { GeneratorChoices } from '../generator/choices';
import type { Action } from '../rules/action';
import type { Redraws } from '../analysis/redraw';
import type { ScoreDistribution } from '../analysis/score-distribution';
import type { Finding, KnownPlan, Question } from '../analysis/question';
import type { LessonOf, Scenario } from '../scenario/scenario';

/** Why the browser's storage did not do what was asked. */
export type StorageFault = 'full' | 'refused';

/** Where the game in progress is kept: one text a key. */
export interface KeyValueStore {
  read(key: string): Result<string | undefined, StorageFault>;
  write(key: string, text: string): Result<undefined, StorageFault>;
  remove(key: string): Result<undefined, StorageFault>;
  /** The keys of all texts there. */
  keys(): Result<readonly string[], StorageFault>;
  /** Calls a listener whenever another page has emptied the storage. */
  onCleared(listener: () => void): void;
}

/** The greatest file or text worth reading, in bytes: a long game is some tens of kilobytes. */
export const MOST_BYTES = 1_000_000;

/** Why a file of the player's device gave no text. */
export type FileFault =
  /** It has more bytes than a file of the game ever has. */
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'unreadable' };

/** What the system says its user prefers. */
export interface Preferences {
  readonly wantsDark: boolean;
  readonly wantsContrast: boolean;
  readonly wantsStill: boolean;
  /** Names of languages without their regions, the best liked first. */
  readonly languages: readonly string[];
}

/** What there is to hear: never the only sign of anything. */
export type Cue =
  'token' | 'taken-back' | 'card' | 'held' | 'disrupted' | 'books' | 'stars' | 'par';

/** Plays a cue, if it can. */
export interface Sound {
  play(cue: Cue): void;
}

/** Where new seeds come from. */
export interface Entropy {
  /** A new seed: five letters and digits that can be read aloud. */
  newSeed(): string;
}

/** What day it is. */
export interface Clock {
  /**
   * Days since 1 January 1970, in UTC, so that it is the same day for everyone; none where the
   * device's clock is set to no day that can be.
   */
  today(): number | undefined;
}

/** Who makes scenarios, away from the page's own thread. Rejected where that fails. */
export interface ScenarioGenerator {
  make(choices: GeneratorChoices): Promise<Scenario>;
}

/** A question under way. */
export interface SolverJob {
  /** The last finding; proved unless it was stopped before that. Rejected where a solver fails. */
  readonly answer: Promise<Finding>;
  /** Ends the search with the best so far. */
  stop(): void;
  /** Searches nothing until it is hurried; what is known of the question stays. */
  pause(): void;
  /**
   * Goes on at full pace, after a pause too.
   *
   * @param known A plan of the whole question, with its value, that the search has to exceed.
   */
  hurry(known?: KnownPlan): void;
}

/** How much of the machine a search takes: one worker, or all there are. */
export type Pace = 'quiet' | 'full';

/** Whether the player's device asks to be spared what is not needed yet. */
export interface Thrift {
  isSparing(): Promise<boolean>;
}

/** Who finds the best there is, away from the page's own thread. */
export interface Solver {
  ask(question: Question, onProgress: (finding: Finding) => void, pace?: Pace): SolverJob;
  /** The model of a question in the LP format, for other solvers. */
  model(question: Question): Promise<string>;
}

/** A game whose draws are asked for, as plain data. */
export interface DrawnGame {
  readonly scenario: Scenario;
  /** What was done, each action legal. */
  readonly actions: readonly Action[];
  /** The seed by which the cards of closed years were turned; without one, no card is. */
  readonly seed?: string;
}

/**
 * Who counts and makes draws, away from the page's own thread. What is asked ends what was asked
 * before, of which no answer comes. Rejected where it fails.
 */
export interface LuckCounter {
  /** The distribution of the score over every draw that is still possible. */
  count(game: DrawnGame): Promise<ScoreDistribution>;
  /** A thousand draws of a finished game, under seeds that follow from `fresh`. */
  redraw(game: DrawnGame, fresh: string): Promise<Redraws>;
  /** Ends what is asked. */
  stop(): void;
}

/** What a level ships: its best plan and its frontier, proved beforehand. */
export interface LevelProof {
  readonly par: Fraction;
  readonly plan: readonly Action[];
  readonly frontier: readonly { readonly budget: number; readonly par: Fraction }[];
  /** Of every coalition but none and all, in the order of their bit masks. */
  readonly coalitions?: readonly { readonly par: Fraction }[];
  /** The best plan under which they fall least short of that; by how much one does, at most. */
  readonly stable?: {
    readonly shortfall: Fraction;
    readonly par: Fraction;
    readonly plan: readonly Action[];
  };
}

/** Where the lessons of shipped levels are; one of one's own brings its own. */
export interface LevelLessons {
  read(): Promise<LessonOf>;
}

/** Where the proofs of shipped levels are; none for other scenarios, nor where one can't be read. */
export interface Proofs {
  read(scenario: Scenario): Promise<LevelProof | undefined>;
}

/** Why a camera shows nothing. */
export type CameraFault = 'none' | 'refused' | 'not-arrived';

/** A camera that looks for QR codes. */
export interface CodeCamera {
  /** What it sees, for an element that shows it. */
  readonly stream: MediaStreamLike;
  stop(): void;
}

/** The browser's stream, of which inner rooms know nothing but that it is one. */
export type MediaStreamLike = object;

/** Finds QR codes in pictures. */
export interface CodeScanner {
  /** The texts of the QR codes in a picture; rejected where what reads them does not arrive. */
  inPicture(file: Blob): Promise<Result<readonly string[], 'unreadable'>>;
  /** Opens the camera, and tells of each text that it sees for the first time. */
  withCamera(onText: (text: string) => void): Promise<Result<CodeCamera, CameraFault>>;
}

/** The files of the class board. */
export interface ClassFiles {
  savePicture(name: string, picture: Blob): void;
  /** Saves rows as a CSV file. */
  saveTable(name: string, rows: readonly (readonly string[])[]): void;
  /** Asks for any files, several at once. */
  choose(use: (files: readonly File[]) => void): void;
}
