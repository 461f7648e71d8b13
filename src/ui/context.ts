import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClassModel } from '../app/class/class-model';
import type { AppModel } from '../app/create-app';
import type { RemoteShareCodec } from '../app/import/import-result';
import type {
  Cue,
  FileFault,
  LevelLessons,
  LuckCounter,
  Proofs,
  ScenarioGenerator,
} from '../app/ports';
import type { Stores } from '../app/stores/create-stores';
import type { Notice } from '../app/stores/notice-store';
import type { Result } from '../base/result';
import type { Hex } from '../hex/hex';
import type { Words } from '../i18n/words';
import type { PlaceOf, Scenario } from '../scenario/scenario';

/** Where the drawn hexes lie, in CSS pixels of the board's own box. */
export interface BoardPlace {
  /** Where the origin of the hexes' geometry lies. */
  readonly x: number;
  readonly y: number;
  /** The length of a hex's side. */
  readonly side: number;
  /** How many times the board is enlarged. */
  readonly zoom: number;
  /** Where buttons that enlarge it belong; none where it can be read as it is. */
  readonly controls:
    | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
    | undefined;
  /** Whether the level's name is printed on it. */
  readonly hasTitle: boolean;
}

/** The drawn board as the page knows it; what draws it is not the page's business. */
export interface BoardPort {
  /** Draws the board into an element; rejected with `NotArrived`, or where it can't be drawn. */
  mount(host: HTMLElement): Promise<void>;
  unmount(): void;
  /** Undefined while no board is drawn. */
  readonly place: ReadonlySignal<BoardPlace | undefined>;
  /** Makes the board so many times larger; nought shows all of it. */
  zoomBy(factor: number): void;
  /** The hex under a place on the page; undefined off the board. */
  hexAt(x: number, y: number): Hex | undefined;
  /** Paints the board as it is into another canvas, which takes its size; nothing while none is drawn. */
  copyTo(canvas: HTMLCanvasElement): void;
  /** Where a hex's centre is on the page; undefined while no board is drawn. */
  placeOf(hex: Hex): { readonly x: number; readonly y: number } | undefined;
}

/** The files of the player's device. */
export interface Files {
  save(name: string, text: string): void;
  choose(use: (file: File) => void): void;
  read(file: File): Promise<Result<string, FileFault>>;
}

/** The levels that the page ships. */
export interface ShippedLevels {
  readonly scenarios: readonly Scenario[];
  /** What was wrong with levels that could not be read; shown on the title. */
  readonly broken: readonly (Notice & { kind: 'bad-level' })[];
  readonly placeOf: PlaceOf;
  /** What is proved of them. */
  readonly proofs: Proofs;
  readonly lessons: LevelLessons;
}

/** What the page asks of the browser and of workers. */
export interface Services {
  readonly board: BoardPort;
  readonly files: Files;
  readonly levels: ShippedLevels;
  readonly generator: ScenarioGenerator;
  readonly shareCodec: RemoteShareCodec;
  /** Fetches who counts draws; rejected with `NotArrived`. */
  fetchLuck(): Promise<LuckCounter>;
  /** Fetches the class board's stores; rejected with `NotArrived`. */
  fetchClass(): Promise<ClassModel>;
  /** The page's address, where every link begins. */
  address(): string;
  /** Copies a text; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  newSeed(): string;
  /** Plays a cue, where the player wants to hear it. */
  hear(cue: Cue): void;
  /** Saves the finished game's model as a file for other solvers. */
  saveModel(): void;
  /** Loads the page anew; false where it does not answer, and is left as it is. */
  reload(): Promise<boolean>;
}

/** What every component can ask for; none of it is ever replaced, signals in it change. */
export interface PageContextValue {
  readonly app: AppModel;
  readonly services: Services;
  readonly words: ReadonlySignal<Words>;
}

export const PageContext = createContext<PageContextValue | undefined>(undefined);

export function usePage(): PageContextValue {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('a component needs the page around it');
  return page;
}

export const useApp = (): AppModel => usePage().app;
export const useStores = (): Stores => usePage().app.stores;
export const useServices = (): Services => usePage().services;

/** The words in the language in force; a component that uses them is drawn anew when it changes. */
export const useWords = (): Words => usePage().words.value;
