import { readFileSync, writeFileSync } from 'node:fs';
import loadHighs from 'highs';

// Solves the model in one file by HiGHS's own tree and writes the optimum into another.
const [model = '', answer = ''] = process.argv.slice(2);
const highs = await loadHighs();
const exactly = { output_flag: false, mip_rel_gap: 0 };
const solution = highs.solve(readFileSync(model, 'utf8'), exactly);
writeFileSync(answer, `${solution.Status} ${solution.ObjectiveValue}\n`);
