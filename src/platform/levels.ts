import type { Issue } from '../scenario/issue';
import { parseScenario } from '../scenario/check';
import { type Scenario } from '../scenario/scenario';

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
    const scenario = parseScenario(json);
    if (scenario.ok) scenarios.push(scenario.value);
    else broken.push({ file: path.replace('../../', ''), issues: scenario.error });
  }
  return { scenarios, broken };
}
