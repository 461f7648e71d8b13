import { viewTray } from '../../views/table/planning/tray';
import { untracked } from '@preact/signals-core';
import { useEffect } from 'preact/hooks';
import { type Hex, hexKey, isSameHex } from '../../hex/hex';
import { neighbour } from '../../hex/neighbours';
import {
  type CellView,
  coverText,
  nextCell,
  startOf,
  takenBackAt,
  viewCells,
} from '../../views/table/grid-cells';
import { type Command, commandOf, WALKS } from '../../views/table/key-bindings';
import { tellEffect } from '../../views/table/announce';
import { viewHex } from '../../views/table/hex-inspector';
import { press, take } from '../../app/game/spending';
import type { Stores } from '../../app/stores/create-stores';
import type { Words } from '../../i18n/words';
import { phaseOf, type GameSession } from '../../app/game/game-session';
import { type BoardPort, useServices, useStores, useWords } from '../context';
import { isModalOpen, isOnBoard, isTyping } from '../controls/key-guards';
import type { Voice } from './live-region';

/** Puts the focus on a hex of the board. */
export const focusHex = (hex: Hex): void =>
  document.querySelector<HTMLElement>(`.hexes [data-hex="${hexKey(hex)}"]`)?.focus();

/** Puts the focus on the board's tab stop. */
const focusBoard = (): void =>
  document.querySelector<HTMLElement>('.hexes [tabindex="0"]')?.focus();

/** Puts the focus on the button that goes on. */
const focusWayOn = (): void => document.querySelector<HTMLElement>('.bar-acts .go')?.focus();

const isWithin = ({ x, y }: Hex, { board }: GameSession['scenario']): boolean =>
  y >= 0 && y < board.rows.length && x >= 0 && x < (board.rows[0]?.length ?? 0);

/** By how much a command enlarges the board; nought shows all of it. */
export const ZOOMS = { zoomIn: 1.5, zoomOut: 1 / 1.5, zoomFit: 0 } as const;

interface Table {
  readonly board: BoardPort;
  readonly stores: Stores;
  readonly words: Words;
  readonly voice: Voice;
  readonly onHelp: () => void;
}

/** Walks to a hex; the pointer no longer says which hex is meant. */
function walkTo({ selection }: Stores, { x, y }: Hex): void {
  selection.hoverOver(undefined);
  selection.focusOn({ x, y });
}

function walkToNext(
  { stores, words, voice }: Table,
  session: GameSession,
  from: Hex,
  by: 1 | -1,
  isMeant: (cell: CellView) => boolean,
): void {
  const next = nextCell(viewCells(session, words).filter(isMeant), from, by);
  if (next === undefined) voice.say(words.board.noGapLeft);
  else if (isSameHex(next, from)) voice.say(next.name);
  else walkTo(stores, next);
}

/** Lets go of the piece in hand on a hex; with none in hand, says what covers it. */
export function pressHex(stores: Stores, words: Words, voice: Voice, hex: Hex): void {
  const { game, selection } = stores;
  const tool = selection.tool.peek();
  const session = game.session.peek();
  if (session === undefined) return;
  selection.hoverOver(undefined);
  press(stores, hex);
  if (tool === undefined) voice.say(coverText(viewHex(session, hex, words), words));
}

/** Does what a command says; `false` where it has nothing to do and the key is not ours. */
function obey(table: Table, session: GameSession, command: Command, index: number): boolean {
  const { stores, words, voice } = table;
  const { game, selection } = stores;
  const state = untracked(selection.read);
  const isPlanning = phaseOf(session) === 'planning';
  const here = state.focus ?? startOf(session.scenario);
  const walk = WALKS[command];
  if (walk) {
    const to = neighbour(here, walk(here.y));
    if (isWithin(to, session.scenario)) walkTo(stores, to);
    return true;
  }
  switch (command) {
    case 'press':
      pressHex(stores, words, voice, here);
      return true;
    case 'takeBack': {
      const item = isPlanning ? takenBackAt(viewHex(session, here, words)) : undefined;
      if (item) game.act({ do: 'take-back', item });
      else voice.say(isPlanning ? words.board.nothingToTakeBack : words.board.onlyWhilePlanning);
      return true;
    }
    case 'nextGap':
    case 'previousGap':
      walkToNext(table, session, here, command === 'nextGap' ? 1 : -1, ({ isGap }) => isGap);
      return true;
    case 'nextSite':
    case 'previousSite':
      walkToNext(table, session, here, command === 'nextSite' ? 1 : -1, ({ isSite }) => isSite);
      return true;
    case 'covers':
      voice.say(coverText(viewHex(session, here, words), words));
      return true;
    case 'effect':
      voice.say(tellEffect({ ...state, hover: undefined, focus: here }, session, words));
      return true;
    case 'piece': {
      const tool = isPlanning ? viewTray(state, session, words)[index]?.tool : undefined;
      if (tool) take(stores, tool);
      return tool !== undefined;
    }
    case 'putDown':
      if (state.tool) selection.take(undefined);
      return state.tool !== undefined;
    case 'toBoard':
      focusBoard();
      return true;
    case 'toWayOn':
      focusWayOn();
      return true;
    case 'zoomIn':
    case 'zoomOut':
    case 'zoomFit':
      table.board.zoomBy(ZOOMS[command]);
      return true;
    case 'undo':
      game.undo();
      return true;
    case 'redo':
      game.redo();
      return true;
    case 'help':
      table.onHelp();
      return true;
    default:
      return false;
  }
}

/** The keys of the table: those of the board while the focus is on it, the others everywhere. */
export function useKeys(voice: Voice, onHelp: () => void): void {
  const stores = useStores();
  const { board } = useServices();
  const words = useWords();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // As it is now: a key may come before the page is drawn again.
      const session = stores.game.session.peek();
      if (session === undefined || event.defaultPrevented) return;
      if (isTyping(event.target) || isModalOpen()) return;
      const { letterKeys } = stores.settings.inForce.peek();
      const meant = commandOf(event, isOnBoard(event.target), letterKeys);
      const table = { stores, board, words, voice, onHelp };
      if (meant && obey(table, session, meant.command, meant.index)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [stores, board, words, voice, onHelp]);
}
