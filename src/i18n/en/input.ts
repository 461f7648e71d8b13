import { assertNever } from '../../base/assert';
import { type Hex, isSameHex } from '../../hex/hex';
import type { Refusal } from '../../rules/refusal';
import type { Issue, Problem } from '../../scenario/issue';
import type { Scenario } from '../../scenario/scenario';

const either = new Intl.ListFormat('en', { type: 'disjunction' });
const both = new Intl.ListFormat('en', { type: 'conjunction' });
const many = new Intl.PluralRules('en');

const count = (n: number, one: string, other: string): string =>
  `${n} ${many.select(n) === 'one' ? one : other}`;
const coins = (n: number): string => count(n, 'coin', 'coins');

/** What a schema calls the types of JSON, as a reader calls them. */
const types: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in […]',
  Object: 'an object in {…}',
};

/** What is expected, in words: a type, one value, or a choice (`("buzz" | "skim")`). */
function expectation(expected: string): string {
  const choices = expected.replace(/^\((.*)\)$/, '$1').split(' | ');
  return choices.length > 1
    ? `one of ${either.format(choices)}`
    : (types[expected] ?? choices.join(''));
}

/** What the patterns of a scenario's shape ask for; others are shown as they are. */
const patterns: Readonly<Record<string, string>> = {
  '/^[a-z][a-z0-9-]{0,39}$/':
    'at most 40 small letters, digits and hyphens, with a letter first (such as "coast-road")',
  '/^[A-Z]$/': 'one capital letter from A to Z',
};

/** What is wrong, said of the place where it is: “must be …”, “is missing”. */
function fault(problem: Problem): string {
  switch (problem.code) {
    case 'not-json':
      return `is not JSON (${problem.detail}).`;
    case 'missing':
      return 'is missing; add it.';
    case 'unknown-key':
      return 'is not known here. Check its spelling, or take it out.';
    case 'wrong-type':
      return `must be ${expectation(problem.expected)}, but is ${problem.received}.`;
    case 'not-whole':
      return `must be a whole number, but is ${problem.received}.`;
    case 'too-small':
      return `must be at least ${problem.least}, but is ${problem.received}.`;
    case 'too-large':
      return `must be at most ${problem.most}, but is ${problem.received}.`;
    case 'too-short':
      return `must have a length of at least ${problem.least}, but has ${problem.received}.`;
    case 'too-long':
      return `must have a length of at most ${problem.most}, but has ${problem.received}.`;
    case 'malformed':
      return `must be ${patterns[problem.rule] ?? `as ${problem.rule} has it`}, but is ${problem.received}.`;
    case 'newer':
      return `is ${problem.received}, made by a newer version of the game; this one reads ${problem.known}. Reload the page, or update your copy, and try again.`;
    case 'repeated':
      return `repeats “${problem.what}”; each may be there once.`;
    case 'ragged':
      return `must be as long as the first row: ${count(problem.width, 'letter', 'letters')}.`;
    case 'unknown-letter':
      return `has “${problem.letter}”, which is neither the letter of a nation nor “.” for the sea.`;
    case 'no-land':
      return 'must have at least one hex of land.';
    case 'too-many-hexes':
      return `must have at most ${problem.most} hexes of land, but has ${problem.received}.`;
    case 'not-on-land':
      return 'must stand on a hex of land; check x and y.';
    case 'unknown-site':
      return `names “${problem.id}”, but no site has that id.`;
    case 'unknown-layer':
      return `names “${problem.id}”, but no layer has that id.`;
    case 'unknown-nation':
      return `names “${problem.id}”, but no nation has that id.`;
    case 'rebate-above-cost':
      return `must not be more than a piece of the layer costs: ${coins(problem.cost)}.`;
    case 'too-few-cards':
      return `must not be more than the year’s deck has: ${count(problem.cards, 'card', 'cards')}.`;
    case 'too-many-cards':
      return `must have at most ${count(problem.most, 'card', 'cards')}, but has ${problem.received}.`;
    case 'too-few-tokens':
      return `must not be more than the year’s bag has: ${count(problem.tokens, 'token', 'tokens')}.`;
    case 'too-many-layers':
      return `must not be more than the scenario has: ${count(problem.layers, 'layer', 'layers')}.`;
    case 'too-late':
      return `must not be after the last year, which is ${problem.lastYear} (the first is 0).`;
    case 'too-fine':
      return 'must have decks and bags whose sizes fit together better, or planned scores can’t be exact. Let the numbers of cards, and of tokens, divide each other: 6, 12 and 24, say.';
    default:
      return assertNever(problem);
  }
}

