import { count } from './count';
import { coins } from './table';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

export const debrief = 'Debrief';

// The head of the report
const drawOf = (luck: number): string =>
  Math.abs(luck) < 2 ? 'a fair draw' : luck > 0 ? 'a kind draw' : 'a hard draw';
export const headlineAlone = (luck: number): string =>
  Math.abs(luck) < 2
    ? 'The draw gave you about what you planned for.'
    : luck > 0
      ? 'The draw was kind to your plan.'
      : 'The draw was harder than your plan deserved.';
/** `percent`: the plan as a share of par, rounded down; 100 only where no plan is better. */
export const headline = (percent: number, luck: number): string => {
  const plan =
    percent >= 100
      ? 'No plan is better'
      : percent >= 95
        ? 'A splendid plan'
        : percent >= 85
          ? 'A strong plan'
          : percent >= 65
            ? 'A sound plan'
            : 'A plan with room to grow';
  return `${plan}, and ${drawOf(luck)}.`;
};
export const planWorth = (planned: string): string =>
  `Your plan was worth ${planned} points on average.`;
export const planShare = (planned: string, percent: number, isProved: boolean): string => {
  const best = isProved ? 'the best there is' : 'the best found so far';
  return percent >= 100
    ? `Your plan was worth ${planned} points on average: as good as ${best}.`
    : `Your plan was worth ${planned} points on average, ${percent} % of ${best}.`;
};
/** The second half of the verdict; `luck` without its sign. */
export const cardsGave = (luck: string, direction: number, score: string): string =>
  direction === 0
    ? `The cards gave just that: the score is ${score}.`
    : direction > 0
      ? `The cards gave you ${luck} more: the score is ${score}.`
      : `The cards took ${luck} of it: the score is ${score}.`;
export const verdictHint =
  'The planned score is the exact average over every possible draw: judge your plan by it, and the rest by luck.';

// The scale
export const scaleTitle = 'Your plan beside the best there is, and luck';
export const yourPlan = 'Your plan';
export const par = 'Par';
export const parHint = 'the best planned score there is';
export const proved = 'proved';
export const notProvedBeyond = (bound: string): string => `not proved: nothing exceeds ${bound}`;
export const notKnown = 'not known yet';
export const luck = 'Luck';
export const luckHint = 'score − your plan';
export const score = 'Score';
export const scoreHint = 'what the cards made of it';
export const hindsight = 'Hindsight';
export const hindsightHint = 'the best score with these very cards';
export const plannedHint = 'its average over every draw';
export const figures = 'The figures as a table';
export const figure = 'Figure';
export const pointsWord = 'Points';
export const meaning = 'What it is';
export const provedMark = (hint: string): string => `${hint}, proved`;
export const foundNote = (note: string): string => `the best found so far; ${note}`;
export const plannedScore = 'Planned score';

// What is being searched
export const searchTitle = 'The search for better plans';
export const taskPar = 'Looking for the best plan there is.';
export const taskHindsight = 'Looking for the best score these very cards allowed.';
export const taskAfterYear = (year: number): string =>
  `Looking for the best that could still be reached after ${year} as you played it.`;
export const taskDecision = (year: number, decision: string): string =>
  `Weighing a decision of ${year}: ${decision}.`;
export const taskBudget = (n: number): string => `Working out the best plan for ${coins(n)}.`;
export const searchIdle = 'The best plan there is has not been looked for yet.';
export const searchDone = 'Par is proved. Nothing is being searched.';
export const searchOver = 'Par is not proved, and nothing is being searched.';
export const searchStopped = 'Stopped. What was found so far stays, marked as not proved.';
export const searchFault = (fault: string): string =>
  `The search broke off, and nothing more will be found: ${fault}. What was found before stays.`;
export const bestSoFar = 'best so far';
export const nothingExceeds = 'nothing exceeds';
export const noneYet = 'none yet';
export const branches = (n: number): string =>
  `${whole.format(n)} ${n === 1 ? 'branch' : 'branches'} searched`;
export const secondsTaken = (n: number): string => `${whole.format(n)} s`;
export const stop = 'Stop';
export const stopHint = 'Keep the best found so far';
export const goOnSearching = 'Go on searching';
export const searchBar = (low: string, high: string): string =>
  `Best so far ${low}; nothing exceeds ${high}`;

// Where the plan left points
export const lossesTitle = 'Where the plan left points';
export const lossesHint =
  'Regret is the best still possible before a step, less the best still possible after it.';
export const regret = 'Regret';
export const atLeast = (points: string): string => `at least ${points}`;
export const atMost = (points: string): string => `at most ${points}`;
export const notProved = (points: string): string => `${points}, not proved`;
export const allTogether = 'All together';
export const lossesSum = (par: string, planned: string, isProved: boolean): string =>
  `${parPoint(par, isProved)} − your plan ${planned}`;
