import { type Fraction, isGreater } from '../../base/fraction';
import { type RankId, rankOf, RANKS } from '../../analysis/rank';
import { outlook, plannedScore } from '../../analysis/planned-score';
import type { Scenario } from '../../scenario/scenario';
import type { Best } from '../../app/storage/best-plans';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { levelAfter } from '../title/campaign';

export interface RankView {
  readonly id: RankId;
  readonly name: string;
  /** What the next rank would take, or that there is none. */
  readonly next: string;
  /** All ranks from the lowest up, those reached first. */
  readonly steps: readonly {
    readonly name: string;
    readonly share: string;
    readonly is: boolean;
  }[];
}

/** What a finished level has to say besides its figures. */
export interface AfterView {
  /** Only where par is known. */
  readonly rank: RankView | undefined;
  /** How this plan stands to the best one kept; none where it isn't one of this device's. */
  readonly best: string | undefined;
  readonly lesson: string | undefined;
  readonly questions: readonly string[];
  readonly next: { readonly id: string; readonly title: string } | undefined;
}

function viewRank(planned: Fraction, par: Fraction, words: Words): RankView {
  const { rank, next } = rankOf(planned, par);
  const reached = RANKS.findIndex(({ id }) => id === rank);
  return {
    id: rank,
    name: words.title.rank({ id: rank }),
    next: next
      ? words.debrief.nextRank({
          name: words.title.rank({ id: next.rank }),
          points: next.tenths / 10,
        })
      : words.debrief.topRank,
    steps: RANKS.map(({ id, percent }, index) => ({
      name: words.title.rank({ id }),
      share: percent === 0 ? '' : words.debrief.rankShare({ percent, isBest: percent === 100 }),
      is: index <= reached,
    })),
  };
}

function bestText(planned: Fraction, best: Best | undefined, words: Words): string | undefined {
  if (best === undefined || isGreater(planned, best.planned)) return undefined;
  return isGreater(best.planned, planned)
    ? words.debrief.bestIsOther({ points: words.points(best.planned) })
    : words.debrief.bestIsThis;
}

/** The rank, the lesson and the questions of a finished level. */
export function viewAfter(
  session: GameSession,
  par: Fraction | undefined,
  best: Best | undefined,
  scenarios: readonly Scenario[],
  words: Words,
): AfterView {
  const { scenario } = session;
  const { campaign } = scenario;
  const planned = plannedScore(outlook(session.game));
  const next = levelAfter(scenario, scenarios);
  return {
    rank: par && viewRank(planned, par, words),
    best: bestText(planned, best, words),
    lesson: campaign && words.text(campaign.lesson),
    questions: campaign?.questions.map((question) => words.text(question)) ?? [],
    next: next && { id: next.id, title: words.text(next.title) },
  };
}
