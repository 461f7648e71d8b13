import { aimPoints, isAimMet } from '../../analysis/coalition/aims';
import { at } from '../../base/assert';
import { type Aim, dealAims } from '../../scenario/aims';
import type { Scenario } from '../../scenario/scenario';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';

/** The private aim of one nation. */
export interface AimRow {
  readonly nation: string;
  readonly text: string;
  /** Whether it is met; before the end, if nothing more is done. */
  readonly isMet: boolean;
  readonly result: string;
}

/** What an aim asks for, in a sentence. */
export function aimText(scenario: Scenario, aim: Aim, words: Words): string {
  const { sites, pledges, firstYear, years } = scenario;
  switch (aim.kind) {
    case 'site': {
      const year = String(firstYear + years.length - 1);
      return words.table.aimSite({ site: words.text(at(sites, aim.site).name), year });
    }
    case 'pledge':
      return words.table.aimPledge({ name: words.text(at(pledges, aim.pledge).name) });
    case 'coins':
      return words.table.aimCoins({ count: aim.coins });
  }
}

export interface AimsView {
  readonly title: string;
  readonly hint: string;
  /** A row for each nation, in the scenario's order. */
  readonly rows: readonly AimRow[];
}

/** The private aims that the seed of a game deals, and whether they are met. */
export function viewAims({ scenario, seed, game }: GameSession, words: Words): AimsView {
  const rows = dealAims(scenario, seed).map((aim, nation) => {
    const isMet = isAimMet(game, aim);
    return {
      nation: words.text(at(scenario.nations, nation).name),
      text: aimText(scenario, aim, words),
      isMet,
      result: isMet
        ? words.table.aimMet({ points: aimPoints(scenario, aim) })
        : words.table.aimMissed,
    };
  });
  return { title: words.table.aimsTitle, hint: words.table.aimsHint, rows };
}
