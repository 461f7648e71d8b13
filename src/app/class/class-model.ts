import type { ClassFiles, CodeScanner } from '../ports';
import type { ClassStore } from './class-store';
import type { ClassStudy } from './class-study';

/** All of the class board but for its pictures and words. */
export interface ClassModel {
  readonly store: ClassStore;
  readonly study: ClassStudy;
  readonly scanner: CodeScanner;
  readonly files: ClassFiles;
  /** The pages for teachers, as they are written, by their names. @throws NotArrived */
  handouts(): Promise<ReadonlyMap<string, string>>;
}
