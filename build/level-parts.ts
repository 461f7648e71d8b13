import type { Plugin } from 'vite';
import { leastFormat } from '../src/scenario/file-format.ts';
import type { ScenarioFile } from '../src/scenario/scenario.ts';

const PART = /[\\/]levels[\\/][^\\/]+\.json\?(?:.*&)?(shelf|lesson)\b/;

/** Of a level, its game and where it stands: all that the title and the table need. */
function shelfOf({ campaign, $schema: _, ...level }: ScenarioFile): object {
  const { place, minutes, shelf } = campaign ?? {};
  return {
    level: { ...level, format: leastFormat(level) },
    ...(campaign && { place: { place, minutes, shelf } }),
  };
}

/** What stands on the title already. */
const PLACE = ['place', 'minutes', 'shelf'];

function lessonOf({ id, edition, campaign }: ScenarioFile): object {
  const lesson = Object.entries(campaign ?? {}).filter(([key]) => !PLACE.includes(key));
  return { id, edition, ...(campaign && { lesson: Object.fromEntries(lesson) }) };
}

/**
 * Cuts a level file in two: `coast-road.json?shelf` is what the page needs to begin with,
 * `coast-road.json?lesson` what it needs once the level is played.
 */
export const levelParts: Plugin = {
  name: 'level-parts',
  enforce: 'pre',
  transform(code, id) {
    const [, part] = PART.exec(id) ?? [];
    if (part === undefined) return null;
    const file = JSON.parse(code) as ScenarioFile;
    const cut = JSON.stringify(part === 'shelf' ? shelfOf(file) : lessonOf(file));
    return { code: `export default ${cut};`, moduleType: 'js' };
  },
};
