import type { ReplayCatalogue } from '../replay';

const place = (year: number, what: string): string => `${year} · ${what}`;

export const enReplay: ReplayCatalogue = {
  title: 'Replay',
  controls: 'Steps of the replay',
  slider: 'Place in the game',
  first: 'To the beginning',
  yearBack: 'A year back',
  back: 'A step back',
  on: 'A step on',
  yearOn: 'A year on',
  last: 'To the end',
  play: 'Let it run',
  pause: 'Pause',
  keys: 'Arrows: left and right a step, up and down a year. Home, End. Escape leads back.',
  planOf: (year) => `The plan of ${year}`,
  nothing: 'Nothing was ordered or bought.',
  atPlan: (year) => place(year, 'the plan'),
  atCard: (year, card, of) => place(year, `card ${card} of ${of}`),
  atLedger: (year) => place(year, 'the ledger'),
};
