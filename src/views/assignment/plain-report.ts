import { resultOf } from '../../analysis/result';
import type { GameSession } from '../../app/game/game-session';
import { toNumber } from '../../base/fraction';
import type { Words } from '../../i18n/words';

/** What is said of a finished game while nothing of a better plan may be. */
export interface PlainReportView {
  readonly headline: string;
  readonly verdict: string;
  /** What is not shown, and when it will be. */
  readonly held: string;
}

/** How far from the planned score a draw is still an ordinary one, in points. */
const ORDINARY = 2;

/** The plan's own worth and what the cards made of it: nothing that another plan is needed for. */
export function viewPlainReport(session: GameSession, words: Words): PlainReportView {
  const { planned, score, luck } = resultOf(session.game, session.seed);
  const size = toNumber(luck);
  const draw = Math.abs(size) < ORDINARY ? 'fair' : size > 0 ? 'kind' : 'hard';
  const waits = session.assigned?.terms.shown.par === 'after-word';
  return {
    headline: words.assignment.plainHeadline({ planned: words.points(planned) }),
    verdict: words.assignment.plainVerdict({
      score: words.number(score),
      draw,
      luck: words.points({ ...luck, numerator: Math.abs(luck.numerator) }),
    }),
    held: waits ? words.assignment.plainWaits : words.assignment.plainNever,
  };
}
