import type { Suit } from '../../scenario/vocabulary';
import { COIN_PATH, SUIT_PATHS } from '../../views/style/mark-paths';
import { Sign } from './sign';

export const SuitSign = ({ suit, size = 20 }: { suit: Suit; size?: number }) => (
  <Sign d={SUIT_PATHS[suit]} fill={`var(--suit-${suit})`} size={size} />
);

export const CoinSign = ({ size = 16 }: { size?: number }) => (
  <Sign d={COIN_PATH} fill="var(--coin)" size={size} className="sign coin" />
);
