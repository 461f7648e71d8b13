import { hasBit } from '../../base/bits';
import type { Setup } from '../../rules/setup';
import type { ClassResult } from './class-result';

/** When a class bought a programme. */
export interface ProgrammeYears {
  /** Its place among the programmes of the scenario. */
  readonly programme: number;
  /** Results that bought it, by year. */
  readonly byYear: readonly number[];
  /** Finished results that never did. */
  readonly never: number;
}

/** The year in which a game bought a programme; none where it did not. */
export const yearBought = ({ game }: ClassResult, programme: number): number | undefined => {
  const year = game.books.findIndex(({ programmes }) => hasBit(programmes, programme));
  return year < 0 ? undefined : year;
};

/** In which year each programme was bought, over the finished results of a class. */
export function programmeYears(setup: Setup, results: readonly ClassResult[]): ProgrammeYears[] {
  const finished = results.filter(({ isFinished }) => isFinished);
  return setup.programmes.map((_, programme) => {
    const years = finished.map((result) => yearBought(result, programme));
    return {
      programme,
      byYear: setup.scenario.years.map((_, year) => years.filter((one) => one === year).length),
      never: years.filter((one) => one === undefined).length,
    };
  });
}
