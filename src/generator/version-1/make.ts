import type { Scenario } from '../../scenario/scenario';
import type { Choices } from '../choices';
import { printId } from '../id';
import { openDice } from './dice';
import { drawDraft } from './draft';

export function makeScenario(choices: Choices): Scenario {
  return drawDraft(choices, (part) => openDice(['generator', printId(choices), 0, part]));
}
