import { memoizePair } from '../../../base/memoize';
import type { Fraction } from '../../../base/fraction';
import type { PlanItem } from '../../../rules/action';
import { itemOf } from '../../../rules/legal';
import type { Programme, Setup } from '../../../rules/setup';
import { coinsShort } from '../../../analysis/affordable';
import type { GameSession } from '../../../app/game/game-session';
import type { Words } from '../../../i18n/words';
import { changesBy, changesText } from '../cover-changes';
import { shareOf, shortText } from '../effect';
import { isThirdFree, jointOrderText } from './joint-order';
import { marksText, programmeName } from '../../names/item-names';
import { marksOf } from './tray';

export interface ProgrammeView {
  readonly kind: Programme['kind'] | 'patrol';
  /** Index of the nation, for a shared picture. */
  readonly nation: number | undefined;
  readonly name: string;
  /** The nation alone, for a shared picture; the name otherwise. */
  readonly short: string;
  readonly text: string;
  /** What it has brought so far, or would bring now; only the joint order keeps such an account. */
  readonly account: string;
  readonly cost: number;
  readonly item: PlanItem;
  /** Not to be had yet; on offer; in this year's plan; bought earlier (or, the patrol, gone). */
  readonly state: 'later' | 'offered' | 'planned' | 'settled';
  readonly status: string;
  /** That coins are missing for it, and how many. */
  readonly shortage: string | undefined;
  /** What it changes, or what it adds where it is planned; none while points are hidden. */
  readonly points: Fraction | undefined;
  /** The same at the sites, in words; empty where no cover changes. */
  readonly changes: string;
}

const whatItDoes = (
  session: GameSession,
  item: PlanItem,
  words: Words,
): Pick<ProgrammeView, 'points' | 'changes'> => ({
  points: shareOf(session, item)?.points,
  changes: changesText(changesBy(session.game, item, words), words),
});

function programmeText(setup: Setup, kind: Programme['kind'], words: Words): string {
  const { programmes, layers } = setup.scenario;
  const layer = (id: string | undefined): string => {
    const found = layers.find((candidate) => candidate.id === id);
    return found ? words.text(found.name) : '';
  };
  switch (kind) {
    case 'shared-picture':
      return words.table.sharedPictureText;
    case 'joint-order':
      return words.table.jointOrderText({ isFree: isThirdFree(setup) });
    case 'long-reach':
      return words.table.longReachText({ layer: layer(programmes.longReach?.layer) });
    case 'seeker': {
      const extra = marksOf(programmes.seeker?.marks ?? {}).map(
        ({ suit, mark }) => `${words.suit(suit)}\u00a0${words.signed(mark)}`,
      );
      return words.table.seekerText({
        layer: layer(programmes.seeker?.layer),
        marks: words.series(extra),
      });
    }
  }
}

/** The programmes as cards, and the patrol where there is one. */
export const viewProgrammes = memoizePair(
  (session: GameSession, words: Words): readonly ProgrammeView[] => {
    const game = session.game;
    const { setup, plan } = game;
    const { firstYear, patrol } = setup.scenario;
    const leftOut = session.assigned?.terms.leftOut.programmes ?? [];
    const cards = setup.programmes.flatMap((programme, index): ProgrammeView[] => {
      if (leftOut.includes(programme.kind)) return [];
      const item = itemOf(setup, programme);
      const name = programmeName(setup, programme, words);
      const nation =
        programme.nation === undefined ? undefined : setup.scenario.nations[programme.nation];
      const bit = 1 << index;
      const isSettled = (game.programmes & bit) !== 0;
      const isPlanned = (plan.programmes & bit) !== 0;
      const shortage = shortText(session, coinsShort(game, item), words);
      const isLater = game.year < programme.from;
      const state = isSettled ? 'settled' : isPlanned ? 'planned' : isLater ? 'later' : 'offered';
      const status = {
        settled: words.table.inForce,
        planned: words.table.bought,
        later: words.table.fromYear({ year: firstYear + programme.from }),
        offered: words.table.buy,
      }[state];
      return [
        {
          kind: programme.kind,
          nation: programme.nation,
          name,
          short: nation ? words.text(nation.name) : name,
          text: programmeText(setup, programme.kind, words),
          account: programme.kind === 'joint-order' ? jointOrderText(game, words) : '',
          cost: programme.cost,
          item,
          state,
          status: shortage ?? status,
          shortage,
          ...whatItDoes(session, item, words),
        },
      ];
    });
    if (patrol === undefined) return cards;
    const item = { do: 'retire' } as const;
    return [
      ...cards,
      {
        kind: 'patrol',
        nation: undefined,
        name: words.names.patrol,
        short: words.names.patrol,
        text: words.table.patrolText({ marks: marksText(patrol.marks, words) }),
        account: '',
        cost: patrol.upkeep,
        item,
        shortage: undefined,
        state: !game.hasPatrol ? 'settled' : plan.retire ? 'planned' : 'offered',
        status: game.hasPatrol && !plan.retire ? words.names.retire : words.table.retired,
        ...whatItDoes(session, item, words),
      },
    ];
  },
);
