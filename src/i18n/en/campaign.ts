import type { RankId } from '../../analysis/rank';
import type { PromptEnd } from '../../scenario/vocabulary';

const tenth = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = new Intl.ListFormat('en', { type: 'conjunction' });

// The shelf of levels
export const campaign = 'The campaign';
export const ownLevels = 'Other levels';
export const levelNumber = (place: number): string => `Level ${place}`;
export const minutes = (n: number): string => `${n} min`;
export const startHere = 'Start here';
export const goOnWith = 'Go on with';
export const nextMark = 'Next';
export const doneMark = 'Done';
export const openMark = 'Not played yet';
export const doneCount = (done: number, of: number): string => `${done} of ${of} done`;
export const shelfHint =
  'In an order that adds one thing at a time. Begin anywhere: nothing is locked.';
export const bestPlan = 'Best plan';
export const bestRanked = (rank: string, points: string): string => `${rank}, ${points}`;
export const newHere = (things: readonly string[]): string => `New: ${list.format(things)}`;
export const nothingNew = 'More to weigh up, no new rule';
export const allTogether = 'Everything together';
export const boxLabel = (number: string, title: string, rest: readonly string[]): string =>
  `${number}: ${title}. ${rest.join('. ')}`;
export const newPatrol = 'the patrol';
export const newYears = 'more than one year';
export const newSavings = 'saving';
export const newPicture = 'the shared picture';
export const newJointOrder = 'the joint order';
export const newLongReach = 'long reach';
export const newSeeker = 'seeker';
export const newWheels = 'wheels';
export const newPledges = 'pledges';
export const newPartner = 'a partner';
export const damagedSettings =
  'The settings kept here can’t be read any more, so they are as at the beginning. Nothing was thrown away; you can save what was there as a file.';
export const damagedBest = (titles: readonly string[]): string =>
  `The best plan kept here for ${list.format(titles)} can’t be read any more, so that level starts afresh. Nothing was thrown away; you can save what was there as a file.`;
export const damagedDaily =
  'The days on which you finished today’s board can’t be read any more, so they are counted afresh. Nothing was thrown away; you can save what was there as a file.';
export const noBoard = (why: string): string =>
  `A board could not be made (${why}), so this game could not be counted as one of today’s board. Reload the page to try again.`;

// Ranks
const ranks: Readonly<Record<RankId, string>> = {
  apprentice: 'Apprentice',
  clerk: 'Clerk',
  steward: 'Steward',
  quartermaster: 'Quartermaster',
  treasurer: 'Treasurer',
  keeper: 'Keeper',
};
export const rank = (id: RankId): string => ranks[id];
export const yourRank = 'Your rank';
export const rankWaits = 'Par is not proved yet; your rank comes with it.';
export const rankShare = (percent: number): string =>
  percent === 100 ? 'as good as any plan can be' : `from ${percent} % of the best plan there is`;
export const rankHint = 'By the planned score alone; luck neither helps nor harms.';
export const nextRank = (name: string, tenths: number): string => {
  const points = tenth.format(tenths / 10);
  return `${name} takes ${points} planned ${points === '1.0' ? 'point' : 'points'} more.`;
};
export const topRank = 'No plan is worth more than this one.';
export const bestIsThis = 'Your best plan of this level so far.';
export const bestIsOther = (points: string): string =>
  `Your best plan of this level was worth ${points}.`;

// After play
export const lesson = 'What this level is about';
export const questions = 'To talk about';
export const nextLevel = (title: string): string => `Next level: ${title}`;
export const allLevels = 'All levels';

// The prompts of the first level
export const promptRead = 'Got it';
export const skipPrompts = 'Skip the prompts';
export const promptOf = (n: number, of: number): string => `Hint ${n} of ${of}`;
const keys: Readonly<Record<PromptEnd, string>> = {
  read: '',
  'piece-taken': 'By keyboard: press 1.',
  'piece-placed': 'By keyboard: Tab to the board, then the arrows and Enter.',
  'books-closed': 'By keyboard: Tab to the button, then Enter.',
  'cards-turned': 'By keyboard: Tab to the button, then Enter.',
};
export const promptKeys = (until: PromptEnd): string => keys[until];

// The way to the codex
export const openSettings = 'Settings';
export const openCodex = 'Codex';
export const openCodexHint = 'What the pieces are, and the story behind them';
