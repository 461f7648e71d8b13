import type { Layer, Scenario } from '../../scenario/scenario';
import { type Shape, type Suit, SUITS } from '../../scenario/vocabulary';
import type { Words } from '../../i18n/words';
import { CODEX_PIECES, CODEX_PROGRAMMES, type CodexEntry, storiesIn, storyOf } from './entries';
import {
  JOINT_PATH,
  PATROL_PATH,
  PICTURE_PATH,
  REACH_PATH,
  SEEKER_PATH,
  WHEEL_PATH,
} from '../style/mark-paths';

/** A line of an entry's card: what it is called and its number, or its marks. */
export interface CodexFact {
  readonly name: string;
  readonly text: string;
  readonly marks?: readonly { readonly suit: Suit; readonly mark: number }[];
}

export interface CodexEntryView {
  readonly id: CodexEntry;
  readonly name: string;
  /** A piece has an outline and a letter, everything else a sign. */
  readonly token: { readonly shape: Shape; readonly letter: string } | undefined;
  readonly sign: string | undefined;
  readonly facts: readonly CodexFact[];
  /** From which level the numbers are. */
  readonly source: string;
  readonly story: string;
}

export interface CodexView {
  readonly pieces: readonly CodexEntryView[];
  readonly programmes: readonly CodexEntryView[];
  readonly stories: readonly { readonly title: string; readonly text: string }[];
}

const SIGNS: Readonly<Partial<Record<CodexEntry, string>>> = {
  patrol: PATROL_PATH,
  wheels: WHEEL_PATH,
  'shared-picture': PICTURE_PATH,
  'joint-order': JOINT_PATH,
  'long-reach': REACH_PATH,
  seeker: SEEKER_PATH,
};

const marksOf = (marks: Layer['marks']) =>
  SUITS.flatMap((suit) => {
    const mark = marks[suit] ?? 0;
    return mark > 0 ? [{ suit, mark }] : [];
  });

/** What a level says of an entry: its name and its numbers; nothing where it hasn't got it. */
function readEntry(
  entry: CodexEntry,
  scenario: Scenario,
  words: Words,
): Pick<CodexEntryView, 'name' | 'token' | 'facts'> | undefined {
  const { codex } = words;
  const { layers, patrol, wheels, programmes, nations, firstYear } = scenario;
  const nameOf = (id: string): string => {
    const found = [...layers, ...nations].find((one) => one.id === id);
    return found ? words.text(found.name) : id;
  };
  const marks = (name: string, given: Layer['marks']): CodexFact => ({
    name,
    text: words.series(
      marksOf(given).map(({ suit, mark }) => words.names.part({ layer: words.suit(suit), mark })),
    ),
    marks: marksOf(given),
  });
  const price = (count: number): CodexFact => ({ name: codex.costs, text: codex.cost({ count }) });
  const refit = (name: string, what: NonNullable<typeof programmes.longReach>, adds: CodexFact) => {
    const when = { name: codex.from, text: codex.fromYear({ year: firstYear + what.from }) };
    const facts = [price(what.cost), { name: codex.layer, text: nameOf(what.layer) }, adds];
    return { name, token: undefined, facts: what.from > 0 ? [...facts, when] : facts };
  };
  switch (entry) {
    case 'kit':
    case 'team':
    case 'close':
    case 'area': {
      const layer = layers.find(({ id }) => id === entry);
      if (layer === undefined) return undefined;
      const name = words.text(layer.name);
      return {
        name,
        token: { shape: layer.shape, letter: words.initial(name) },
        facts: [
          price(layer.cost),
          { name: codex.upkeep, text: codex.perYear({ count: layer.upkeep }) },
          { name: codex.lead, text: codex.leadOf({ count: layer.lead }) },
          { name: codex.reach, text: codex.reachOf({ count: layer.reach }) },
          marks(codex.marks, layer.marks),
        ],
      };
    }
    case 'patrol':
      return (
        patrol && {
          name: words.names.patrol,
          token: undefined,
          facts: [
            { name: codex.upkeep, text: codex.perYear({ count: patrol.upkeep }) },
            { name: codex.reach, text: codex.everywhere },
            marks(codex.marks, patrol.marks),
          ],
        }
      );
    case 'wheels':
      return (
        wheels && {
          name: codex.wheels,
          token: undefined,
          facts: [price(wheels.cost), { name: codex.layer, text: nameOf(wheels.layer) }],
        }
      );
    case 'shared-picture': {
      const pictures = programmes.sharedPicture ?? [];
      if (pictures.length === 0) return undefined;
      const text = pictures.map(({ nation, cost }) =>
        codex.forNation({ nation: nameOf(nation), count: cost }),
      );
      return {
        name: words.names.sharedPictures,
        token: undefined,
        facts: [{ name: codex.costs, text: words.series(text) }],
      };
    }
    case 'joint-order': {
      const joint = programmes.jointOrder;
      if (joint === undefined) return undefined;
      const text = joint.rebates.map(({ layer, coins }) =>
        codex.rebateOf({ layer: nameOf(layer), count: coins }),
      );
      return {
        name: words.names.jointOrder,
        token: undefined,
        facts: [price(joint.cost), { name: codex.rebate, text: words.series(text) }],
      };
    }
    case 'long-reach': {
      const reach = programmes.longReach;
      return (
        reach && refit(words.names.longReach, reach, { name: codex.extra, text: codex.oneHex })
      );
    }
    case 'seeker': {
      const seeker = programmes.seeker;
      return seeker && refit(words.names.seeker, seeker, marks(codex.extra, seeker.marks));
    }
  }
}

/**
 * The codex, its numbers read from the levels: from the one with most sites that has the thing,
 * which is the flagship wherever it can be.
 */
export function viewCodex(scenarios: readonly Scenario[], words: Words): CodexView {
  const sources = scenarios.toSorted((a, b) => b.sites.length - a.sites.length);
  const view = (entry: CodexEntry): CodexEntryView[] => {
    for (const scenario of sources) {
      const read = readEntry(entry, scenario, words);
      if (read)
        return [
          {
            ...read,
            id: entry,
            sign: SIGNS[entry],
            source: words.codex.numbersFrom({ level: words.text(scenario.title) }),
            story: storyOf(entry, words),
          },
        ];
    }
    return [];
  };
  return {
    pieces: CODEX_PIECES.flatMap(view),
    programmes: CODEX_PROGRAMMES.flatMap(view),
    stories: storiesIn(words),
  };
}
