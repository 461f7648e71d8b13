import { viewTray } from '../../views/table/tray';
import { useEffect } from 'preact/hooks';
import { type Hex, isSameHex, neighbour } from '../../hex/hex';
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
import type { Session } from '../../app/session';
import { phaseOf, type Sitting } from '../../app/game/game-session';
import { type Page, usePage } from '../context';
import { isModalOpen, isOnBoard, isTyping } from '../controls/key-guards';
import type { Voice } from './live-region';

/** Puts the focus on the board's tab stop. */
export const focusBoard = (): void =>
  document.querySelector<HTMLElement>('.hexes [tabindex="0"]')?.focus();

const isWithin = ({ x, y }: Hex, { board }: Sitting['scenario']): boolean =>
  y >= 0 && y < board.rows.length && x >= 0 && x < (board.rows[0]?.length ?? 0);

interface Table {
  readonly page: Page;
  readonly voice: Voice;
  readonly onHelp: () => void;
}

/** Walks to a hex; the pointer no longer says which hex is meant. */
function walkTo(session: Session, { x, y }: Hex): void {
  session.hover(undefined);
  session.focus({ x, y });
}

function walkToNext(
  { page, voice }: Table,
  sitting: Sitting,
  from: Hex,
  by: 1 | -1,
  isMeant: (cell: CellView) => boolean,
): void {
  const next = nextCell(viewCells(sitting, page.words).filter(isMeant), from, by);
  if (next === undefined) voice.say(page.words.noGapLeft);
  else if (isSameHex(next, from)) voice.say(next.name);
  else walkTo(page.session, next);
}

/** Lets go of the piece in hand on a hex; with none in hand, says what covers it. */
export function pressHex({ session, words }: Page, voice: Voice, hex: Hex): void {
  const { tool, sitting } = session.state.value;
  if (sitting === undefined) return;
  session.hover(undefined);
  session.press(hex);
  if (tool === undefined) voice.say(coverText(viewHex(sitting, hex, words), words));
}

/** Does what a command says; `false` where it has nothing to do and the key is not ours. */
function obey(table: Table, sitting: Sitting, command: Command, index: number): boolean {
  const { page, voice } = table;
  const { session, words } = page;
  const state = session.state.value;
  const isPlanning = phaseOf(sitting) === 'planning';
  const here = state.focus ?? startOf(sitting.scenario);
  const walk = WALKS[command];
  if (walk) {
    const to = neighbour(here, walk(here.y));
    if (isWithin(to, sitting.scenario)) walkTo(session, to);
    return true;
  }
  switch (command) {
    case 'press':
      pressHex(page, voice, here);
      return true;
    case 'takeBack': {
      const item = isPlanning ? takenBackAt(viewHex(sitting, here, words)) : undefined;
      if (item) session.act({ do: 'take-back', item });
      else voice.say(isPlanning ? words.nothingToTakeBack : words.onlyWhilePlanning);
      return true;
    }
    case 'nextGap':
    case 'previousGap':
      walkToNext(table, sitting, here, command === 'nextGap' ? 1 : -1, ({ isGap }) => isGap);
      return true;
    case 'nextSite':
    case 'previousSite':
      walkToNext(table, sitting, here, command === 'nextSite' ? 1 : -1, ({ isSite }) => isSite);
      return true;
    case 'covers':
      voice.say(coverText(viewHex(sitting, here, words), words));
      return true;
    case 'effect':
      voice.say(tellEffect({ ...state, hover: undefined, focus: here }, sitting, words));
      return true;
    case 'piece': {
      const tool = isPlanning ? viewTray(state, sitting, words)[index]?.tool : undefined;
      if (tool) session.take(tool);
      return tool !== undefined;
    }
    case 'putDown':
      if (state.tool) session.take(undefined);
      return state.tool !== undefined;
    case 'toBoard':
      focusBoard();
      return true;
    case 'undo':
      session.undo();
      return true;
    case 'redo':
      session.redo();
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
  const page = usePage();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // As it is now: a key may come before the page is drawn again.
      const { sitting } = page.session.state.value;
      if (sitting === undefined || event.defaultPrevented) return;
      if (isTyping(event.target) || isModalOpen()) return;
      const meant = commandOf(
        event,
        isOnBoard(event.target),
        page.settings.inForce.peek().letterKeys,
      );
      if (meant && obey({ page, voice, onHelp }, sitting, meant.command, meant.index))
        event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [page, voice, onHelp]);
}
