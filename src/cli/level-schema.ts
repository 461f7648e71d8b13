import { toJsonSchema } from '@valibot/to-json-schema';
import { ScenarioSchema } from '../scenario/scenario';

/** The JSON Schema of a level, as text: for editors, which then say what may stand where. */
export function printLevelSchema(): string {
  const schema = toJsonSchema(ScenarioSchema, { errorMode: 'throw', typeMode: 'output' });
  return `${JSON.stringify({ ...schema, title: 'A level of Lowland Skies' }, null, 2)}\n`;
}
