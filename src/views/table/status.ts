import { coinsShort, pieceShort } from '../../analysis/affordable';
import { itemsOf } from '../../rules/legal';
import { phaseOf, type GameSession } from '../../app/game/game-session';
import { toolItem } from '../../app/game/tool';
import type { SelectionState } from '../../app/stores/selection-store';
import type { Words } from '../../i18n/words';
import { reachedFrom, targetOf } from './held-piece';
import { type Effect, effectOf } from './effect';
import { itemName, toolName } from '../names/item-names';
import { viewTreasury } from './treasury';
import { viewIncidents } from './incidents';

export interface StatusView {
  readonly text: string;
  /** What the text speaks of would change: the planned score, unless that is hidden, and the bill. */
  readonly change: { readonly text: string; readonly isLoss: boolean } | undefined;
  readonly more: string;
}

const said = (text: string, more = ''): StatusView => ({ text, more, change: undefined });

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

/** The line beside the button: what a stranger would do next, or what the hand would change. */
export function viewStatus(state: StatusState, session: GameSession, words: Words): StatusView {
  const { scenario } = session;
  const phase = phaseOf(session);
  if (phase === 'incidents') return said(words.table.incidentsIntro);
  if (phase === 'ledger') return said(viewIncidents(session, words).heldSoFar);
  if (phase === 'debrief') return said(words.table.debrief);
  const short = shortStatus(state, session, words);
  if (short) return short;
  const { tool } = state;
  const game = session.game;
  if (tool === undefined) {
    const { left } = viewTreasury(session, words);
    if (left < 0) return said(words.table.overHint({ count: -left }));
    if (state.lens === 'odds') return said(words.table.oddsLegend, words.table.takeHint);
    if (state.lens === 'value') return said(words.table.valueLegend, words.table.takeHint);
    return said(
      words.table.planningHint({ year: scenario.firstYear + game.year }),
      words.table.takeHint,
    );
  }
  const target = targetOf(state);
  const piece = toolName(scenario, tool, words);
  const inHand = words.page.labelled({ label: words.table.inHand, text: piece });
  if (target === undefined) return said(inHand, words.table.takeHint);
  const item = toolItem(tool, target);
  const effect = effectOf(session, item);
  if (effect === undefined) return said(inHand, words.table.takeHint);
  const sites = reachedFrom(game, tool.layer, target).map((site) => words.text(site.name));
  return {
    text: itemName(game.setup, item, words),
    change: changeBy(effect, words),
    more:
      sites.length > 0
        ? words.table.reaches({ sites: words.list(sites) })
        : words.table.reachesNone,
  };
}
