import type { GameSession } from '../../app/game/game-session';
import type { ClassResult } from '../../analysis/class/class-result';
import { unlikePlans } from '../../analysis/class/unlike-plans';
import type { Words } from '../../i18n/words';
import {
  type PlanBoardView,
  type PlanSide,
  type PlanYearView,
  viewPlanYear,
} from '../debrief/plan-board';
import { type ClassOnBoard, hiddenWhy } from './on-board';

/** How many points apart two plans may be to count as nearly the same. */
export const NEARLY = 3;

/** One of two plans in a year. */
export interface PlanPage {
  readonly name: string;
  readonly points: string;
  readonly board: PlanBoardView;
  readonly side: PlanSide;
}

export interface TwoPlansView {
  readonly hidden: string | undefined;
  readonly says: string;
  readonly years: readonly {
    readonly name: string;
    readonly pages: readonly [PlanPage, PlanPage];
  }[];
}

const sessionOf = ({ record, game }: ClassResult): GameSession => ({ ...record, game });

/** The board of a year with the pieces of one plan alone; `marksShared` tells those of both apart. */
function pageOf(
  year: PlanYearView,
  which: 'own' | 'better',
  marksShared: boolean,
  { name, points, alt }: { readonly name: string; readonly points: string; readonly alt: string },
): PlanPage {
  const other = which === 'own' ? 'better' : 'own';
  return {
    name,
    points,
    board: {
      ...year.board,
      alt,
      tokens: year.board.tokens.flatMap((token) =>
        token.whose === other
          ? []
          : [{ ...token, whose: token.whose === 'both' && marksShared ? 'both' : 'own' }],
      ),
    },
    side: year[which],
  };
}

/** Two plans as unlike as can be with nearly the same score, side by side. */
export function viewTwoPlans(board: ClassOnBoard, words: Words): TwoPlansView {
  const { plans, least, scenario, nameOf } = board;
  const told = words.classBoard;
  const hidden = hiddenWhy(plans.length, least, words);
  const found = hidden === undefined ? unlikePlans(plans, NEARLY) : undefined;
  if (found === undefined)
    return { hidden: hidden ?? told.unlikeNone({ points: NEARLY }), says: '', years: [] };
  const [first, second] = found.results;
  const pagesOf = (year: number): readonly [PlanPage, PlanPage] => {
    const view = viewPlanYear(sessionOf(first), second.record.actions, year, words);
    const about = (result: ClassResult) => {
      const name = nameOf(result);
      const alt = told.boardOf({ name, year: String(scenario.firstYear + year) });
      return { name, points: words.points(result.planned), alt };
    };
    return [pageOf(view, 'own', true, about(first)), pageOf(view, 'better', true, about(second))];
  };
  return {
    hidden: undefined,
    says: told.unlikeSays({
      first: nameOf(first),
      firstPoints: words.points(first.planned),
      second: nameOf(second),
      secondPoints: words.points(second.planned),
      count: found.distance,
    }),
    years: scenario.years.map((_, year) => ({
      name: told.unlikeYear({ year: String(scenario.firstYear + year) }),
      pages: pagesOf(year),
    })),
  };
}

/** A best plan, year by year; none where it is not known, or there is no plan to lay it beside. */
export function viewBestPlan({ par, plans, scenario }: ClassOnBoard, words: Words): PlanPage[] {
  const [some] = plans;
  if (par === undefined || some === undefined) return [];
  return scenario.years.map((_, year) =>
    pageOf(viewPlanYear(sessionOf(some), par.plan, year, words), 'better', false, {
      name: words.classBoard.bestPlan,
      points: words.points(par.value),
      alt: words.classBoard.bestBoard({ year: String(scenario.firstYear + year) }),
    }),
  );
}
