import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseGameFile, printGameFile } from '../../../src/app/game/game-file';
import { phaseOf } from '../../../src/app/game/game-session';
import { exchangeOf } from '../../../src/app/seats/exchange';
import { allPlans } from '../../../src/app/seats/relate';
import { hasSeats, type SeatedSession } from '../../../src/app/seats/seated-session';
import { seatsOf } from '../../../src/app/seats/seats-store';
import { at } from '../../../src/base/assert';
import { unwrap } from '../../../src/base/result';
import { stateText } from '../../../src/codes/state-print';
import { itemsOf, legalItems } from '../../../src/rules/legal';
import { planChanges } from '../../../src/rules/seats/merge';
import { tableOf } from '../../rules/seats/tables';
import { twoShores } from '../../rules/two-shores';
import { scaled } from '../../scale';
import { openOn, TestStorage } from '../test-storage';

function openDevice() {
  const stores = openOn(new TestStorage());
  const device = { stores, seats: seatsOf(stores), exchange: exchangeOf(stores) };
  device.seats.govern();
  return device;
}
type Device = ReturnType<typeof openDevice>;

function sessionOf({ stores }: Device): SeatedSession {
  const session = stores.game.session.peek();
  if (!hasSeats(session)) throw new Error('no game with seats');
  return session;
}

/** What another device reads of a state. */
function travelled(session: SeatedSession): SeatedSession {
  const read = unwrap(parseGameFile(printGameFile(session)));
  if (!hasSeats(read)) throw new Error('no seats');
  return read;
}

/** Whether all that one state has in its plans is in another's. */
const holdsAllOf = (state: SeatedSession, of: SeatedSession): boolean => {
  const plans = allPlans(state);
  return allPlans(of).every((items, year) => {
    const there = plans[year];
    return there !== undefined && planChanges(there, items).added.length === 0;
  });
};

const step = fc.record({
  device: fc.nat({ max: 1 }),
  does: fc.constantFrom('plan', 'plan', 'take back', 'agree', 'pass', 'send', 'open'),
  pick: fc.nat({ max: 999 }),
  choice: fc.constantFrom('mine', 'theirs', 'joined'),
} as const);

test('whatever two devices do and send, no plan is lost that was not sent before', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const devices = [openDevice(), openDevice()];
      const [first, second] = devices as [Device, Device];
      first.stores.game.start(twoShores, 'SEATS', tableOf(2));
      first.seats.setHere(0b01);
      const sent = [travelled(first.exchange.toSend() ?? sessionOf(first))];
      second.exchange.open(at(sent, 0));
      second.seats.setHere(0b10);
      const texts = new Set(sent.map(stateText));
      for (const { device: index, does, pick, choice } of steps) {
        const device = at(devices, index);
        const { game, savedGames } = device.stores;
        if (phaseOf(sessionOf(device)) === 'incidents') game.turnAll();
        game.closeLedger();
        if (phaseOf(sessionOf(device)) === 'debrief') continue;
        const now = sessionOf(device).game;
        const [legal, planned] = [legalItems(now), itemsOf(now)];
        device.seats.takeOver(index);
        if (does === 'plan' && legal.length > 0) game.act(at(legal, pick % legal.length));
        if (does === 'take back' && planned.length > 0)
          game.act({ do: 'take-back', item: at(planned, pick % planned.length) });
        if (does === 'agree') device.seats.agree(() => game.act({ do: 'close-books' }));
        if (does === 'pass') device.seats.pass();
        if (does === 'send') {
          const state = travelled(device.exchange.toSend() ?? sessionOf(device));
          sent.push(state);
          texts.add(stateText(state));
        }
        if (does !== 'open') continue;
        const [mine, theirs] = [sessionOf(device), at(sent, pick % sent.length)];
        device.exchange.open(theirs);
        const arrival = device.exchange.arrival.value;
        expect(arrival).toBeDefined();
        if (arrival?.kind === 'fork') {
          device.exchange.choose(choice);
          if (choice === 'joined' && !arrival.joined.ok) device.exchange.choose('mine');
          const there = [sessionOf(device), ...savedGames.kept.peek().filter(hasSeats)];
          for (const state of [mine, theirs])
            expect(
              there.some((one) => holdsAllOf(one, state)) ||
                (arrival.joined.ok && choice === 'joined') ||
                !state.actions.length,
            ).toBe(true);
        } else if (arrival?.kind === 'newer') {
          const isKnown = texts.has(stateText(mine)) || holdsAllOf(sessionOf(device), mine);
          expect(isKnown).toBe(true);
        } else expect(stateText(sessionOf(device))).toBe(stateText(mine));
        device.exchange.goOn();
      }
    }),
    { numRuns: scaled(2_000) },
  );
});
