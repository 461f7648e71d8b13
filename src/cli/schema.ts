import { writeFileSync } from 'node:fs';
import { printLevelSchema } from './level-schema';

writeFileSync(new URL('../../docs/level.schema.json', import.meta.url), printLevelSchema());
