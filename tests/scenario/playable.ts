import { unwrap } from '../../src/base/result';
import { checkScenario } from '../../src/scenario/check';
import type { Scenario, ScenarioFile } from '../../src/scenario/scenario';

/** A scenario made by a test, checked like any other; throws where it can't be played. */
export const playable = (file: ScenarioFile): Scenario => unwrap(checkScenario(file));
