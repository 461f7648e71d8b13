/** What each command of the keyboard does. */
export const commands = {
  east: 'One hex to the right',
  west: 'One hex to the left',
  northWest: 'One hex up and to the left',
  northEast: 'One hex up and to the right',
  southWest: 'One hex down and to the left',
  southEast: 'One hex down and to the right',
  up: 'One row up',
  down: 'One row down',
  press: 'Put the piece in hand here; with none, say what covers the hex',
  takeBack: 'Take back what this year’s plan has here',
  nextGap: 'Next site with a gap',
  previousGap: 'Site with a gap before',
  nextSite: 'Next site',
  previousSite: 'Site before',
  covers: 'Say what covers this hex, with its sums',
  effect: 'Say what the piece in hand would do here',
  piece: 'Take a piece in hand; the same again puts it down',
  putDown: 'Put the piece down',
  toBoard: 'Go to the board',
  undo: 'Undo',
  redo: 'Redo',
  help: 'Show these keys',
} as const;

/** The names of keys that no sign is printed for. */
export const keyNames: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};
export const withShift = (key: string): string => `Shift + ${key}`;
export const withCtrl = (key: string): string => `Ctrl + ${key}`;
export const or = 'or';

export const keys = 'Keys';
export const keysHint = 'Shows what each key does';
export const keyColumn = 'Key';
export const keyDoes = 'What it does';
export const keysOnBoard = 'On the board';
export const keysAnywhere = 'Anywhere at the table';
export const keysRing = (middle: string): string =>
  `The six keys around ${middle} lie as the six hexes around the one you are on.`;
export const characterKeys = 'Keys with a letter, a digit or a sign work';
export const characterKeysHint =
  'Turn them off if you speak to this device, or press such keys by mistake. All else stays.';
