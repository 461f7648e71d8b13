import { toNumber } from '../../base/fraction';
import { resultOf } from '../../analysis/result';
import type { GameSession } from '../../app/game/game-session';
import type { KnownBest, Study } from '../../app/study/study';
import type { Words } from '../../i18n/words';
import { gapBetween, shareOfPar } from './figures';

/** One figure of the scale: its sign in the legend, its name, and what it is. */
export interface ScaleKey {
  readonly kind: 'plan' | 'par' | 'luck' | 'unluck' | 'score' | 'hindsight';
  readonly name: string;
  readonly figure: string;
  readonly note: string;
}

export interface ScaleView {
  readonly headline: string;
  readonly verdict: string;
  /** The end of the scale, in points; it begins at nought. */
  readonly end: number;
  readonly planned: number;
  readonly score: number;
  /** Par as far as it is known; between it and its bound lies what is not proved. */
  readonly par: { readonly value: number; readonly bound: number } | undefined;
  readonly hindsight: number | undefined;
  readonly keys: readonly ScaleKey[];
}

const noteOf = (hint: string, { value, isProved, bound }: KnownBest, words: Words): string =>
  isProved
    ? words.debrief.provedMark({ hint })
    : words.debrief.foundNote({
        note: words.debrief.notProvedBeyond(gapBetween(value, bound, words)),
      });

/** How the draw was to a plan; a point and a bit either way is a fair one. */
const drawOf = (luck: number): 'fair' | 'kind' | 'hard' =>
  Math.abs(luck) < 2 ? 'fair' : luck > 0 ? 'kind' : 'hard';

/** How good a plan is by its share of par in per cent. */
function planGrade(percent: number): 'best' | 'splendid' | 'strong' | 'sound' | 'growing' {
  if (percent >= 100) return 'best';
  if (percent >= 95) return 'splendid';
  if (percent >= 85) return 'strong';
  return percent >= 65 ? 'sound' : 'growing';
}

/** The plan beside par, and what the cards made of it, on one scale. */
export function viewScale(session: GameSession, study: Study | undefined, words: Words): ScaleView {
  const { planned, score, luck } = resultOf(session.game, session.seed);
  const par = study?.standings[0];
  const hindsight = study?.hindsight;
  const percent = par && shareOfPar(planned, par.value);
  const text = words.points(planned);
  const size = { ...luck, numerator: Math.abs(luck.numerator) };
  const gave = words.debrief.cardsGave({
    gift: luck.numerator === 0 ? 'none' : luck.numerator > 0 ? 'more' : 'less',
    luck: words.points(size),
    score: words.number(score),
  });
  const isShared = par !== undefined && percent !== undefined;
  const worth = isShared
    ? words.debrief.planShare({
        planned: text,
        percent,
        isBest: percent >= 100,
        isProved: par.isProved,
      })
    : words.debrief.planWorth({ planned: text });
  const ends = [par?.bound, hindsight?.value].map((end) => (end ? toNumber(end) : 0));
  const furthest = Math.max(toNumber(planned), score, ...ends, 1);
  return {
    headline:
      isShared && par.isProved
        ? words.debrief.headline({ plan: planGrade(percent), draw: drawOf(toNumber(luck)) })
        : words.debrief.headlineAlone({ draw: drawOf(toNumber(luck)) }),
    verdict: `${worth} ${gave}`,
    end: Math.ceil((furthest * 1.04) / 10) * 10,
    planned: toNumber(planned),
    score,
    par: par && { value: toNumber(par.value), bound: toNumber(par.bound) },
    hindsight: hindsight && toNumber(hindsight.value),
    keys: [
      { kind: 'plan', name: words.debrief.yourPlan, figure: text, note: words.debrief.plannedHint },
      {
        kind: 'par',
        name: words.debrief.par,
        figure: par ? words.points(par.value) : '–',
        note: par ? noteOf(words.debrief.parHint, par, words) : words.debrief.notKnown,
      },
      {
        kind: luck.numerator < 0 ? 'unluck' : 'luck',
        name: words.debrief.luck,
        figure: words.signedPoints(luck),
        note: words.debrief.luckHint,
      },
      {
        kind: 'score',
        name: words.debrief.score,
        figure: words.number(score),
        note: words.debrief.scoreHint,
      },
      {
        kind: 'hindsight',
        name: words.debrief.hindsight,
        figure: hindsight ? words.number(toNumber(hindsight.value)) : '–',
        note: hindsight
          ? noteOf(words.debrief.hindsightHint, hindsight, words)
          : study?.hasNoHindsight
            ? words.debrief.noHindsight
            : words.debrief.notKnown,
      },
    ],
  };
}
