import { at } from '../../base/assert';
import type { Moment } from '../../app/game/replay';
import type { Words } from '../../i18n/words';

/** Where in its game a moment is, in words. */
export function momentPlace({ kind, year, sitting }: Moment, words: Words): string {
  const { firstYear, years } = sitting.scenario;
  const name = firstYear + year;
  switch (kind) {
    case 'plan':
      return words.replay.atPlan({ year: name });
    case 'card':
      return words.replay.atCard({
        year: name,
        card: sitting.turned,
        of: at(years, year).incidents,
      });
    case 'ledger':
      return words.replay.atLedger({ year: name });
  }
}
