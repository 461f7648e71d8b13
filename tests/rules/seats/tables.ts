import fc from 'fast-check';
import { type Seating, setTable } from '../../../src/rules/seats/seating';
import type { SeatTable } from '../../../src/rules/seats/seat-table';

/** A table at which every seat is one nation. */
export const tableOf = (seats: number, changes: Partial<Seating> = {}): SeatTable =>
  setTable({
    name: 'TAB2E',
    seats: Array.from({ length: seats }, (_, seat) => 1 << seat),
    hasAims: false,
    absent: 0,
    ...changes,
  });

/** Any way in which up to six nations can be dealt out to seats, as each nation's seat. */
const dealt = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 }).map((given) => {
  const used = [...new Set(given)];
  return { nations: given.length, seatOf: given.map((seat) => used.indexOf(seat)) };
});

/** Any table before its first turn, with at least one seat that somebody plays. */
export const anySeating: fc.Arbitrary<SeatTable> = dealt.chain(({ seatOf }) => {
  const count = Math.max(...seatOf) + 1;
  const seats = Array.from({ length: count }, (_, seat) =>
    seatOf.reduce((held, of, nation) => (of === seat ? held | (1 << nation) : held), 0),
  );
  return fc
    .record({ absent: fc.nat({ max: 2 ** count - 2 }), hasAims: fc.boolean() })
    .map(({ absent, hasAims }) => setTable({ name: 'TAB2E', seats, hasAims, absent }));
});