export const lookInto = (year: string): string => `Look into ${year}`;
export const decision = 'Decision';
export const cost = 'Cost';
export const instead = 'An equally good plan has instead';
export const insteadHint =
  'Several plans are often equally good; each line names one thing that one of them does.';
/** Items have commas of their own. */
export const listOfItems = (items: readonly string[]): string => items.join('; ');
export const keepCoins = 'the coins kept';
export const leftUndone = 'What was left undone';
export const asGoodAsAny = (n: number, isAll: boolean): string => {
  const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const number = small[n] ?? whole.format(n);
  const noun = n === 1 ? 'decision' : 'decisions';
  const text = isAll ? `${number} ${noun}` : `${number} other ${noun}`;
  return `${text}: as good as any`;
};
export const costliest = 'The costliest decision';
export const costliestIs = (name: string, year: number, points: string): string =>
  `${name}, in ${year}: ${points} points.`;
export const costliestBetter = (better: string): string =>
  `An equally good plan has ${better}; there may be others.`;
export const costliestMore = (better: string): string =>
  `An equally good plan also has ${better}; there may be others.`;
export const costliestSoFar =
  'Of the years looked into so far. Look into the others to compare them all.';
export const showOnBoard = 'Show it on the board';
export const noLoss = 'No decision left a point: from start to end, no plan is better.';

// The board in the report
export const plansTitle = 'A best plan, year by year';
export const plansHint = 'One of the best there are; others may be equally good.';
export const plansHintUnproved = 'The best found so far; not proved.';
export const plansWait = 'Once a best plan is found, it is laid out here beside yours.';
export const bothPlans = 'in both plans';
export const onlyBetter = 'only in the other plan';
export const onlyOwn = 'only in yours';
export const onItsWay = 'on its way';
export const thatPlan = 'A best plan';
export const foundPlan = 'The best found so far';
export const betterPlan = 'A better plan';
export const inBoth = 'in both';
export const nothingDone = 'nothing new';
export const billOf = 'Bill';
export const leftOf = 'Coins left';
export const heldOnAverage = 'Points held, planned';
export const wholePlan = 'The whole plan, all years';
export const keysTitle = 'What the signs mean';
export const standsTable = 'Where the pieces stand, as a table';
export const piece = 'Piece';
export const place = 'Place';
export const inWhose = 'In';
export const boardOfYear = (year: number): string =>
  `The board at the end of ${year}: a best plan and yours. The lists and the table after it say the same.`;
export const markedOwn = 'your decision';
export const markedBetter = 'what an equally good plan has';
export const costliestOnBoard = 'Costliest decision';

// The frontier
export const frontierTitle = 'What a bigger purse would buy';
export const frontierHint =
  'Each dot is the best planned score for a purse of that size; the line only joins them.';
export const plannedPoints = 'planned points';
export const coinsOver = (years: number): string =>
  `coins, over ${count(years, 'year', 'years')} in the same proportions`;
export const ownPoint = (points: string): string => `your plan ${points}`;
export const parPoint = (points: string, isProved: boolean): string =>
  isProved ? `par ${points}` : `best so far ${points}`;
/** `points` may begin with a word. */
export const gapText = (points: string): string =>
  `${points.charAt(0).toUpperCase()}${points.slice(1)} points lie between your plan and par for the same coins.`;
export const nextCoins = (n: number, points: string, from: number, to: number): string =>
  `${n === 1 ? 'One more coin' : `${coins(n).replace('coins', 'more coins')}`} would buy ${points} points: the difference between the best plans for ${from} and for ${to} coins, not a price.`;
export const about = (points: string): string => `about ${points}`;
export const pendingKey = (n: number): string =>
  `${count(n, 'purse', 'purses')} still to be worked out`;
export const openKey = 'not proved: the best lies on the bar';
export const frontierTable = 'The frontier as a table';
export const refine = 'Try purses in between';
export const refineHint = 'Adds a budget between each two that are known';
export const budget = 'Coins';
export const difference = 'More than the row above';
export const standing = 'Standing';
export const beingSearched = 'being searched';
export const waiting = 'waiting';
export const frontierAlt = (from: number, to: number): string =>
  `A chart of the best planned score for purses from ${from} to ${coins(to)}; the table after it holds the same figures.`;

// The ledger of all years, and what can be done next
export const yearByYear = 'Year by year';
export const year = 'Year';
export const billShort = 'Bill';
export const left = 'Left';
export const savings = 'Savings';
export const savingsFrom = (n: number): string => `Savings, from ${coins(n)}`;
export const total = 'Total';
export const againSame = 'Same cards again';
export const againSameHint = 'Plan anew against the same seed';
export const againNew = 'New cards';
export const replayGame = 'Replay the game';
export const seeBoard = 'See the board';
export const backToReport = 'Back to the report';
export const seedOf = (seed: string): string => `seed ${seed}`;
export const keptWord = 'kept';
export const notKept = 'not kept';
export const saveModel = 'Save the model for another solver (.lp)';
export const withHints = 'played with hints';
