import { err, ok, type Result } from '../../base/result';
import { hasBit } from '../../base/bits';
import type { PlanItem } from '../action';
import type { Coalition } from '../coalition';
import { cellOf, type Setup } from '../setup';

/** Why a seat may not do something; its words are in the message catalogue. */
export type SeatRefusal =
  /** It lies on another seat's land. */
  | { readonly code: 'not-your-land'; readonly nation: string }
  /** Nobody at this device has the turn. */
  | { readonly code: 'not-your-turn' }
  /** Not all seats have agreed to the plan, nor can a majority end the planning. */
  | { readonly code: 'not-agreed' };

/**
 * The nation on whose land an item of a plan lies, by index; none for what is for all, as are
 * programmes and the patrol's retirement, nor for what lies on no land at all.
 */
export function nationOfItem(setup: Setup, item: PlanItem): number | undefined {
  if (item.do === 'buy' || item.do === 'retire') return undefined;
  const cell = cellOf(setup, item.do === 'move' ? item.from : item.at);
  return cell === undefined ? undefined : setup.nationOf[cell];
}

/** Whether a seat may put an item into the plan, or take it out: on its own land, or for all. */
export function mayChange(
  setup: Setup,
  held: Coalition,
  item: PlanItem,
): Result<undefined, SeatRefusal> {
  const nation = nationOfItem(setup, item);
  if (nation === undefined || hasBit(held, nation)) return ok(undefined);
  return err({ code: 'not-your-land', nation: setup.scenario.nations[nation]?.id ?? '' });
}
