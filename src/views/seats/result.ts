import { hasBit } from '../../base/bits';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { everySeat, type SeatTable } from '../../rules/seats/seat-table';
import type { Scenario } from '../../scenario/scenario';
import { viewAims } from '../debrief/aims';
import { nationNames } from '../names/nation-names';

/** The secret aim of a nation, revealed. */
export interface RevealedAim {
  readonly nation: string;
  readonly text: string;
  readonly result: string;
}

/** What a finished game's report says of its table of seats. */
export interface SeatsResultView {
  /** Who played which nations, where one player had several, and how each year's planning ended. */
  readonly sentences: readonly string[];
  readonly aims: { readonly hint: string; readonly rows: readonly RevealedAim[] } | undefined;
}

/** How the planning of each year ended. */
function endings(table: SeatTable, scenario: Scenario, words: Words): string[] {
  const sentences = table.ended.flatMap((agreed, year) => {
    if (agreed === everySeat(table)) return [];
    const others = table.seats
      .filter((_, seat) => !hasBit(agreed, seat))
      .reduce((all, members) => all | members, 0);
    return [
      words.seats.endedByMajority({
        year: String(scenario.firstYear + year),
        names: nationNames(scenario, others, words),
      }),
    ];
  });
  return sentences.length > 0 ? sentences : [words.seats.endedByAll];
}

/** What the report says of the seats of a finished game; nothing where it had none. */
export function viewSeatsResult(session: GameSession, words: Words): SeatsResultView | undefined {
  const { seats, scenario } = session;
  if (seats === undefined) return undefined;
  const together = seats.seats.filter((members) => (members & (members - 1)) !== 0);
  const aims = seats.hasAims ? viewAims(session, words) : undefined;
  return {
    sentences: [
      ...together.map((members) =>
        words.seats.heldTogether({ names: nationNames(scenario, members, words) }),
      ),
      ...endings(seats, scenario, words),
    ],
    aims: aims && {
      hint: aims.hint,
      rows: aims.rows.map(({ nation, text, result }) => ({ nation, text, result })),
    },
  };
}
