import type { Direction } from '../../hex/neighbours';
import type { Words } from '../../i18n/words';

export type Command =
  | 'west'
  | 'east'
  | 'up'
  | 'down'
  | 'northWest'
  | 'northEast'
  | 'southWest'
  | 'southEast'
  | 'nextGap'
  | 'previousGap'
  | 'nextSite'
  | 'previousSite'
  | 'covers'
  | 'effect'
  | 'press'
  | 'takeBack'
  | 'piece'
  | 'putDown'
  | 'toBoard'
  | 'toWayOn'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomFit'
  | 'undo'
  | 'redo'
  | 'help';

/**
 * A key, by the sign on it or by its place on the keyboard (where a US keyboard has that code).
 * A sign that the layout doesn't have is found at its place.
 */
interface Chord {
  readonly key?: string;
  readonly code?: string;
  readonly shift?: boolean;
  readonly ctrl?: boolean;
}

interface Binding {
  /** `board`: only while the focus is on a hex. */
  readonly where: 'board' | 'table';
  readonly chords: readonly Chord[];
}

const letter = (sign: string, shift = false): Chord => ({
  key: sign,
  code: `Key${sign.toUpperCase()}`,
  shift,
});
const place = (code: string): Chord => ({ code, shift: false });
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Every key that the table knows: what the handler obeys and what the help sheet shows. */
export const BINDINGS: Readonly<Record<Command, Binding>> = {
  west: { where: 'board', chords: [{ key: 'ArrowLeft' }, place('KeyA')] },
  east: { where: 'board', chords: [{ key: 'ArrowRight' }, place('KeyD')] },
  up: { where: 'board', chords: [{ key: 'ArrowUp' }] },
  down: { where: 'board', chords: [{ key: 'ArrowDown' }] },
  northWest: { where: 'board', chords: [place('KeyW')] },
  northEast: { where: 'board', chords: [place('KeyE')] },
  southWest: { where: 'board', chords: [place('KeyZ')] },
  southEast: { where: 'board', chords: [place('KeyX')] },
  nextGap: { where: 'board', chords: [letter('g')] },
  previousGap: { where: 'board', chords: [letter('g', true)] },
  nextSite: { where: 'board', chords: [letter('n')] },
  previousSite: { where: 'board', chords: [letter('n', true)] },
  covers: { where: 'board', chords: [letter('c')] },
  effect: { where: 'board', chords: [letter('v')] },
  press: { where: 'board', chords: [{ key: 'Enter' }, { key: ' ' }] },
  takeBack: { where: 'board', chords: [{ key: 'Delete' }, { key: 'Backspace' }] },
  piece: {
    where: 'table',
    chords: DIGITS.map((key) => ({ key, code: `Digit${key}`, shift: false })),
  },
  putDown: { where: 'table', chords: [{ key: 'Escape' }] },
  toBoard: { where: 'table', chords: [letter('b')] },
  toWayOn: { where: 'table', chords: [letter('f'), { key: 'Enter', ctrl: true }] },
  zoomIn: { where: 'table', chords: [{ key: '+' }, { key: '=' }] },
  zoomOut: { where: 'table', chords: [{ key: '-' }] },
  zoomFit: { where: 'table', chords: [{ key: '0', code: 'Digit0', shift: false }] },
  undo: { where: 'table', chords: [{ ...letter('z'), ctrl: true }] },
  redo: {
    where: 'table',
    chords: [
      { key: 'y', code: 'KeyY', ctrl: true },
      { ...letter('z', true), ctrl: true },
    ],
  },
  help: { where: 'table', chords: [{ key: '?' }] },
};

export const COMMANDS = Object.keys(BINDINGS) as Command[];

/** Commands that walk, by where they lead; up and down keep to the column. */
export const WALKS: Partial<Record<Command, (row: number) => Direction>> = {
  west: () => 'w',
  east: () => 'e',
  northWest: () => 'nw',
  northEast: () => 'ne',
  southWest: () => 'sw',
  southEast: () => 'se',
  up: (row) => ((row & 1) === 1 ? 'nw' : 'ne'),
  down: (row) => ((row & 1) === 1 ? 'sw' : 'se'),
};

/** A key going down, as browsers tell of it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Whether a chord is a single letter, digit or sign, which may be turned off (WCAG 2.1.4). */
const isCharacter = ({ key, code, ctrl }: Chord): boolean =>
  ctrl !== true && key !== ' ' && (key?.length === 1 || (key === undefined && code !== undefined));

/** Signs of other scripts that ask like ours. */
const QUESTION_MARKS = ['؟', '？', '⸮'];

/** A key's sign as chords name it. */
function signOf({ key }: KeyPress): string {
  if (QUESTION_MARKS.includes(key)) return '?';
  return key.length === 1 ? key.toLowerCase() : key;
}

function isChord({ key, code, shift, ctrl = false }: Chord, press: KeyPress): boolean {
  if (press.altKey || (press.ctrlKey || press.metaKey) !== ctrl) return false;
  if (shift !== undefined && press.shiftKey !== shift) return false;
  if (key === undefined) return press.code === code;
  const pressed = signOf(press);
  if (pressed === key) return true;
  return code !== undefined && press.code === code && !/^[a-z0-9]$/.test(pressed);
}

/** The command of a key, and which of its chords it was; undefined for keys that mean nothing. */
export function commandOf(
  press: KeyPress,
  isOnBoard: boolean,
  hasCharacters: boolean,
): { readonly command: Command; readonly index: number } | undefined {
  for (const command of COMMANDS) {
    const { where, chords } = BINDINGS[command];
    if (where === 'board' && !isOnBoard) continue;
    const index = chords.findIndex(
      (chord) => (hasCharacters || !isCharacter(chord)) && isChord(chord, press),
    );
    if (index >= 0) return { command, index };
  }
  return undefined;
}

export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The keys of the board or of the whole table, for the help sheet; `signAt` knows the layout. */
export function viewKeys(
  where: Binding['where'],
  words: Words,
  signAt: (code: string) => string | undefined,
  hasCharacters: boolean,
): KeyRow[] {
  // The names of keys that no sign is printed for.
  const names: Readonly<Record<string, string>> = {
    ' ': words.keys.keySpace,
    ArrowLeft: words.keys.keyLeft,
    ArrowRight: words.keys.keyRight,
    ArrowUp: words.keys.keyUp,
    ArrowDown: words.keys.keyDown,
    Escape: words.keys.keyEscape,
  };
  const nameOf = ({ key, code, shift, ctrl }: Chord): string => {
    const sign = key ?? signAt(code ?? '') ?? code?.replace('Key', '') ?? '';
    const name = names[sign] ?? (sign.length === 1 ? sign.toUpperCase() : sign);
    const shifted = shift === true ? words.keys.withShift({ key: name }) : name;
    return ctrl === true ? words.keys.withCtrl({ key: shifted }) : shifted;
  };
  return COMMANDS.filter((command) => BINDINGS[command].where === where).flatMap((command) => {
    const chords = BINDINGS[command].chords.filter((one) => hasCharacters || !isCharacter(one));
    const [first] = chords;
    if (first === undefined) return [];
    const names = chords.map(nameOf);
    const keys = command === 'piece' ? [`${names[0]} – ${names.at(-1)}`] : names;
    return [{ keys, does: words.keys[command] }];
  });
}
