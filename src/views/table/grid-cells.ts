import { memoizePair } from '../../base/memoize';
import { presenceNow } from './presence';
import { at } from '../../base/assert';
import { type Hex, hexKey, isSameHex } from '../../hex/hex';
import type { PlanItem } from '../../rules/action';
import { hexOf, nationAt } from '../../rules/setup';
import type { Scenario } from '../../scenario/scenario';
import type { GameSession } from '../../app/game/game-session';
import { toolItem } from '../../app/game/tool';
import type { SelectionState } from '../../app/stores/selection-store';
import type { Words } from '../../i18n/words';
import { viewSites } from './board';
import { type HereView, type PieceAct, viewHex } from './hex-inspector';
import { openFor } from './held-piece';
import { toolName } from '../names/item-names';
import { joined } from '../../i18n/formats';

/** A hex of land in words: the same that the drawn board shows by colour and shape. */
export interface CellView extends Hex {
  readonly key: string;
  /** Its place, pieces and cover in one breath. */
  readonly name: string;
  readonly nation: number;
  readonly isSite: boolean;
  /** Whether a card of this year's deck would disrupt the site. */
  readonly isGap: boolean;
  readonly here: HereView;
}

/** Every hex of land of a session, row by row. */
export const viewCells = memoizePair((session: GameSession, words: Words): readonly CellView[] => {
  const { setup } = session.game;
  const presence = presenceNow(session);
  const sites = new Map(viewSites(session, words).map((site) => [hexKey(site), site]));
  return setup.land.map((cell): CellView => {
    const hex = hexOf(setup, cell);
    const site = sites.get(hexKey(hex));
    const here = viewHex(session, hex, words, presence);
    const gaps = here.covers.filter(({ isGap }) => isGap).map(({ suit }) => words.suit(suit));
    const told = [
      site && here.title,
      here.line,
      words.board.cellAt({ column: hex.x + 1, row: hex.y + 1 }),
      site &&
        site.held + site.disrupted > 0 &&
        words.board.cellMet({ held: site.held, disrupted: site.disrupted }),
      ...here.pieces.map(({ name, state }) => words.board.cellPiece({ name, state })),
      ...here.covers.map(({ suit, cover, holds }) =>
        words.board.cellCover({ suit: words.suit(suit), cover, holds }),
      ),
      site &&
        (gaps.length > 0 ? words.board.gapIn({ suits: words.list(gaps) }) : words.board.noGap),
      ...here.pledges,
    ];
    return {
      ...hex,
      key: hexKey(hex),
      name: joined(told, words.page.sentences),
      nation: nationAt(setup, cell),
      isSite: site !== undefined,
      isGap: gaps.length > 0,
      here,
    };
  });
});

/** What letting go of the tool in hand would put into the plan, by hex; refused hexes are absent. */
export function placesFor(
  state: Pick<SelectionState, 'tool'>,
  session: GameSession,
): ReadonlyMap<string, PlanItem> {
  const { tool } = state;
  if (tool === undefined) return new Map();
  return new Map(openFor(state, session).map((hex) => [hexKey(hex), toolItem(tool, hex)]));
}

/** What is taken back first on a hex: the last of its pieces that this year's plan has touched. */
export function takenBackAt({ pieces }: HereView): PlanItem | undefined {
  const acts = pieces.flatMap((piece): readonly PieceAct[] => piece.acts);
  const act = acts.findLast((one) => one.do === 'take-back');
  return act?.do === 'take-back' ? act.item : undefined;
}

/** Where the keyboard begins to walk over a board. */
export const startOf = ({ sites, board }: Scenario): Hex => {
  const [site] = sites;
  if (site) return { x: site.x, y: site.y };
  const y = board.rows.findIndex((row) => /[^.]/.test(row));
  return { x: at(board.rows, y).search(/[^.]/), y };
};

/** The next of some cells after a hex, row by row and round again; `by` −1 goes backwards. */
export function nextCell(cells: readonly CellView[], from: Hex, by: 1 | -1): CellView | undefined {
  const order = by > 0 ? cells : cells.toReversed();
  const isPast = ({ x, y }: Hex): boolean => (y - from.y || x - from.x) * by > 0;
  return order.find(isPast) ?? order.find((cell) => !isSameHex(cell, from)) ?? order[0];
}

/** The cover of a hex with its sums written out, suit by suit. */
export function coverText({ title, line, covers, rule }: HereView, words: Words): string {
  if (covers.length === 0) return joined([title, line], words.page.sentences);
  const sums = covers.map(({ suit, sum, holds }) =>
    words.board.cellSum({ suit: words.suit(suit), sum, holds }),
  );
  return joined([title, ...sums, rule], words.page.sentences);
}

/** A hex of the board as a list, with the words of its button for the tool in hand. */
export interface ListedCell extends CellView {
  readonly put: { readonly item: PlanItem; readonly name: string } | undefined;
}

export interface ListedNation {
  readonly name: string;
  readonly sites: readonly ListedCell[];
  /** Land without a site that holds a piece, or where the tool in hand may be let go. */
  readonly land: readonly ListedCell[];
}

/** The board as a list: nation by nation, first its sites, then its open land. */
export function viewList(
  state: Pick<SelectionState, 'tool'>,
  session: GameSession,
  cells: readonly CellView[],
  words: Words,
): ListedNation[] {
  const { scenario } = session;
  const { tool } = state;
  const places = placesFor(state, session);
  const listed = cells.map((cell): ListedCell => {
    const item = places.get(cell.key);
    const name = tool
      ? words.board.putHere({ piece: toolName(scenario, tool, words), place: cell.here.title })
      : '';
    return { ...cell, put: item && { item, name } };
  });
  return scenario.nations.map(({ name }, nation) => {
    const own = listed.filter((cell) => cell.nation === nation);
    return {
      name: words.text(name),
      sites: own.filter(({ isSite }) => isSite),
      land: own.filter(({ isSite, put, here }) => !isSite && (put || here.pieces.length > 0)),
    };
  });
}
