import type { Clock } from '../app/ports';

const DAY_MS = 86_400_000;

export const browserClock: Clock = { today: () => Math.floor(Date.now() / DAY_MS) };
