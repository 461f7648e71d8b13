import type { Issue } from '../scenario/issue';
import { checkScenario } from '../scenario/check';
import { parseScenario, type Scenario } from '../scenario/scenario';

const files = import.meta.glob<unknown>(['../../levels/*.json', '!../../levels/*.schema.json'], {
  eager: true,
  import: 'default',
});

export interface Levels {
  readonly scenarios: readonly Scenario[];
  /** Level files that can't be played, each with what is wrong. */
  readonly broken: readonly { readonly file: string; readonly issues: readonly Issue[] }[];
}

/** Every level of the folder; a broken one never hides the others. */
export function readLevels(): Levels {
  const scenarios: Scenario[] = [];
  const broken: { file: string; issues: readonly Issue[] }[] = [];
  for (const [path, json] of Object.entries(files)) {
    const parsed = parseScenario(json);
    const issues = parsed.ok ? checkScenario(parsed.value) : parsed.error;
    if (parsed.ok && issues.length === 0) scenarios.push(parsed.value);
    else broken.push({ file: path.replace('../../', ''), issues });
  }
  return { scenarios, broken };
}