/** One line: where, and what is wrong there. */
export const problem = ({ path, problem: found }: Issue): string =>
  path === '' ? `The whole ${fault(found)}` : `${path}: ${fault(found)}`;

/** A hex by its site, else as the board counts it and as a file does. */
function placeOf({ sites }: Scenario, { x, y }: Hex): string {
  const site = sites.find((candidate) => isSameHex(candidate, { x, y }));
  return site?.name.en ?? `column ${x + 1}, row ${y + 1} (x ${x}, y ${y})`;
}

/** Why an action is not legal, in the scenario's own names. */
export function refusal(refused: Refusal, scenario: Scenario): string {
  const nameOf = (id: string): string =>
    scenario.layers.find((layer) => layer.id === id)?.name.en ?? `“${id}”`;
  switch (refused.code) {
    case 'game-over':
      return 'The game is over: the books of its last year are closed.';
    case 'unknown-layer':
      return `There is no layer “${refused.layer}” here, only ${both.format(scenario.layers.map(({ id }) => id))}.`;
    case 'unknown-nation':
      return `There is no nation “${refused.nation}” here, only ${both.format(scenario.nations.map(({ id }) => id))}.`;
    case 'no-such-programme':
      return 'This scenario does not have that programme. A shared picture is bought for one nation, any other programme for none.';
    case 'not-on-land':
      return 'A piece can stand only on a hex of land.';
    case 'no-wheels':
      return `${nameOf(refused.layer)}: this layer can’t have wheels here.`;
    case 'already-ordered':
      return `${nameOf(refused.layer)}: one is ordered for this hex already this year.`;
    case 'already-bought':
      return 'This programme is bought already; once is enough for the whole game.';
    case 'not-yet':
      return `This programme can be bought from ${scenario.firstYear + refused.from} on.`;
    case 'no-such-piece':
      return `${nameOf(refused.layer)}: no piece of an earlier year stands on this hex. One ordered this year can be taken back instead.`;
    case 'not-wheeled':
      return `${nameOf(refused.layer)}: this piece was ordered without wheels and can’t be moved.`;
    case 'other-nation':
      return 'A piece can be moved only to land of its own nation.';
    case 'same-hex':
      return 'The piece stands on that hex already.';
    case 'already-moved':
      return `${nameOf(refused.layer)}: this piece is moved already this year. Take the move back first.`;
    case 'no-upkeep':
      return `${nameOf(refused.layer)}: a piece without upkeep costs nothing to keep, so it can’t be stood down.`;
    case 'already-stood-down':
      return `${nameOf(refused.layer)}: this piece is stood down already this year. Take that back first.`;
    case 'no-patrol':
      return 'There is no patrol to retire.';
    case 'already-retired':
      return 'The patrol is retired already in this year’s plan.';
    case 'not-in-plan':
      return 'This year’s plan does not hold that, so it can’t be taken back.';
    case 'two-on-a-hex':
      return `${nameOf(refused.layer)}: two pieces would stand on one hex, ${placeOf(scenario, refused)}. Take one of them away.`;
    case 'over-budget':
      return `The bill is ${coins(refused.bill)}, but the treasury holds ${coins(refused.treasury)}: ${refused.bill - refused.treasury} too many.`;
    default:
      return assertNever(refused);
  }
}
