import type { GameSession } from '../../app/game/game-session';
import { type Lens, LENSES } from '../../app/stores/selection-store';
import type { Words } from '../../i18n/words';
import { pointsAhead } from './points-ahead';

export interface LensView {
  readonly lens: Lens;
  readonly name: string;
  readonly hint: string;
}

/** The lenses that are offered: all show points ahead. */
export function viewLenses(session: GameSession, { table }: Words): readonly LensView[] {
  const told = {
    odds: { name: table.odds, hint: table.oddsHint },
    value: { name: table.hints, hint: table.hintsHint },
  };
  const offered = LENSES.filter((lens) => lens !== 'value' || !session.locks?.hints);
  return pointsAhead(session) ? offered.map((lens) => ({ lens, ...told[lens] })) : [];
}
