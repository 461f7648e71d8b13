import { at } from '../../base/assert';
import type { Moment } from '../../app/game/replay';
import type { ReplayCatalogue } from '../../i18n/replay';

/** Where in its game a moment is, in words. */
export function momentPlace({ kind, year, sitting }: Moment, words: ReplayCatalogue): string {
  const { firstYear, years } = sitting.scenario;
  const name = firstYear + year;
  switch (kind) {
    case 'plan':
      return words.atPlan(name);
    case 'card':
      return words.atCard(name, sitting.turned, at(years, year).incidents);
    case 'ledger':
      return words.atLedger(name);
  }
}
