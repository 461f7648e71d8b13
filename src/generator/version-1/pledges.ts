import { distance } from '../../hex/hex';
import type { Pledge, Site } from '../../scenario/scenario';
import type { Kind } from '../../scenario/vocabulary';
import type { GeneratorChoices, Difficulty } from '../choices';
import type { Dice } from './dice';

const COUNTS: Readonly<Record<Difficulty, readonly [number, number]>> = {
  gentle: [2, 3],
  steady: [2, 3],
  steep: [3, 4],
};

/** Ports no farther from each other than this are promised something together. */
const NEAR = 4;

/** Points for a pledge: some for each layer at each of its sites, and one more or less. */
const pointsFor = (sites: number, layers: number, dice: Dice): number =>
  Math.floor((sites * layers * 5 + 3) / 4) + dice.between(0, 1);

/** Promises to a capital, to two neighbours, to the other capitals, to the ports: as many as there are to be. */
export function drawPledges(
  { difficulty }: GeneratorChoices,
  sites: readonly Site[],
  dice: Dice,
): Pledge[] {
  const promise = (name: string, to: readonly Site[], layers: number): Pledge => ({
    name: { en: name },
    sites: to.map(({ id }) => id),
    layers,
    points: pointsFor(to.length, layers, dice),
  });
  const ofKind = (...kinds: readonly Kind[]): Site[] =>
    dice.shuffle(sites.filter(({ kind }) => kinds.includes(kind)));
  const [first, ...others] = ofKind('capital').map((site) => promise(site.name.en, [site], 3));
  const [port, ...ports] = ofKind('port');
  const [one, ...rest] = ofKind('city', 'hub', 'grounds');
  const [two] = one ? rest.toSorted((a, b) => distance(one, a) - distance(one, b)) : [];
  const pair = one && two ? [promise(`${one.name.en} and ${two.name.en}`, [one, two], 2)] : [];
  const near = ports.filter((other) => port && distance(port, other) <= NEAR);
  const shore = !port
    ? []
    : near.length > 0
      ? [promise('The ports', [port, ...near.slice(0, 1)], 2)]
      : [promise(port.name.en, [port], 2)];
  const all = [...(first ? [first] : []), ...pair, ...dice.shuffle([...others, ...shore])];
  return all.slice(0, dice.between(...COUNTS[difficulty]));
}
