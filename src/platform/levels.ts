import type { Issue } from '../scenario/issue';
import { PlaceSchema } from '../scenario/campaign';
import { parseScenario } from '../scenario/check';
import { drawName } from '../scenario/draw';
import type { CampaignPlace, PlaceOf, Scenario } from '../scenario/scenario';
import { readShape } from '../scenario/shape';

// Without what is only wanted after play: `build/level-parts.ts`.
const files = import.meta.glob<{ readonly place: unknown; readonly level: unknown }>(
  ['../../levels/*.json', '!../../levels/*.schema.json'],
  { eager: true, import: 'default', query: '?shelf' },
);

export interface Levels {
  /** The levels as they are played; where they stand and what they teach is told apart. */
  readonly scenarios: readonly Scenario[];
  /** The place of a level; a game of before finds it by the level that it was played on. */
  readonly placeOf: PlaceOf;
  /** Level files that can't be played, each with what is wrong. */
  readonly broken: readonly { readonly file: string; readonly issues: readonly Issue[] }[];
}

/** Every level of the folder; a broken one never hides the others. */
export function readLevels(): Levels {
  const scenarios: Scenario[] = [];
  const places = new Map<string, CampaignPlace>();
  const broken: { file: string; issues: readonly Issue[] }[] = [];
  for (const [path, { place, level }] of Object.entries(files)) {
    const scenario = parseScenario(level);
    const placed = place === undefined ? undefined : readShape(PlaceSchema, place, ['campaign']);
    const issues = [scenario, placed].flatMap((read) => (read?.ok === false ? read.error : []));
    if (scenario.ok && issues.length === 0) {
      scenarios.push(scenario.value);
      if (placed?.ok) places.set(drawName(scenario.value), placed.value);
    } else broken.push({ file: path.replace('../../', ''), issues });
  }
  return { scenarios, placeOf: (scenario) => places.get(drawName(scenario)), broken };
}
