import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileMessages } from './messages/compile';
import { COMPILED, MESSAGES } from './messages/language-folder';

const { modules, faults } = compileMessages(MESSAGES);
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
else {
  rmSync(COMPILED, { recursive: true, force: true });
  for (const [path, text] of modules) {
    const file = join(COMPILED, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
