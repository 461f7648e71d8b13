import { count } from './count';
import { coins } from './table';

export const sea = 'Sea';
export const cellAt = (column: number, row: number): string => `Column ${column}, row ${row}`;
export const cellMet = (held: number, disrupted: number): string =>
  `This year ${held} held, ${disrupted} disrupted`;
export const cellPiece = (name: string, state: string): string => `${name}, ${state}`;
export const cellCover = (suit: string, cover: number, holds: string): string =>
  `${suit} ${cover} ${holds}`;
export const cellSum = (suit: string, sum: string, holds: string): string =>
  `${suit}: ${sum}, ${holds}`;
export const gapIn = (suits: string): string => `Gap in ${suits}`;
export const noGap = 'No gap';
export const noGapLeft = 'No gap: every card of this year would be held everywhere.';
export const nothingInHand = 'Nothing in hand.';
export const nothingToTakeBack = 'Nothing of this year’s plan is here.';
export const onlyWhilePlanning = 'The books of this year are closed.';

export const boardList = 'The board as a list';
export const openBoardList = 'List';
export const listHint = 'Take a piece in hand, and each place has a button to put it there.';
export const listHintInHand = 'Each place that can have the piece in hand has a button for it.';
export const coverAt = (place: string): string => `Cover at ${place}`;
export const openLandTitle = 'Open land';
export const coverColumns = ['Suit', 'Cover', 'How it comes about', 'This year’s cards'] as const;
export const deckOf = (cards: readonly (readonly [strength: number, copies: number])[]): string =>
  cards.length === 0
    ? 'none'
    : cards
        .map(([strength, copies]) => (copies > 1 ? `${strength} ×${copies}` : strength))
        .join(', ');
export const putHere = (piece: string, place: string): string => `Put ${piece} on ${place}`;

// What a listener is told
export const toldPlaced = (item: string): string => `Into the plan: ${item}`;
export const toldTakenBack = (item: string): string => `Taken back: ${item}`;
export const toldUndone = (item: string): string => `Undone: ${item}`;
export const toldRedone = (item: string): string => `Done again: ${item}`;
export const toldChange = (points: string, cost: number): string =>
  `${points} planned points${cost < 0 ? `, ${coins(-cost)} back` : cost > 0 ? ` for ${coins(cost)}` : ''}`;
export const toldLeft = (left: number): string =>
  left < 0 ? `${coins(-left)} too many` : `${coins(left)} left`;
export const toldClosed = (year: number, incidents: number): string =>
  `The books of ${year} are closed. ${count(incidents, 'card', 'cards')} to turn.`;
export const toldTurned = (cards: number, held: number, points: number): string =>
  `${count(cards, 'card', 'cards')} turned, ${held} held, ${count(points, 'point', 'points')}. The ledger lists them card by card.`;
export const toldYear = (year: number, treasury: number): string =>
  `${year}: ${coins(treasury)} in the treasury.`;
export const toldPutDown = 'Put down.';

// The forecast as tables
export const deckTitle = (year: number): string => `Cards of ${year} by suit and strength`;
export const suitTitle = 'Suit';
export const strengthTitle = (strength: number): string => `Strength ${strength}`;
export const cardCount = (n: number): string => count(n, 'card', 'cards');
export const noCards = 'none';
