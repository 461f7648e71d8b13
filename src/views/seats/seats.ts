import { accountOf } from '../../analysis/coalition/account';
import { absentAgrees } from '../../analysis/seats/agreement';
import { at } from '../../base/assert';
import { bigToNumber } from '../../base/big-fraction';
import { bitsOf, hasBit } from '../../base/bits';
import type { SeatedSession } from '../../app/seats/seated-session';
import type { Words } from '../../i18n/words';
import { everyNation } from '../../rules/coalition';
import type { SeatSet } from '../../rules/seats/seat-table';
import { roundsOf } from '../../rules/seats/seating';
import { nationNames } from '../names/nation-names';
import { viewAims } from '../debrief/aims';
import { viewChanges } from './changes';

/** One seat of a table while a year is planned. */
export interface SeatRow {
  readonly seat: number;
  readonly names: string;
  readonly hasTurn: boolean;
  /** Points of its own; none while points are hidden. */
  readonly points: string | undefined;
  readonly state: 'agrees' | 'undecided' | 'absent-agrees' | 'absent-refuses';
  readonly stateText: string;
  /** What can be said of its presence, by whoever has the turn. */
  readonly absence: { readonly isAbsent: boolean; readonly text: string } | undefined;
}

export interface SeatsView {
  readonly round: string;
  readonly rows: readonly SeatRow[];
  /** Points of the whole plan; none while points are hidden. */
  readonly whole: string | undefined;
  /** The secret aims of the seat that acts. */
  readonly aims: readonly { readonly text: string; readonly result: string }[];
  /** What has changed since the seat that acts had its last turn; none before that. */
  readonly since: readonly string[];
}

/** What a seat has to say of the plan, in a word. */
function stateOf({ seats, game }: SeatedSession, seat: number): SeatRow['state'] {
  if (hasBit(seats.absent, seat))
    return absentAgrees(game, at(seats.seats, seat)) ? 'absent-agrees' : 'absent-refuses';
  return hasBit(seats.agreed, seat) ? 'agrees' : 'undecided';
}

/** The round of this year's planning, from 1. */
const roundOf = ({ seats }: SeatedSession): number => roundsOf(seats) + 1;

const yearText = ({ scenario, game }: SeatedSession): string =>
  String(scenario.firstYear + game.year);

/**
 * The table of seats while a year is planned.
 *
 * @param acting the seat that acts at this device, if one does: it alone sees its aims
 * @param left the game as that seat left it at the end of its last turn
 */
export function viewSeats(
  session: SeatedSession,
  acting: number | undefined,
  left: SeatedSession | undefined,
  words: Words,
): SeatsView {
  const { seats, game, scenario, hidesPoints } = session;
  const points = (members: number): string | undefined =>
    hidesPoints
      ? undefined
      : words.points({
          numerator: bigToNumber(accountOf(game, members).total),
          denominator: 1,
        });
  const stateTexts: Record<SeatRow['state'], string> = {
    agrees: words.seats.agrees,
    undecided: words.seats.undecided,
    'absent-agrees': words.seats.absentAgrees,
    'absent-refuses': words.seats.absentRefuses,
  };
  const rows = seats.seats.map((members, seat): SeatRow => {
    const names = nationNames(scenario, members, words);
    const state = stateOf(session, seat);
    const isAbsent = hasBit(seats.absent, seat);
    return {
      seat,
      names,
      hasTurn: seat === seats.turn,
      points: points(members),
      state,
      stateText: stateTexts[state],
      absence:
        acting === undefined || seat === seats.turn
          ? undefined
          : {
              isAbsent,
              text: isAbsent ? words.seats.comeBack({ names }) : words.seats.leave({ names }),
            },
    };
  });
  const own = acting === undefined ? 0 : at(seats.seats, acting);
  const aims = seats.hasAims ? viewAims(session, words).rows : [];
  return {
    round: words.seats.roundOf({
      year: yearText(session),
      round: roundOf(session),
      names: at(rows, seats.turn).names,
    }),
    rows,
    whole: points(everyNation(scenario)),
    aims: hidesPoints
      ? bitsOf(own)
          .flatMap((nation) => aims.slice(nation, nation + 1))
          .map(({ text }) => ({ text, result: '' }))
      : bitsOf(own).flatMap((nation) => aims.slice(nation, nation + 1)),
    since: left ? viewChanges(left, session, words) : [],
  };
}

/** What is said between two turns at one device. */
export interface HandOverView {
  readonly title: string;
  readonly about: string;
  readonly hint: string;
}

/** The screen while somebody at another device has the turn. */
export interface AwayView {
  readonly title: string;
  readonly about: string;
  /** The seats played here that can plan out of turn. */
  readonly takeOvers: readonly { readonly seat: number; readonly text: string }[];
}

/** Whose turn it is at another device, and who here can plan all the same. */
export function viewAway(session: SeatedSession, here: SeatSet, words: Words): AwayView {
  const { seats, scenario } = session;
  const namesOf = (seat: number): string => nationNames(scenario, at(seats.seats, seat), words);
  const names = namesOf(seats.turn);
  return {
    title: words.seats.awayTitle({ names }),
    about: words.seats.awayAbout({ year: yearText(session), round: roundOf(session), names }),
    takeOvers: bitsOf(here).map((seat) => ({
      seat,
      text: words.seats.planNow({ names: namesOf(seat) }),
    })),
  };
}

/** The seats of a table by the names of their nations, in their order. */
export const seatNames = ({ seats, scenario }: SeatedSession, words: Words): string[] =>
  seats.seats.map((members) => nationNames(scenario, members, words));

/** The screen that lies between two turns: whose turn it is, and that others should look away. */
export function viewHandOver(session: SeatedSession, words: Words): HandOverView {
  const { seats, scenario } = session;
  const names = nationNames(scenario, at(seats.seats, seats.turn), words);
  return {
    title: words.seats.passTitle({ names }),
    about: words.seats.passAbout({ year: yearText(session), round: roundOf(session), names }),
    hint: seats.hasAims ? words.seats.passSecret : words.seats.passOpen,
  };
}
