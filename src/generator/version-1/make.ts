import { unwrap } from '../../base/result';
import { checkScenario } from '../../scenario/check';
import type { Scenario } from '../../scenario/scenario';
import type { GeneratorChoices } from '../choices';
import { printId } from '../id';
import { openDice } from './dice';
import { drawDraft } from './draft';
import { gradeOf, PASS } from './grade';

/** After so many drafts the best of them is taken. */
const MAX_DRAFTS = 24;

/** The first draft with the grade `PASS`; if there is none, the first with the best grade. */
export function makeScenario(choices: GeneratorChoices): Scenario {
  const name = printId(choices);
  let best: { readonly draft: Scenario; readonly grade: number } | undefined;
  for (let number = 0; number < MAX_DRAFTS; number++) {
    const drawn = drawDraft(choices, (part) => openDice(['generator', name, number, part]));
    const draft = unwrap(checkScenario(drawn));
    const grade = gradeOf(draft);
    if (grade >= PASS) return draft;
    if (best === undefined || grade > best.grade) best = { draft, grade };
  }
  if (best === undefined) throw new Error('no draft was made');
  return best.draft;
}
