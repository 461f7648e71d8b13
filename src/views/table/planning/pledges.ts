import { at } from '../../../base/assert';
import { countBits } from '../../../base/bits';
import { memoizePair } from '../../../base/memoize';
import { type Hex, isSameHex } from '../../../hex/hex';
import type { Setup } from '../../../rules/setup';
import { pledgesKept } from '../../../rules/score';
import type { GameSession } from '../../../app/game/game-session';
import type { Words } from '../../../i18n/words';
import { presenceByYear, presenceNow } from '../presence';

export interface PledgeRow {
  readonly name: string;
  /** Its sites, and what each of them is to have. */
  readonly text: string;
  readonly sites: readonly Hex[];
  readonly points: number;
  readonly isKept: boolean;
  readonly progress: string;
  /** All of it in a line, for a place that is one of its sites. */
  readonly line: string;
}

/** What a pledge asks for, its sites by name; one that is called like its only site names it so. */
export function pledgeText({ scenario, pledgeSites }: Setup, index: number, words: Words): string {
  const { name, layers } = at(scenario.pledges, index);
  const names = at(pledgeSites, index).map((site) => words.text(at(scenario.sites, site).name));
  return names.length === 1 && names[0] === words.text(name)
    ? words.table.pledgeOne({ layers })
    : words.table.pledgeText({ sites: words.list(names), count: names.length, layers });
}

/** The pledges, each with how far it will be kept if nothing more is done. */
export const viewPledges = memoizePair(
  (session: GameSession, words: Words): readonly PledgeRow[] => {
    const game = session.game;
    const { setup } = game;
    const { pledges, sites } = setup.scenario;
    // A game that is over has no year ahead.
    const last = presenceByYear(game).at(-1) ?? presenceNow(session);
    const kept = pledgesKept(setup, last.present);
    return pledges.map((pledge, index) => {
      const members = at(setup.pledgeSites, index);
      const met = members.filter(
        (site) => countBits(at(last.present, site) & ~setup.patrolBit) >= pledge.layers,
      ).length;
      const { points } = pledge;
      const name = words.text(pledge.name);
      const text = pledgeText(setup, index, words);
      const isKept = at(kept, index);
      const progress = isKept
        ? words.table.pledgeKept
        : words.table.pledgeOpen({ met, of: members.length });
      return {
        name,
        text,
        sites: members.map((site) => at(sites, site)),
        points,
        isKept,
        progress,
        line: words.table.pledgeLine({ name, points, text, progress }),
      };
    });
  },
);

/** The pledges that name the site on a hex, each in a line. */
export const pledgesAt = (session: GameSession, hex: Hex, words: Words): readonly string[] =>
  viewPledges(session, words)
    .filter(({ sites }) => sites.some((site) => isSameHex(site, hex)))
    .map(({ line }) => line);
