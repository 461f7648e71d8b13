import { at } from '../../base/assert';
import type { Moment } from '../../app/game/replay';
import type { Words } from '../../i18n/words';

/** Where in its game a moment is, in words. */
export function momentPlace({ kind, year, session }: Moment, words: Words): string {
  const { firstYear, years } = session.scenario;
  const name = firstYear + year;
  switch (kind) {
    case 'plan':
      return words.replay.atPlan({ year: name });
    case 'card':
      return words.replay.atCard({
        year: name,
        card: session.turned,
        of: at(years, year).incidents,
      });
    case 'ledger':
      return words.replay.atLedger({ year: name });
  }
}
