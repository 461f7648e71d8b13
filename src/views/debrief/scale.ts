import { toNumber } from '../../base/fraction';
import { resultOf } from '../../analysis/result';
import { gameOf, type Sitting } from '../../app/game/game-session';
import type { KnownBest, Study } from '../../app/study/study';
import type { Words } from '../../i18n/words';
import { shareOfPar } from './figures';

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

const noteOf = (hint: string, { isProved, bound }: KnownBest, words: Words): string =>
  isProved ? words.provedMark(hint) : words.foundNote(words.notProvedBeyond(words.points(bound)));

/** The plan beside par, and what the cards made of it, on one scale. */
export function viewScale(sitting: Sitting, study: Study | undefined, words: Words): ScaleView {
  const { planned, score, luck } = resultOf(gameOf(sitting), sitting.seed);
  const par = study?.standings[0];
  const hindsight = study?.hindsight;
  const percent = par && shareOfPar(planned, par.value);
  const text = words.points(planned);
  const size = { ...luck, numerator: Math.abs(luck.numerator) };
  const gave = words.cardsGave(words.points(size), Math.sign(luck.numerator), words.number(score));
  const isShared = par !== undefined && percent !== undefined;
  const worth = isShared ? words.planShare(text, percent, par.isProved) : words.planWorth(text);
  const ends = [par?.bound, hindsight?.value].map((end) => (end ? toNumber(end) : 0));
  const furthest = Math.max(toNumber(planned), score, ...ends, 1);
  return {
    headline:
      isShared && par.isProved
        ? words.headline(percent, toNumber(luck))
        : words.headlineAlone(toNumber(luck)),
    verdict: `${worth} ${gave}`,
    end: Math.ceil((furthest * 1.04) / 10) * 10,
    planned: toNumber(planned),
    score,
    par: par && { value: toNumber(par.value), bound: toNumber(par.bound) },
    hindsight: hindsight && toNumber(hindsight.value),
    keys: [
      { kind: 'plan', name: words.yourPlan, figure: text, note: words.plannedHint },
      {
        kind: 'par',
        name: words.par,
        figure: par ? words.points(par.value) : '–',
        note: par ? noteOf(words.parHint, par, words) : words.notKnown,
      },
      {
        kind: luck.numerator < 0 ? 'unluck' : 'luck',
        name: words.luck,
        figure: words.signedPoints(luck),
        note: words.luckHint,
      },
      { kind: 'score', name: words.score, figure: words.number(score), note: words.scoreHint },
      {
        kind: 'hindsight',
        name: words.hindsight,
        figure: hindsight ? words.number(toNumber(hindsight.value)) : '–',
        note: hindsight ? noteOf(words.hindsightHint, hindsight, words) : words.notKnown,
      },
    ],
  };
}
