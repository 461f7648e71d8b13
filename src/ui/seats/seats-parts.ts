import { part } from '../controls/lazy';

/** The parts of a table with seats, fetched with the first game that has any. */
export const SeatsPanel = part(
  async () => (await import('./seats-panel')).SeatsPanel,
  ['table', 'seats'],
  'div',
);
export const SeatsResult = part(
  async () => (await import('./seats-result')).SeatsResult,
  ['table', 'debrief', 'seats'],
  'div',
);
export const SeatActions = part(
  async () => (await import('./seat-actions')).SeatActions,
  ['table', 'seats'],
  'div',
);
