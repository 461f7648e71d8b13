const size = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const megabytes = (bytes: number): string => `${size.format(bytes / 1_000_000)} MB`;

// Kept games
export const keptGames = 'Kept games';
export const backTo = (game: string): string => `Back to: ${game}`;
export const putAway = 'Put away';
export const putAwayNamed = (game: string): string => `Put away for good: ${game}`;
export const wasPutAway = (game: string): string => `${game} was put away.`;
export const keepAgain = 'Keep it after all';
export const bringItBack = 'Back to that game';
export const unkept = (game: string): string =>
  `This browser’s storage has no room for ${game}. It stays under “Kept games” until the page is closed; save it as a file, or put other games away.`;
export const titleOfEdition = (title: string, edition: number): string =>
  `${title}, edition ${edition}`;

// Copying
export const copied = 'Copied.';
export const copyRefused =
  'The browser did not let the page copy. It is selected now: copy it with Ctrl+C, or with the menu of a long press.';

// Opening
export const openFile = 'Open a file';
export const codeLabel = 'Code or link';
export const openCode = 'Open';
export const dropHere = 'Let go to open it';
export const dropHint = 'A game, a scenario, a code or a link';
export const openedScenario = (title: string, seed: string): string =>
  `Opened: ${title}, to be played with seed ${seed}.`;
export const openedGame = (game: string): string =>
  `Opened: ${game}. It is yours to go on with from here.`;
export const openedFinished = (game: string): string => `Opened: ${game}. This is its debrief.`;
export const keptMeanwhile = (game: string): string => `Your game in progress is kept: ${game}.`;

// What was not opened, and why
export const fromLink = 'The link';
export const fromClipboard = 'What was pasted';
export const fromDrop = 'What was dropped';
export const fromTyping = 'This';
export const notOpened = (what: string, why: string): string => `${what} was not opened: ${why}`;
export const codeNotOpened = (what: string, why: string): string =>
  `${what} was not opened. ${why}`;
export const notALevel = (why: string): string => `it can’t be played as a scenario. ${why}`;
export const notTheEdition = (title: string, edition: number): string =>
  `it calls itself edition ${edition} of “${title}”, but has other numbers. Take “edition” out of it, and it is a scenario of its own.`;
export const tooLarge = (bytes: number, most: number): string =>
  `it has ${megabytes(bytes)}, and no file of this game has more than ${megabytes(most)}.`;
export const unreadable = 'the browser could not read it.';
export const notOurs = 'it is neither a game, nor a scenario, nor a code or a link of this game.';
export const nothingThere =
  'there is nothing in it. Type or paste a code or a link, or open a file.';
export const severalThere = 'those are several files. Bring them one at a time.';
export const notArrived =
  'the part of the page that reads it did not arrive. Check the connection and try again.';

// The way to the dialog
export const share = 'Share';
export const shareHint = 'Code, link and QR code of this scenario and this game';
