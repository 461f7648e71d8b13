import { bitsOf, hasBit } from '../../base/bits';
import type { NoJoin } from '../../app/seats/exchange';
import { allPlans } from '../../app/seats/relate';
import type { SeatedSession } from '../../app/seats/seated-session';
import type { Words } from '../../i18n/words';
import type { PlanItem } from '../../rules/action';
import { planChanges } from '../../rules/seats/merge';
import { nationOfItem } from '../../rules/seats/rights';
import { everySeat, type SeatSet } from '../../rules/seats/seat-table';
import { roundsOf } from '../../rules/seats/seating';
import { itemName } from '../names/item-names';
import { nationNames } from '../names/nation-names';

/** Items of a plan in words, each nation's under its name and those for all last. */
function byLand(
  { game: { setup }, scenario }: SeatedSession,
  items: readonly PlanItem[],
  words: Words,
): { readonly where: string; readonly items: string }[] {
  return [...scenario.nations.keys(), undefined].flatMap((nation) => {
    const there = items.filter((item) => nationOfItem(setup, item) === nation);
    if (there.length === 0) return [];
    return {
      where: nation === undefined ? words.seats.forAll : nationNames(scenario, 1 << nation, words),
      items: words.list(there.map((item) => itemName(setup, item, words))),
    };
  });
}

const yearText = ({ scenario }: SeatedSession, year: number): string =>
  String(scenario.firstYear + year);

/** The nations of some seats, in words. */
const namesOf = ({ seats, scenario }: SeatedSession, set: SeatSet, words: Words): string =>
  nationNames(
    scenario,
    bitsOf(set).reduce((all, seat) => all | (seats.seats[seat] ?? 0), 0),
    words,
  );

/** How the planning of a year ended. */
const endingText = (session: SeatedSession, year: number, words: Words): string => {
  const isByAll = session.seats.ended[year] === everySeat(session.seats);
  const told = { year: yearText(session, year) };
  return isByAll ? words.seats.yearEnded(told) : words.seats.yearEndedByMajority(told);
};

/**
 * What has changed in a game since an earlier state of it, a sentence each: what was put into the
 * plans of the years and taken out, whose land it is on; years whose planning has ended; agreements,
 * rounds, who is away. That nothing has, in one.
 */
export function viewChanges(before: SeatedSession, after: SeatedSession, words: Words): string[] {
  const told = words.seats;
  const [plansBefore, plansAfter] = [before, after].map(allPlans);
  const first = before.game.books.length;
  const closed = after.game.books.length;
  const lines: string[] = [];
  for (let year = first; year <= closed; year++) {
    const { added, removed } = planChanges(plansBefore?.[year] ?? [], plansAfter?.[year] ?? []);
    lines.push(
      ...byLand(after, added, words).map(told.wasAdded),
      ...byLand(after, removed, words).map(told.wasRemoved),
    );
    if (year < closed) lines.push(endingText(after, year, words));
  }
  const isSameYear = first === closed;
  const [old, now] = [before.seats, after.seats];
  const agreedBefore = isSameYear ? old.agreed : 0;
  const sentence = (
    set: SeatSet,
    say: (names: { readonly names: string }) => string,
  ): readonly string[] => (set === 0 ? [] : [say({ names: namesOf(after, set, words) })]);
  lines.push(
    ...sentence(now.agreed & ~agreedBefore, told.nowAgrees),
    ...sentence(agreedBefore & ~now.agreed, told.askedAgain),
    ...sentence(now.absent & ~old.absent, told.nowAway),
    ...sentence(old.absent & ~now.absent, told.nowBack),
  );
  const rounds = roundsOf(now);
  if (rounds > (isSameYear ? roundsOf(old) : 0))
    lines.push(told.roundBegan({ year: yearText(after, closed), round: rounds + 1 }));
  return lines.length > 0 ? lines : [told.nothingChanged];
}

/** What one of two states has that the other has not. */
function onlyIn(one: SeatedSession, other: SeatedSession, words: Words): string[] {
  const told = words.seats;
  const [plans, others] = [one, other].map(allPlans);
  const lines = (plans ?? []).flatMap((items, year) => {
    const { added } = planChanges(others?.[year] ?? [], items);
    const there = byLand(one, added, words).map(({ where, items: names }) =>
      words.names.labelled({ name: where, what: names }),
    );
    const isEnded = hasBit(2 ** one.game.books.length - 1, year) && year >= other.game.books.length;
    return [...there, ...(isEnded ? [endingText(one, year, words)] : [])];
  });
  if (one.seats.agreed !== 0 && one.seats.agreed !== other.seats.agreed)
    lines.push(told.agreeing({ names: namesOf(one, one.seats.agreed, words) }));
  return lines.length > 0 ? lines : [told.nothingMore];
}

/** Two states of a game that were made at once, with what tells them apart. */
export interface ForkView {
  readonly about: string;
  /** Whether they can be joined, or why not. */
  readonly joining: string | undefined;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** @param fault why the two can't be joined, if they can't */
export function viewFork(
  mine: SeatedSession,
  theirs: SeatedSession,
  fault: NoJoin | undefined,
  words: Words,
): ForkView {
  const told = words.seats;
  const joiningText = (): string | undefined => {
    switch (fault?.code) {
      case undefined:
        return told.forkJoin;
      case 'clash': {
        const items = fault.merge.clashes.flatMap((clash) => [clash.mine, clash.theirs]);
        const names = items.flatMap((item) =>
          item ? [itemName(mine.game.setup, item, words)] : [],
        );
        return told.forkClash({ items: words.list([...new Set(names)]) });
      }
      case 'years-differ':
        return told.forkYears;
      case 'no-base':
        return undefined;
    }
  };
  return {
    about: fault?.code === 'no-base' ? told.forkUnknown : told.forkAbout,
    joining: joiningText(),
    mine: onlyIn(mine, theirs, words),
    theirs: onlyIn(theirs, mine, words),
  };
}
