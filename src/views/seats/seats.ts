import { accountOf } from '../../analysis/coalition/account';
import { absentAgrees } from '../../analysis/seats/agreement';
import { at } from '../../base/assert';
import { bigToNumber } from '../../base/big-fraction';
import { bitsOf, hasBit } from '../../base/bits';
import type { LeftPlan, SeatedSession } from '../../app/seats/seats-store';
import type { Words } from '../../i18n/words';
import { everyNation } from '../../rules/coalition';
import type { PlanItem } from '../../rules/action';
import { itemsOf } from '../../rules/legal';
import { planChanges } from '../../rules/seats/merge';
import { roundsOf } from '../../rules/seats/seating';
import { itemName } from '../names/item-names';
import { nationNames } from '../names/nation-names';
import { viewAims } from '../debrief/aims';

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

/** What was put into a plan and taken out of it, in a sentence each; that nothing was, in one. */
export function changesText(
  { game }: SeatedSession,
  before: readonly PlanItem[],
  words: Words,
): string[] {
  const { added, removed } = planChanges(before, itemsOf(game));
  const list = (items: readonly PlanItem[]): string =>
    words.list(items.map((item) => itemName(game.setup, item, words)));
  const lines = [
    ...(added.length > 0 ? [words.seats.wasAdded({ items: list(added) })] : []),
    ...(removed.length > 0 ? [words.seats.wasRemoved({ items: list(removed) })] : []),
  ];
  return lines.length > 0 ? lines : [words.seats.nothingChanged];
}

/**
 * The table of seats while a year is planned.
 *
 * @param acting the seat that acts at this device, if one does: it alone sees its aims
 */
export function viewSeats(
  session: SeatedSession,
  acting: number | undefined,
  left: LeftPlan | undefined,
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
  const isThisYear = left?.year === game.year;
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
    since: left && isThisYear ? changesText(session, left.items, words) : [],
  };
}

/** What is said between two turns at one device. */
export interface HandOverView {
  readonly title: string;
  readonly about: string;
  readonly hint: string;
}

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
