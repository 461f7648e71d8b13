import type { Words } from '../../i18n/words';

/** A word of the game with what it means. */
export interface GlossaryEntry {
  readonly name: string;
  readonly means: string;
}

/** The words that are explained, in the order of the page: first what decides points. */
const entriesOf = ({ help }: Words) =>
  ({
    cover: { name: help.cover, means: help.coverMeans },
    mark: { name: help.mark, means: help.markMeans },
    strength: { name: help.strength, means: help.strengthMeans },
    hold: { name: help.hold, means: help.holdMeans },
    disrupt: { name: help.disrupt, means: help.disruptMeans },
    gap: { name: help.gap, means: help.gapMeans },
    suit: { name: help.suit, means: help.suitMeans },
    buzz: { name: help.buzz, means: help.buzzMeans },
    skim: { name: help.skim, means: help.skimMeans },
    soar: { name: help.soar, means: help.soarMeans },
    card: { name: help.card, means: help.cardMeans },
    deck: { name: help.deck, means: help.deckMeans },
    forecast: { name: help.forecast, means: help.forecastMeans },
    omen: { name: help.omen, means: help.omenMeans },
    odds: { name: help.odds, means: help.oddsMeans },
    site: { name: help.site, means: help.siteMeans },
    hex: { name: help.hex, means: help.hexMeans },
    piece: { name: help.piece, means: help.pieceMeans },
    layer: { name: help.layer, means: help.layerMeans },
    reach: { name: help.reach, means: help.reachMeans },
    lead: { name: help.lead, means: help.leadMeans },
    upkeep: { name: help.upkeep, means: help.upkeepMeans },
    standDown: { name: help.standDown, means: help.standDownMeans },
    patrol: { name: help.patrol, means: help.patrolMeans },
    retire: { name: help.retire, means: help.retireMeans },
    wheel: { name: help.wheel, means: help.wheelMeans },
    programme: { name: help.programme, means: help.programmeMeans },
    sharedPicture: { name: help.sharedPicture, means: help.sharedPictureMeans },
    jointOrder: { name: help.jointOrder, means: help.jointOrderMeans },
    refit: { name: help.refit, means: help.refitMeans },
    longReach: { name: help.longReach, means: help.longReachMeans },
    seeker: { name: help.seeker, means: help.seekerMeans },
    pledge: { name: help.pledge, means: help.pledgeMeans },
    treasury: { name: help.treasury, means: help.treasuryMeans },
    bill: { name: help.bill, means: help.billMeans },
    savings: { name: help.savings, means: help.savingsMeans },
    plannedScore: { name: help.plannedScore, means: help.plannedScoreMeans },
    par: { name: help.par, means: help.parMeans },
    luck: { name: help.luck, means: help.luckMeans },
    rank: { name: help.rank, means: help.rankMeans },
    pointsLost: { name: help.pointsLost, means: help.pointsLostMeans },
    hindsight: { name: help.hindsight, means: help.hindsightMeans },
    ledger: { name: help.ledger, means: help.ledgerMeans },
  }) as const satisfies Readonly<Record<string, GlossaryEntry>>;

export type GlossaryTerm = keyof ReturnType<typeof entriesOf>;

/** A word of the game, and what it means wherever it is asked. */
export const explain = (term: GlossaryTerm, words: Words): GlossaryEntry => entriesOf(words)[term];

/** Every word of the game with its meaning. */
export const viewGlossary = (words: Words): readonly GlossaryEntry[] =>
  Object.values(entriesOf(words));
