import type { Hex } from '../../hex/hex';
import type { PlanItem } from '../../rules/action';
import type { Advice } from '../../app/game/hint';
import type { Words } from '../../i18n/words';
import { itemName } from '../names/item-names';

export interface AdviceView {
  readonly text: string;
  /** What stands behind it: what the plan comes to, or how far the search has come. */
  readonly remark: string | undefined;
  readonly isBusy: boolean;
  /** What can be put into the plan. */
  readonly item: PlanItem | undefined;
}

/** Where advice would put a piece. */
export function advisedHex(advice: Advice | undefined): Hex | undefined {
  const item = advice?.item;
  if (item?.do === 'order' || item?.do === 'stand-down') return item.at;
  return item?.do === 'move' ? item.to : undefined;
}

export function viewAdvice(advice: Advice, words: Words): AdviceView {
  const { session, finding, isBusy, item, fault } = advice;
  const said = (text: string, remark?: string): AdviceView => ({
    text,
    remark: session.hidesPoints ? undefined : remark,
    isBusy,
    item,
  });
  const bound = finding ? words.points(finding.bound) : '';
  const best = finding?.incumbent && words.points(finding.incumbent.value);
  if (fault !== undefined)
    return said(fault === 'not-arrived' ? words.table.adviceNotArrived : words.table.adviceFault);
  if (isBusy) return said(words.table.adviceBusy, best && words.table.advicePlace({ best, bound }));
  if (best === undefined) return said(words.table.adviceNone);
  return said(
    item
      ? words.table.adviceItem({ item: itemName(session.game.setup, item, words) })
      : words.table.adviceNothing,
    finding?.isProved === true
      ? words.table.adviceWorth({ points: best })
      : words.table.adviceOpen({ points: best, bound }),
  );
}
