import { coinsShort, pieceShort } from '../../analysis/affordable';
import type { PlanItem } from '../../rules/action';
import { itemsOf } from '../../rules/legal';
import { twoOnAHex } from '../../rules/apply';
import { standingPieces } from '../../rules/placement';
import { addToPlan, takeFromPlan } from '../../rules/plan';
import { phaseOf, type GameSession } from '../../app/game/game-session';
import { toolItem } from '../../app/game/tool';
import type { SelectionState } from '../../app/stores/selection-store';
import { refusalText } from '../../i18n/input-text';
import type { Words } from '../../i18n/words';
import { reachedFrom, targetOf } from './held-piece';
import { type Effect, shareOf } from './effect';
import { itemName, toolName } from '../names/item-names';
import { landRefusal, seatRefusalText } from './own-land';
import { viewTreasury } from './treasury';
import { viewIncidents } from './incidents';

export interface StatusView {
  readonly text: string;
  /** What the text speaks of would change: the planned score, unless that is hidden, and the bill. */
  readonly change: { readonly text: string; readonly isLoss: boolean } | undefined;
  readonly more: string;
  /** What a second press by a finger does. */
  readonly ask: string | undefined;
}

const said = (text: string, more = ''): StatusView => ({
  text,
  more,
  change: undefined,
  ask: undefined,
});

function changeBy({ points, coins: count }: Effect, words: Words): StatusView['change'] {
  const coins = words.table.coins({ count });
  if (points === undefined) return { text: coins, isLoss: false };
  return {
    text: words.table.effect({ points: words.signedPoints(points), coins }),
    isLoss: points.numerator < 0,
  };
}

/** What the status line depends on. */
export type StatusState = Pick<SelectionState, 'tool' | 'considered' | 'hover' | 'focus' | 'lens'>;

/** That what is considered or in hand can't be paid for. */
function shortStatus(
  { considered, tool }: StatusState,
  session: GameSession,
  words: Words,
): StatusView | undefined {
  const { game, scenario } = session;
  const what = considered ?? tool;
  if (what === undefined) return undefined;
  const isItem = 'do' in what;
  if (!isItem && what.kind === 'move') return undefined;
  const count = isItem ? coinsShort(game, what) : pieceShort(game, what.layer, what.wheels);
  if (count === 0) return undefined;
  const name = isItem ? itemName(game.setup, what, words) : toolName(scenario, what, words);
  const text = words.page.labelled({ label: name, text: words.table.coinsShort({ count }) });
  return said(text, itemsOf(game).length > 0 ? words.table.shortHint : '');
}

/** What an item would change, or changes where it is planned; undefined where it can't be planned. */
function itemStatus(item: PlanItem, session: GameSession, words: Words): StatusView | undefined {
  const { game } = session;
  const share = shareOf(session, item);
  if (share === undefined) return undefined;
  const sites =
    item.do === 'order' || item.do === 'move'
      ? reachedFrom(game, item.layer, item.do === 'order' ? item.at : item.to)
      : undefined;
  const planned = addToPlan(game, item);
  // A plan may come to it on the way to another; it can't be carried out with it.
  const twice =
    planned.ok && twoOnAHex(game.setup, standingPieces({ ...game, plan: planned.value }));
  const named = sites?.map((site) => words.text(site.name)) ?? [];
  const reaches =
    named.length > 0 ? words.table.reaches({ sites: words.list(named) }) : words.table.reachesNone;
  return {
    text: itemName(game.setup, item, words),
    change: changeBy(share, words),
    more: twice ? refusalText(twice, session.scenario, words) : sites ? reaches : '',
    ask: undefined,
  };
}

/** What a finger has pressed once: what that would do, and that a second press does it, or why not. */
function tappedStatus(
  { considered, tool, hover }: StatusState,
  session: GameSession,
  words: Words,
): StatusView | undefined {
  const item =
    considered && 'do' in considered ? considered : tool && hover && toolItem(tool, hover);
  if (item === undefined) return undefined;
  const { game, scenario } = session;
  const notOwn = landRefusal(session, item);
  if (notOwn) return said(seatRefusalText(notOwn, scenario, words));
  const planned = addToPlan(game, item);
  const status = itemStatus(item, session, words);
  const asking = (act: Parameters<Words['table']['tapAgain']>[0]['act']): StatusView | undefined =>
    status && { ...status, ask: words.table.tapAgain({ act }) };
  if (considered !== undefined && takeFromPlan(game, item).ok) return asking('other');
  if (!planned.ok) return said(refusalText(planned.error, scenario, words));
  const count = coinsShort(game, item);
  if (count > 0) {
    const label = itemName(game.setup, item, words);
    return said(words.page.labelled({ label, text: words.table.coinsShort({ count }) }));
  }
  return asking(item.do === 'stand-down' ? 'other' : item.do);
}

/**
 * The line beside the button: what a stranger would do next, or what the hand would change.
 *
 * @param isFinger whether fingers play, which press twice: to see, and to do
 */
export function viewStatus(
  state: StatusState,
  session: GameSession,
  words: Words,
  isFinger = false,
): StatusView {
  const { game, scenario } = session;
  const phase = phaseOf(session);
  if (phase === 'incidents') return said(words.table.incidentsIntro);
  if (phase === 'ledger') return said(viewIncidents(session, words).heldInAll);
  if (phase === 'debrief') return said(words.table.debrief);
  const short = shortStatus(state, session, words);
  if (short) return short;
  const tapped = isFinger ? tappedStatus(state, session, words) : undefined;
  if (tapped) return tapped;
  const { tool } = state;
  if (tool === undefined) {
    const hint = isFinger ? words.table.tapHint : words.table.takeHint;
    const { left } = viewTreasury(session, words);
    if (left < 0) return said(words.table.overHint({ count: -left }));
    if (state.lens === 'odds') return said(words.table.oddsLegend, hint);
    if (state.lens === 'value') return said(words.table.valueLegend, hint);
    const year = scenario.firstYear + game.year;
    if (session.seats) return said(words.table.seatHint({ year }), hint);
    const isSpent = left === 0 && itemsOf(game).length > 0;
    // A piece can be free.
    if (isSpent && scenario.layers.every(({ id }) => pieceShort(game, id, false) > 0))
      return said(words.table.spentHint({ year }), words.table.spentMore);
    return said(words.table.planningHint({ year }), hint);
  }
  const piece = toolName(scenario, tool, words);
  const inHand = said(
    words.page.labelled({ label: words.table.inHand, text: piece }),
    isFinger ? words.table.tapHexHint : words.table.takeHint,
  );
  const target = targetOf(state);
  const item = target && toolItem(tool, target);
  const notOwn = item && landRefusal(session, item);
  if (notOwn) return said(inHand.text, seatRefusalText(notOwn, scenario, words));
  const isLegal = item !== undefined && addToPlan(game, item).ok;
  return (isLegal && !isFinger && itemStatus(item, session, words)) || inHand;
}
