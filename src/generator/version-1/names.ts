import { at } from '../../base/assert';
import type { Kind } from '../../scenario/vocabulary';
import type { Dice } from './dice';

/** Beginnings of names of places. No two share their first three letters, which are the short name. */
const STEMS = [
  'Alver',
  'Bram',
  'Brol',
  'Clijn',
  'Dorl',
  'Dreum',
  'Elver',
  'Eyger',
  'Fael',
  'Fenn',
  'Galm',
  'Groel',
  'Haver',
  'Hoel',
  'Imker',
  'Jorn',
  'Kolm',
  'Krael',
  'Linde',
  'Lorn',
  'Merl',
  'Nolm',
  'Oever',
  'Pell',
  'Quel',
  'Rulm',
  'Solm',
  'Stael',
  'Tarn',
  'Twel',
  'Ulver',
  'Vorm',
  'Welm',
  'Wolm',
  'Ymer',
  'Zilt',
  'Zweld',
] as const;

const ENDINGS: Readonly<Record<Kind, readonly string[]>> = {
  port: ['haven', 'monde', 'zijl', 'sluis', 'rede'],
  capital: ['burg', 'stede', 'hof', 'staden'],
  hub: ['voort', 'brug', 'kruis', 'tol'],
  grounds: ['heide', 'woud', 'veld', 'horst'],
  city: ['dorp', 'beek', 'drecht', 'lo', 'donk', 'kerk', 'wijk', 'hem'],
};

/** Beginnings of names of nations, each with an initial of its own. */
const NATION_STEMS = [
  'Auver',
  'Brave',
  'Corve',
  'Duven',
  'Elder',
  'Fester',
  'Garve',
  'Hulder',
  'Ister',
  'Kerven',
  'Laven',
  'Morve',
  'Noster',
  'Orven',
  'Rasken',
  'Sulver',
  'Ulder',
  'Waver',
] as const;
const NATION_ENDINGS = ['land', 'mark', 'gouw', 'wold', 'oord'] as const;

export interface DrawnNames {
  readonly nations: readonly {
    readonly id: string;
    readonly letter: string;
    readonly name: string;
  }[];
  readonly sites: readonly { readonly id: string; readonly name: string; readonly short: string }[];
}

/** Names for as many nations as there are, and for a site of each of the kinds given. */
export function drawNames(nations: number, kinds: readonly Kind[], dice: Dice): DrawnNames {
  const stems = dice.shuffle(STEMS);
  const endings = Object.fromEntries(
    Object.entries(ENDINGS).map(([kind, all]) => [kind, dice.shuffle(all)]),
  ) as Record<Kind, string[]>;
  const sites = kinds.map((kind, index) => {
    const stem = at(stems, index);
    // The ending used least recently goes on; it never doubles the letter that it follows.
    const list = endings[kind];
    const place = list.findIndex((ending) => ending[0] !== stem.at(-1));
    const [ending = ''] = list.splice(place, 1);
    list.push(ending);
    const name = stem + ending;
    return { id: name.toLowerCase(), name, short: stem.slice(0, 3).toUpperCase() };
  });
  const nationEndings = dice.shuffle(NATION_ENDINGS);
  return {
    sites,
    nations: dice
      .shuffle(NATION_STEMS)
      .slice(0, nations)
      .map((stem, index) => {
        const name = stem + at(nationEndings, index);
        return { id: name.toLowerCase(), letter: at(name, 0), name };
      }),
  };
}
