import { phaseOf, type GameSession } from '../../app/game/game-session';
import { toolItem } from '../../app/game/tool';
import type { SelectionState } from '../../app/stores/selection-store';
import type { Words } from '../../i18n/words';
import { reachedFrom, targetOf } from './held-piece';
import { effectOf } from './effect';
import { itemName, toolName } from '../names/item-names';
import { viewTreasury } from './treasury';
import { viewIncidents } from './incidents';

export interface StatusView {
  readonly text: string;
  /** The change of the planned score that the text speaks of. */
  readonly points: string | undefined;
  readonly coins: string | undefined;
  readonly more: string;
}

const said = (text: string, more = ''): StatusView => ({
  text,
  more,
  points: undefined,
  coins: undefined,
});

/** What the status line depends on. */
export type StatusState = Pick<SelectionState, 'tool' | 'hover' | 'focus' | 'lens'>;

/** The line beside the button: what a stranger would do next, or what the hand would change. */
export function viewStatus(state: StatusState, session: GameSession, words: Words): StatusView {
  const { scenario } = session;
  const phase = phaseOf(session);
  if (phase === 'incidents') return said(words.table.incidentsIntro);
  if (phase === 'ledger') return said(viewIncidents(session, words).heldSoFar);
  if (phase === 'debrief') return said(words.table.debrief);
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
  const effect = effectOf(game, item);
  if (effect === undefined) return said(inHand, words.table.takeHint);
  const sites = reachedFrom(game, tool.layer, target).map((site) => words.text(site.name));
  return {
    text: itemName(game.setup, item, words),
    points: words.signedPoints(effect.points),
    coins: words.table.coins({ count: effect.coins }),
    more:
      sites.length > 0
        ? words.table.reaches({ sites: words.list(sites) })
        : words.table.reachesNone,
  };
}
