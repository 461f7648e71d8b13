import type { DrawnGame } from '../../app/ports';

/** What is asked of a luck worker: a distribution or, with a seed for them, fresh draws. */
export interface LuckRequest {
  readonly game: DrawnGame;
  readonly fresh?: string;
}
