import { redraw, type Redraws } from '../../analysis/redraw';
import { scoreDistribution, type ScoreDistribution } from '../../analysis/score-distribution';
import { unwrap } from '../../base/result';
import { replay } from '../../rules/apply';
import { createGame } from '../../rules/game';
import { drawYear } from '../../scenario/draw';
import type { LuckRequest } from './luck-request';

function answer({ game, fresh }: LuckRequest): ScoreDistribution | Redraws {
  const { scenario, actions, seed } = game;
  const played = unwrap(replay(createGame(scenario), actions));
  if (fresh !== undefined) return redraw(played, fresh);
  const isTurned = seed !== undefined;
  return scoreDistribution(
    played,
    isTurned ? played.books.map((_, year) => drawYear(scenario, seed, year)) : [],
  );
}

self.onmessage = ({ data }: MessageEvent<LuckRequest>) => self.postMessage(answer(data));
