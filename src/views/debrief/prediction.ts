import { compare } from '../../base/fraction';
import { memoize } from '../../base/memoize';
import { isSameDatedItem } from '../../analysis/changes';
import { type Contribution, contributionsOf } from '../../analysis/contribution';
import { resultOf } from '../../analysis/result';
import { createGame } from '../../rules/game';
import type { GameSession } from '../../app/game/game-session';
import type { KnownBest } from '../../app/study/study';
import type { Words } from '../../i18n/words';
import { itemName } from '../names/item-names';
import { shareOfPar } from './figures';

/** What a player expected of the plan, each with what it is; sentences in their order. */
export interface PredictionView {
  readonly purchase: readonly string[];
  /** What it means that a purchase is left out; none where none is. */
  readonly hint: string | undefined;
  readonly share: readonly string[];
}

const contributionsIn = memoize((session: GameSession) =>
  contributionsOf(createGame(session.scenario), session.actions),
);

/** Within so many per cent of par an expectation is very close, and not far off. */
const CLOSE = 5;
const NEAR = 15;

/** What a player said of a finished plan, answered; undefined where nobody asked. */
export function viewPrediction(
  session: GameSession,
  par: KnownBest | undefined,
  words: Words,
): PredictionView | undefined {
  const { prediction } = session;
  if (prediction === undefined) return undefined;
  const contributions = contributionsIn(session);
  return {
    purchase: purchaseAnswer(session, contributions, words),
    hint: contributions.length > 0 ? words.prediction.withoutHint : undefined,
    share: shareAnswer(session, par, words),
  };
}

function purchaseAnswer(
  { scenario, game, prediction }: GameSession,
  contributions: readonly Contribution[],
  words: Words,
): string[] {
  const told = words.prediction;
  const line = ({ year, item, points }: Contribution) => ({
    item: told.itemOf({
      item: itemName(game.setup, item, words),
      year: String(scenario.firstYear + year),
    }),
    loss: told.lossWithout({
      sign: points.numerator > 0 ? 'less' : points.numerator < 0 ? 'more' : 'none',
      points: words.points({ ...points, numerator: Math.abs(points.numerator) }),
    }),
  });
  const [first, ...rest] = contributions;
  if (first === undefined) return [told.nothingBought];
  const most = rest.reduce(
    (found, one) => (compare(one.points, found.points) > 0 ? one : found),
    first,
  );
  const said = contributions.find(
    (one) => prediction?.purchase && isSameDatedItem(one, prediction.purchase),
  );
  if (said === undefined) return [told.saidNoPurchase, told.mostIs(line(most))];
  const isRight = compare(said.points, most.points) === 0;
  return [told.saidPurchase(line(said)), isRight ? told.noneCountsMore : told.mostIs(line(most))];
}

function shareAnswer(session: GameSession, par: KnownBest | undefined, words: Words): string[] {
  const told = words.prediction;
  const expected = session.prediction?.percent;
  const said = expected === undefined ? told.saidNoShare : told.saidShare({ percent: expected });
  if (par?.isProved !== true) return [said, told.shareWaits];
  const percent = shareOfPar(resultOf(session.game, session.seed).planned, par.value);
  if (percent === undefined) return [said, told.shareNone];
  const is = told.shareIs({ percent });
  if (expected === undefined) return [said, is];
  const count = Math.abs(expected - percent);
  const how = count === 0 ? 'exact' : count <= CLOSE ? 'close' : count <= NEAR ? 'near' : 'far';
  return [said, is, told.off({ how, way: expected > percent ? 'high' : 'low', count })];
}
