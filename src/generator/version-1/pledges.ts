import { at } from '../../base/assert';
import type { Pledge, Site } from '../../scenario/scenario';
import { distance } from '../../hex/hex';
import type { Choices, Difficulty } from '../choices';
import type { Dice } from './dice';

const COUNTS: Readonly<Record<Difficulty, readonly [number, number]>> = {
  gentle: [1, 2],
  steady: [2, 3],
  steep: [3, 4],
};

/** Promises to capitals, and to neighbours far from them; each site is promised something once. */
export function drawPledges(
  { difficulty, size }: Choices,
  sites: readonly Site[],
  dice: Dice,
): Pledge[] {
  const count = dice.between(...COUNTS[difficulty]) - (size === 'small' ? 1 : 0);
  const capitals = dice.shuffle(sites.filter(({ kind }) => kind === 'capital'));
  const others = dice.shuffle(sites.filter(({ kind }) => kind === 'city' || kind === 'hub'));
  const pledges: Pledge[] = [];
  const first = at(capitals, 0);
  pledges.push({
    name: first.name,
    sites: [first.id],
    layers: 3,
    points: dice.between(3, 4),
  });
  const [one] = others;
  if (one && pledges.length < count) {
    const [two] = others.slice(1).toSorted((a, b) => distance(one, a) - distance(one, b));
    if (two)
      pledges.push({
        name: { en: `${one.name.en} and ${two.name.en}` },
        sites: [one.id, two.id],
        layers: 2,
        points: dice.between(3, 4),
      });
  }
  for (const capital of capitals.slice(1))
    if (pledges.length < count)
      pledges.push({ name: capital.name, sites: [capital.id], layers: 3, points: 3 });
  const ports = sites.filter(({ kind }) => kind === 'port');
  if (ports.length > 1 && pledges.length < count)
    pledges.push({
      name: { en: 'The ports' },
      sites: ports.map(({ id }) => id),
      layers: 2,
      points: 2 + ports.length,
    });
  return pledges;
}
