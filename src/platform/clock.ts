import type { Clock } from '../app/ports';
import { dayOf } from '../base/calendar';

export const browserClock: Clock = { today: () => dayOf(Date.now()) };
