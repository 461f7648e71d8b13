import * as v from 'valibot';
import { err, ok, type Result } from '../../base/result';
import { type Assignment, termsOf } from '../../codes/class/assignment-terms';
import { checkScenario } from '../../scenario/check';
import type { Issue } from '../../scenario/issue';
import { ScenarioSchema } from '../../scenario/scenario';
import { readShape, version } from '../../scenario/shape';
import { TermsSchema } from './assigned-try';

/** The version of the file of an assignment that this code reads and writes. */
const ASSIGNMENT_FORMAT = 1;

const AssignmentFileSchema = v.strictObject({
  format: version(ASSIGNMENT_FORMAT),
  game: v.literal('lowland-skies'),
  assignment: TermsSchema,
  scenario: ScenarioSchema,
});

/** An assignment as a file, with its board whole. Of the teacher's word it has the print alone. */
export const printAssignmentFile = (assignment: Assignment): string =>
  JSON.stringify({
    format: ASSIGNMENT_FORMAT,
    game: 'lowland-skies',
    assignment: termsOf(assignment),
    scenario: assignment.scenario,
  });

/** Reads the JSON of such a file: checked, never trusted. */
export function readAssignmentFile(json: unknown): Result<Assignment, readonly Issue[]> {
  const file = readShape(AssignmentFileSchema, json);
  if (!file.ok) return file;
  const scenario = checkScenario(file.value.scenario);
  return scenario.ok
    ? ok({ ...file.value.assignment, scenario: scenario.value })
    : err(scenario.error);
}
