import { type Fraction, isGreater } from '../../base/fraction';
import { type RankId, rankOf, STARS, starsOf } from '../../analysis/rank';
import { outlook, plannedScore } from '../../analysis/planned-score';
import type { Best } from '../../app/storage/best-plans';
import type { GameSession } from '../../app/game/game-session';
import type { Lesson } from '../../scenario/scenario';
import type { Words } from '../../i18n/words';

export interface RankView {
  readonly id: RankId;
  readonly name: string;
  /** One for each rank above the lowest that is reached, of those that there are. */
  readonly stars: { readonly count: number; readonly of: number; readonly text: string };
  readonly isPar: boolean;
  /** What the next star would take, or that there is none. */
  readonly next: string;
}

/** What a finished level has to say besides its figures. */
export interface AfterView {
  /** Only where par is known. */
  readonly rank: RankView | undefined;
  /** How this plan stands to the best one kept; none where it isn't one of this device's. */
  readonly best: string | undefined;
  readonly lesson: string | undefined;
  readonly questions: readonly string[];
}

function viewRank(planned: Fraction, par: Fraction, words: Words): RankView {
  const { rank, next } = rankOf(planned, par);
  const count = starsOf(rank);
  const of = STARS;
  return {
    id: rank,
    name: words.title.rank({ id: rank }),
    stars: { count, of, text: words.debrief.stars({ count, of }) },
    isPar: next === undefined,
    next: next
      ? words.debrief.nextStar({
          name: words.title.rank({ id: next.rank }),
          points: next.tenths / 10,
        })
      : words.debrief.topRank,
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
  lesson: Lesson | undefined,
  words: Words,
): AfterView {
  const planned = plannedScore(outlook(session.game));
  return {
    rank: par && viewRank(planned, par, words),
    best: bestText(planned, best, words),
    lesson: lesson && words.text(lesson.lesson),
    questions: lesson?.questions.map((question) => words.text(question)) ?? [],
  };
}
