import { viewProgrammes } from '../../src/views/table/planning/programmes';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { viewBoard } from '../../src/views/table/board';
import type { Action } from '../../src/rules/action';
import { english } from '../i18n/english';
import { seatedAt, stateOf } from './game-session';

const words = english;
const order = (layer: string, x: number, y: number) =>
  ({ do: 'order', layer, at: { x, y } }) as const;
const picture = { do: 'buy', programme: 'shared-picture', nation: 'be' } as const;
const joint = { do: 'buy', programme: 'joint-order' } as const;

const changesOf = (actions: readonly Action[], considered: typeof picture | typeof joint) => {
  const session = seatedAt(benelux, actions);
  return viewBoard(stateOf(session, { considered }), session, words).changes;
};

// A kit (buzz 3), a team (buzz 1, skim 2) and the patrol (skim 1, soar 1) at Brussels. The largest
// mark of each suit is 3, 2, 1; with the picture they add up to 4, 3, 1. At Belgium's other sites
// the patrol is alone, and adds up to what it is.
const pieces = [order('kit', 2, 6), order('team', 2, 6)];
const atBrussels = [
  {
    x: 2,
    y: 6,
    name: 'Brussels',
    suits: [
      { suit: 'buzz', before: 3, after: 4 },
      { suit: 'skim', before: 2, after: 3 },
    ],
  },
];

test('a programme considered shows the cover before and after at the sites it changes', () => {
  expect(changesOf(pieces, picture)).toEqual(atBrussels);
});

test('bought, it shows the same: what it is doing', () => {
  expect(changesOf([...pieces, picture], picture)).toEqual(atBrussels);
});

test('what changes no cover shows nothing, nor does anything once the books are closed', () => {
  expect(changesOf(pieces, joint)).toEqual([]);
  expect(changesOf([...pieces, { do: 'close-books' }], picture)).toEqual([]);
});

test('a finished game is looked at with its cards, which say of no year what they would change', () => {
  const closed = benelux.years.map(() => ({ do: 'close-books' }) as const);
  const cards = viewProgrammes(seatedAt(benelux, closed), words);
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.map(({ changes }) => changes)).toEqual(cards.map(() => ''));
});

test('the cards say it in words, and no more of it than one listens to', () => {
  const said = (actions: readonly Action[], kind: string, nation?: number) =>
    viewProgrammes(seatedAt(benelux, actions), words).find(
      (card) => card.kind === kind && card.nation === nation,
    )?.changes;
  const belgium = benelux.nations.findIndex(({ id }) => id === 'be');
  expect(said(pieces, 'shared-picture', belgium)).toBe(
    'Cover this year: Brussels Buzz 3 to 4, Skim 2 to 3.',
  );
  expect(said(pieces, 'joint-order')).toBe('');
  // All thirteen sites lose the patrol's skim and soar.
  expect(said([], 'patrol')).toBe(
    'Cover this year: Groningen Skim 1 to 0, Soar 1 to 0; Zwolle Skim 1 to 0, Soar 1 to 0; ' +
      'Amsterdam Skim 1 to 0, Soar 1 to 0; Rotterdam Skim 1 to 0, Soar 1 to 0; 9 more sites.',
  );
});

test('a piece considered shows where it can go, whatever is in hand', () => {
  const session = seatedAt(benelux, [order('kit', 2, 6)]);
  const tool = (layer: string) => ({ kind: 'order', layer, wheels: false }) as const;
  const shown = viewBoard(stateOf(session, { considered: tool('kit') }), session, words);
  // All 34 hexes of land but the one that has a kit.
  expect(shown.open).toHaveLength(33);
  expect(shown.open).not.toContainEqual({ x: 2, y: 6 });
  const other = stateOf(session, { considered: tool('team'), tool: tool('kit') });
  expect(viewBoard(other, session, words).open).toHaveLength(34);
  const programme = stateOf(session, { considered: picture, tool: tool('kit') });
  expect(viewBoard(programme, session, words).open).toEqual([]);
});
