import { at } from '../../base/assert';
import type { Nation, Site, Year } from '../../scenario/scenario';
import { type Kind, KINDS, SUITS } from '../../scenario/vocabulary';
import type { Dice } from './dice';

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four'] as const;

const PLURALS: Readonly<Record<Kind, string>> = {
  city: 'the cities',
  port: 'the ports',
  hub: 'the hubs',
  grounds: 'the grounds',
  capital: 'the capitals',
};

const listed = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${at(items, items.length - 1)}`;

export function drawTitle(sites: readonly Site[], nations: readonly Nation[], dice: Dice): string {
  const ofKind = (kind: Kind): string =>
    at(dice.shuffle(sites.filter((site) => site.kind === kind)), 0).name.en;
  const nation = dice.pick(nations).name.en;
  const [capital, port] = [ofKind('capital'), ofKind('port')];
  return dice.pick([
    `From ${port} to ${capital}`,
    `The coast of ${nation}`,
    `The road to ${capital}`,
    `${capital} and the sea`,
    `The tides of ${port}`,
    `Over ${port}`,
    `Skies of ${nation}`,
    `A plan for ${capital}`,
  ]);
}

/** What a year brings: the kinds that its omens name, and the suit that most of its cards have. */
function tellYear(year: Year, number: number): string {
  const busy = KINDS.filter((kind) => (year.omens[kind] ?? 1) > 1).map((kind) => PLURALS[kind]);
  const cards = SUITS.map((suit) =>
    year.deck.reduce((sum, card) => sum + (card.suit === suit ? card.copies : 0), 0),
  );
  const most = Math.max(...cards);
  const leading = SUITS.filter((_, suit) => cards[suit] === most);
  const deck =
    leading.length === SUITS.length ? 'with as much of each suit' : `with most ${listed(leading)}`;
  return `${number} is about ${listed(busy)}, ${deck}.`;
}

/** What there is to know before play: who, for how long, and what each year brings. */
export function tellBriefing(
  nations: readonly Nation[],
  years: readonly Year[],
  firstYear: number,
): string {
  const names = listed(nations.map(({ name }) => name.en));
  const span = `${at(COUNTS, years.length).toLowerCase()} years`;
  const who =
    nations.length === 1
      ? `${names} plans its cover for ${span}.`
      : `${names} share one purse for ${span}.`;
  return [who, ...years.map((year, i) => tellYear(year, firstYear + i))].join(' ');
}
