import { parseScenario } from '../scenario/check';
import { createLibrary, type ScenarioLibrary } from '../codes/library';
import type { Scenario } from '../scenario/scenario';

const files = import.meta.glob<unknown>('../../levels/editions/*.json', {
  eager: true,
  import: 'default',
});

/** What codes can name: these levels, every earlier edition of theirs, and what is generated. */
export function readLibrary(
  levels: readonly Scenario[],
  generate: ScenarioLibrary['generate'],
): ScenarioLibrary {
  const earlier = Object.entries(files).map(([path, json]) => {
    const scenario = parseScenario(json);
    if (!scenario.ok) throw new Error(`${path} is no level: ${JSON.stringify(scenario.error)}`);
    return scenario.value;
  });
  return createLibrary(levels, earlier, generate);
}
