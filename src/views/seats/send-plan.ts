import { bitsOf } from '../../base/bits';
import { phaseOf } from '../../app/game/game-session';
import type { ShareFragments } from '../../app/import/import-result';
import type { SeatedSession } from '../../app/seats/seated-session';
import type { Words } from '../../i18n/words';
import { type LinkView, viewShare } from '../share/share';
import { seatNames } from './seats';

/** A plan on its way to another seat. */
export interface SendPlanView {
  /** Who agrees to it so far; once the game is over, that it is. */
  readonly agreeing: string;
  readonly link: LinkView;
  /** The same to be typed; a board of one's own has none. */
  readonly code: string | undefined;
}

/** @param address the page's, where the link begins */
export function viewSendPlan(
  session: SeatedSession,
  fragments: ShareFragments,
  address: string,
  words: Words,
): SendPlanView {
  const { game } = viewShare(session, fragments, address, words);
  const names = seatNames(session, words);
  const agreeing = bitsOf(session.seats.agreed).flatMap((seat) => names[seat] ?? []);
  const isOver = phaseOf(session) === 'debrief';
  const fragment = fragments.game?.ok ? fragments.game.value : undefined;
  return {
    agreeing: isOver
      ? words.share.finishedGame
      : agreeing.length > 0
        ? words.seats.agreesSoFar({ names: words.list(agreeing) })
        : words.seats.nobodyAgrees,
    // A game with seats has a link of its own, begun or not.
    link: game ?? { fault: '' },
    code: fragment !== undefined && /^\w+$/.test(fragment) ? fragment : undefined,
  };
}
