import type { Difficulty, Size } from '../../generator/choices';
import type { DailyCatalogue } from '../daily';
import { count } from './count';

const sizes: Readonly<Record<Size, string>> = { small: 'Small', medium: 'Medium', large: 'Large' };
const difficulties: Readonly<Record<Difficulty, string>> = {
  gentle: 'Gentle',
  steady: 'Steady',
  steep: 'Steep',
};
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const enDaily: DailyCatalogue = {
  today: 'Today’s board',
  newBoard: 'A new board',
  newBoardHint: 'Choose what it is to be like',
  size: 'Size',
  nations: 'Nations',
  years: 'Years',
  difficulty: 'Difficulty',
  seed: 'Board seed',
  seedHint: 'Four letters or digits. The same choices make the same board for everyone.',
  badSeed: 'A board seed has four letters or digits; the letter U is not among them.',
  anotherSeed: 'Another one',
  make: 'Make the board',
  making: 'The board is being laid out…',
  look: 'Look at it',
  ownBoard: 'A board of your choice',
  copyText: 'Copy this to share',
  failed: (why) => `The board could not be made (${why}). Reload the page to try again.`,
  sizeOf: (size) => sizes[size],
  difficultyOf: (difficulty) => difficulties[difficulty],
  dateOf: ({ year, month, day }) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  facts: ({ size, difficulty, nations, years }) =>
    [
      `${sizes[size]} and ${difficulty}`,
      count(nations, 'nation', 'nations'),
      count(years, 'year', 'years'),
    ].join(' · '),
  boardOf: (date) => `The board of ${date}`,
  result: (rank, percent) =>
    percent >= 100 ? `${rank}, no plan is better` : `${rank}, ${percent} % of the best plan`,
  resultAlone: (points) => `a plan worth ${points} points on average`,
  parWaits: 'Its report works out par, and the rank with it.',
  streak: (days) => `${days} days in a row`,
  shareText: (date, result, streak) =>
    `Lowland Skies, today’s board, ${date}: ${result}.${streak === undefined ? '' : ` ${streak}.`}`,
};
