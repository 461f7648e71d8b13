import { expect, test } from 'vitest';
import { distance } from '../../src/hex/hex';
import { DIRECTIONS, neighbour } from '../../src/hex/neighbours';
import {
  BINDINGS,
  COMMANDS,
  commandOf,
  type KeyPress,
  viewKeys,
  WALKS,
} from '../../src/views/table/key-bindings';
import { english } from '../i18n/english';

const words = english;
const press = (key: string, code = '', change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...change,
});
const onBoard = (pressed: KeyPress) => commandOf(pressed, true, true)?.command;
const atTable = (pressed: KeyPress) => commandOf(pressed, false, true)?.command;

test('the six keys around S walk to the six neighbours, wherever a layout has its letters', () => {
  // The same places of the keyboard with the letters of a US and of a French one.
  const places = ['KeyE', 'KeyD', 'KeyX', 'KeyZ', 'KeyA', 'KeyW'];
  for (const letters of ['edxzaw', 'edxwqz']) {
    const commands = places.map((code, i) => onBoard(press(letters.charAt(i), code)));
    expect(commands).toEqual(['northEast', 'east', 'southEast', 'southWest', 'west', 'northWest']);
  }
});

test('each walk is one step, and the six of the ring are all directions', () => {
  for (const row of [0, 1]) {
    const from = { x: 3, y: row };
    for (const walk of Object.values(WALKS))
      expect(distance(from, neighbour(from, walk(row)))).toBe(1);
    const { up, down, ...ring } = WALKS;
    expect(
      Object.values(ring)
        .map((walk) => walk(row))
        .sort(),
    ).toEqual([...DIRECTIONS].sort());
    // Up and down keep to the column.
    for (const walk of [up, down]) expect(walk && neighbour(from, walk(row)).x).toBe(3);
  }
});

test('letters are found by their sign, and where a layout has none, by their place', () => {
  expect(onBoard(press('g', 'KeyU'))).toBe('nextGap');
  expect(onBoard(press('G', 'KeyG', { shiftKey: true }))).toBe('previousGap');
  // Caps lock is no shift.
  expect(onBoard(press('N', 'KeyN'))).toBe('nextSite');
  expect(onBoard(press('п', 'KeyG'))).toBe('nextGap');
  // Where a layout has another letter at the place, that letter is meant.
  expect(onBoard(press('i', 'KeyG'))).toBeUndefined();
  expect(commandOf(press('&', 'Digit1'), false, true)).toEqual({ command: 'piece', index: 0 });
  expect(commandOf(press('9', 'Numpad9'), false, true)).toEqual({ command: 'piece', index: 8 });
  expect(atTable(press('?', 'Slash', { shiftKey: true }))).toBe('help');
});

test('chords are found by place where a layout has no such letter, and ? in other scripts', () => {
  const ctrl = { ctrlKey: true };
  // Russian: я on Z, н on Y. Greek: ζ on Z, υ on Y.
  for (const [z, y] of [
    ['я', 'н'],
    ['ζ', 'υ'],
  ] as const) {
    expect(atTable(press(z, 'KeyZ', ctrl))).toBe('undo');
    expect(atTable(press(z, 'KeyZ', { metaKey: true }))).toBe('undo');
    expect(atTable(press(z.toUpperCase(), 'KeyZ', { ...ctrl, shiftKey: true }))).toBe('redo');
    expect(atTable(press(y, 'KeyY', ctrl))).toBe('redo');
    expect(atTable(press(z, 'KeyZ'))).toBeUndefined();
  }
  // German: z and y change places, and their signs count.
  expect(atTable(press('z', 'KeyY', ctrl))).toBe('undo');
  expect(atTable(press('y', 'KeyZ', ctrl))).toBe('redo');
  for (const sign of ['?', '؟', '？'])
    expect(atTable(press(sign, 'Slash', { shiftKey: true }))).toBe('help');
});

test('keys of the board mean nothing elsewhere, and modifiers belong to the browser', () => {
  for (const key of ['ArrowLeft', 'Enter', ' ', 'Delete', 'g', 'c'])
    expect(atTable(press(key))).toBeUndefined();
  expect(atTable(press('b', 'KeyB'))).toBe('toBoard');
  expect(atTable(press('f', 'KeyF'))).toBe('toWayOn');
  for (const key of ['1', 'b', 'g', 'w', 'ArrowLeft', 'Escape'])
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const)
      expect(onBoard(press(key, '', { [modifier]: true }))).toBeUndefined();
  expect(atTable(press('z', 'KeyZ', { ctrlKey: true }))).toBe('undo');
  expect(atTable(press('Z', 'KeyZ', { metaKey: true, shiftKey: true }))).toBe('redo');
});

test('with character keys off, no single letter, digit or sign does anything', () => {
  const without = (pressed: KeyPress) => commandOf(pressed, true, false)?.command;
  for (const code of [
    'KeyW',
    'KeyE',
    'KeyA',
    'KeyD',
    'KeyZ',
    'KeyX',
    'KeyG',
    'KeyN',
    'KeyC',
    'KeyV',
  ])
    expect(without(press(code.slice(3).toLowerCase(), code))).toBeUndefined();
  for (const key of ['1', '9', 'b', '?']) expect(without(press(key))).toBeUndefined();
  expect(without(press(' '))).toBe('press');
  expect(without(press('ArrowUp'))).toBe('up');
  expect(without(press('Delete'))).toBe('takeBack');
  expect(without(press('z', 'KeyZ', { ctrlKey: true }))).toBe('undo');
  expect(without(press('Enter', 'Enter', { ctrlKey: true }))).toBe('toWayOn');
});

test('the help sheet lists every command once, and every key that it names is obeyed', () => {
  const rows = (['board', 'table'] as const).flatMap((where) =>
    viewKeys(where, words, () => undefined, true),
  );
  expect(rows.map(({ does }) => does).sort()).toEqual(
    COMMANDS.map((command) => words.keys[command]).sort(),
  );
  expect(rows.find(({ does }) => does === words.keys.redo)?.keys).toEqual([
    'Ctrl + Y',
    'Ctrl + Shift + Z',
  ]);
  expect(rows.find(({ does }) => does === words.keys.piece)?.keys).toEqual(['1 – 9']);
  for (const command of COMMANDS)
    for (const [index, { key, code, shift = false, ctrl = false }] of BINDINGS[
      command
    ].chords.entries()) {
      const pressed = press(key ?? '', code ?? '', { shiftKey: shift, ctrlKey: ctrl });
      expect(commandOf(pressed, true, true)).toEqual({ command, index });
    }
});

test('the sheet names the ring by the signs of the layout', () => {
  const french = new Map([
    ['KeyW', 'z'],
    ['KeyA', 'q'],
  ]);
  const rows = viewKeys('board', words, (code) => french.get(code), true);
  expect(rows.find(({ does }) => does === words.keys.northWest)?.keys).toEqual(['Z']);
  expect(rows.find(({ does }) => does === words.keys.west)?.keys).toEqual(['Left', 'Q']);
});
