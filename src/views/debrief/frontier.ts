import { type Fraction, subtract, toNumber } from '../../base/fraction';
import { plannedScore, outlook } from '../../analysis/planned-score';
import { budgetOf } from '../../scenario/budget';
import type { GameSession } from '../../app/game/game-session';
import type { FrontierPoint, KnownBest, Study } from '../../app/study/study';
import type { Words } from '../../i18n/words';
import { gapBetween, lossBetween } from './figures';
import { searchedTask } from './search';

/** A purse whose best plan is known, or at least what nothing exceeds. */
export interface KnownPurse {
  readonly budget: number;
  readonly par: number;
  /** What nothing exceeds; par itself where it is proved. */
  readonly bound: number;
  readonly isProved: boolean;
}

/** A purse that is still to be worked out; between two figures while it is searched. */
export interface OpenPurse {
  readonly budget: number;
  readonly isSearched: boolean;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

export interface FrontierRow {
  readonly budget: number;
  readonly par: string;
  readonly standing: string;
  /** What it adds to the row above, where both are proved. */
  readonly more: string;
  readonly isOwn: boolean;
}

export interface FrontierView {
  readonly known: readonly KnownPurse[];
  readonly open: readonly OpenPurse[];
  readonly mostCoins: number;
  readonly mostPoints: number;
  readonly own: {
    readonly budget: number;
    readonly planned: number;
    readonly par: number | undefined;
    readonly label: string;
    readonly parLabel: string;
  };
  readonly sentences: readonly string[];
  readonly rows: readonly FrontierRow[];
  readonly axis: string;
  readonly alt: string;
}

/** The points of the frontier with par for the scenario's own purse among them. */
function pointsOf(study: Study | undefined, budget: number): FrontierPoint[] {
  const points = [...(study?.frontier ?? [])];
  const par = study?.standings[0];
  const here = points.findIndex((point) => point.budget === budget);
  if (here < 0 && par) points.push({ budget, par });
  else if (par && points[here]?.par === undefined) points[here] = { budget, par };
  return points.toSorted((a, b) => a.budget - b.budget);
}

const difference = (more: KnownBest, less: KnownBest): Fraction => subtract(more.value, less.value);

/** What the next coins would buy: the difference to the next purse whose par is proved. */
function nextCoins(
  points: readonly FrontierPoint[],
  budget: number,
  words: Words,
): string | undefined {
  const here = points.find((point) => point.budget === budget)?.par;
  const next = points.find((point) => point.budget > budget && point.par?.isProved === true);
  if (!here?.isProved || next?.par === undefined) return undefined;
  const gain = words.debrief.about({ points: words.points(difference(next.par, here)) });
  return words.debrief.nextCoins({
    count: next.budget - budget,
    points: gain,
    from: budget,
    to: next.budget,
  });
}

/** Par for each purse, with the player's own plan beneath it. */
export function viewFrontier(
  session: GameSession,
  study: Study | undefined,
  words: Words,
): FrontierView {
  const game = session.game;
  const budget = budgetOf(session.scenario);
  const planned = plannedScore(outlook(game));
  const points = pointsOf(study, budget);
  const task = searchedTask(study);
  const searched = task?.kind === 'budget' ? task.budget : undefined;
  const finding = study?.busy?.finding;
  const known = points.flatMap(({ budget: coins, par }): KnownPurse[] =>
    par
      ? [
          {
            budget: coins,
            par: toNumber(par.value),
            bound: toNumber(par.isProved ? par.value : par.bound),
            isProved: par.isProved,
          },
        ]
      : [],
  );
  const open = points.flatMap(({ budget: coins, par }): OpenPurse[] => {
    if (par) return [];
    const isSearched = coins === searched;
    return [
      {
        budget: coins,
        isSearched,
        low: isSearched && finding?.incumbent ? toNumber(finding.incumbent.value) : undefined,
        high: isSearched && finding ? toNumber(finding.bound) : undefined,
      },
    ];
  });
  const own = points.find((point) => point.budget === budget)?.par;
  const gap = lossBetween(own, { value: planned, plan: [], isProved: true, bound: planned }, words);
  const next = nextCoins(points, budget, words);
  const highs = [...known.map(({ bound }) => bound), ...open.map(({ high }) => high ?? 0)];
  return {
    known,
    open,
    mostCoins: Math.max(budget, ...points.map((point) => point.budget)),
    mostPoints: Math.max(1, toNumber(planned), ...highs),
    own: {
      budget,
      planned: toNumber(planned),
      par: own && toNumber(own.value),
      label: words.debrief.ownPoint({ points: words.points(planned) }),
      parLabel: own
        ? words.debrief.parPoint({ points: words.points(own.value), isProved: own.isProved })
        : '',
    },
    sentences: [
      ...(gap && !gap.isNone
        ? [words.debrief.gapText({ points: words.capitalised(gap.text) })]
        : []),
      ...(next === undefined ? [] : [next]),
    ],
    rows: points.map((point, i) => rowOf(point, points[i - 1], budget, searched, words)),
    axis: words.debrief.coinsOver({ years: session.scenario.years.length }),
    alt: words.debrief.frontierAlt({
      from: points[0]?.budget ?? 0,
      to: points.at(-1)?.budget ?? 0,
    }),
  };
}

function rowOf(
  { budget, par }: FrontierPoint,
  before: FrontierPoint | undefined,
  own: number,
  searched: number | undefined,
  words: Words,
): FrontierRow {
  const isBoth = par?.isProved === true && before?.par?.isProved === true;
  return {
    budget,
    par: par ? words.points(par.value) : '–',
    standing: par
      ? par.isProved
        ? words.debrief.proved
        : words.debrief.notProvedBeyond(gapBetween(par.value, par.bound, words))
      : budget === searched
        ? words.debrief.beingSearched
        : words.debrief.waiting,
    more: isBoth && before.par ? words.signedPoints(difference(par, before.par)) : '',
    isOwn: budget === own,
  };
}
