import { type StatusView, viewStatus } from './status';
import { viewTray } from './planning/tray';
import { viewTreasury } from './treasury';
import { at } from '../../base/assert';
import type { Action } from '../../rules/action';
import type { Game } from '../../rules/game';
import { addToPlan } from '../../rules/plan';
import { phaseOf, type GameSession, yearOf } from '../../app/game/game-session';
import { toolItem } from '../../app/game/tool';
import type { SelectionState } from '../../app/stores/selection-store';
import type { TableState } from '../../app/stores/table-state';
import { refusalText } from '../../i18n/input-text';
import type { Words } from '../../i18n/words';
import { difference, type Effect } from './effect';
import { targetOf } from './held-piece';
import { itemName, toolName } from '../names/item-names';
import { viewOutcomes } from './incidents';
import { joined } from '../../i18n/formats';

/** What a change of the plan is worth, where that is not hidden, and what it costs or gives back. */
function changeTold({ points: worth, coins }: Effect, words: Words): string {
  if (worth === undefined) {
    if (coins === 0) return '';
    return coins < 0
      ? words.board.toldBack({ coins: -coins })
      : words.table.coins({ count: coins });
  }
  const points = words.signedPoints(worth);
  if (coins === 0) return words.board.toldChange({ points });
  return coins < 0
    ? words.board.toldChangeBack({ points, coins: -coins })
    : words.board.toldChangeFor({ points, coins });
}

const leftTold = (left: number, words: Words): string =>
  left < 0 ? words.board.toldOver({ coins: -left }) : words.board.toldLeft({ coins: left });

/** What an action did to the plan, in points and coins. */
function toldOfPlan(told: string, before: Game, after: GameSession, words: Words): string {
  const change = changeTold(difference(after, before, after.game), words);
  const left = leftTold(viewTreasury(after, words).left, words);
  return words.board.toldOfPlan({ told: joined([told, change], words.page.sentences), left });
}

const itemOfAction = (action: Action, game: Game, words: Words): string => {
  if (action.do === 'close-books') return words.table.closeBooks;
  if (action.do !== 'take-back') return itemName(game.setup, action, words);
  return words.table.takeBackNamed({ item: itemName(game.setup, action.item, words) });
};

/** One card with its sum, or how many there were: those are read in the ledger. */
function toldOfCards(before: GameSession, after: GameSession, words: Words): string {
  const year = yearOf(after);
  const outcomes = viewOutcomes(after, year, words);
  const fresh = outcomes.slice(before.turned);
  if (fresh.length === 1) {
    const { title, sentence, remark, end } = at(fresh, 0);
    const { incidents } = at(after.scenario.years, year);
    return words.board.toldOfCard({
      number: words.table.incidentOf({ count: after.turned, of: incidents }),
      title,
      sentence: joined([sentence, remark], words.board.toldNext),
      end,
    });
  }
  const held = fresh.filter(({ holds }) => holds);
  const points = held.reduce((sum, outcome) => sum + outcome.points, 0);
  return words.board.toldTurned({ cards: fresh.length, held: held.length, points });
}

function toldOfSession(before: GameSession, after: GameSession, words: Words): string | undefined {
  const game = after.game;
  const earlier = before.game;
  if (after.read > before.read) {
    if (phaseOf(after) !== 'planning') return undefined;
    return words.board.toldYear({
      year: after.scenario.firstYear + game.year,
      treasury: game.treasury,
    });
  }
  if (after.turned > before.turned && after.actions === before.actions)
    return toldOfCards(before, after, words);
  const [shorter, longer] =
    after.actions.length < before.actions.length ? [after, before] : [before, after];
  if (longer.actions.length !== shorter.actions.length + 1) return undefined;
  const action = at(longer.actions, shorter.actions.length);
  const item = itemOfAction(action, game, words);
  if (longer === before) return toldOfPlan(words.board.toldUndone({ item }), earlier, after, words);
  if (action.do === 'close-books') {
    const { firstYear, years } = after.scenario;
    return words.board.toldClosed({
      year: firstYear + earlier.year,
      incidents: at(years, earlier.year).incidents,
    });
  }
  if (after.undone.length > 0 || before.undone.at(-1) === action)
    return toldOfPlan(words.board.toldRedone({ item }), earlier, after, words);
  if (action.do === 'take-back') {
    const name = itemName(game.setup, action.item, words);
    return toldOfPlan(words.board.toldTakenBack({ item: name }), earlier, after, words);
  }
  return toldOfPlan(words.board.toldPlaced({ item }), earlier, after, words);
}

/** A piece as it is taken in hand: what the tray's card says. */
function toldOfTool(
  state: Pick<SelectionState, 'tool'>,
  session: GameSession,
  words: Words,
): string {
  const { tool } = state;
  if (tool === undefined) return words.board.toldPutDown;
  const piece = viewTray(state, session, words).find(({ isInHand }) => isInHand);
  const name = words.names.labelled({
    name: words.table.inHand,
    what: toolName(session.scenario, tool, words),
  });
  if (piece === undefined) return words.board.toldTool({ facts: name });
  const marks = piece.marks.map(({ suit, mark }) =>
    words.names.part({ layer: words.suit(suit), mark }),
  );
  const cost = words.table.coins({ count: piece.cost });
  return words.board.toldTool({ facts: words.series([name, cost, ...piece.facts, ...marks]) });
}

/**
 * What a listener is told of a change: the latest thing done, in one short sentence or two.
 * Undefined where nothing was done, or where another page is read instead.
 */
export function tellChange(
  before: TableState,
  after: TableState,
  words: Words,
): string | undefined {
  const { session } = after;
  if (session === undefined || before.session === undefined) return undefined;
  if (before.screen !== 'table' || after.screen !== 'table') return undefined;
  const isSameGame =
    before.session.scenario === session.scenario && before.session.seed === session.seed;
  if (!isSameGame) return undefined;
  if (before.session !== session) return toldOfSession(before.session, session, words);
  return before.tool === after.tool ? undefined : toldOfTool(after, session, words);
}

/** What the piece in hand would do on the hex that it is over. */
export function tellEffect(state: SelectionState, session: GameSession, words: Words): string {
  const { tool } = state;
  const target = targetOf(state);
  if (tool === undefined || target === undefined) return words.board.nothingInHand;
  const planned = addToPlan(session.game, toolItem(tool, target));
  if (!planned.ok) return refusalText(planned.error, session.scenario, words);
  return statusTold(viewStatus(state, session, words), words);
}

/** The line beside the button, as it is heard. */
export const statusTold = ({ text, change, ask, more }: StatusView, words: Words): string =>
  joined([text, change?.text, ask, more], words.page.sentences);
