import { expect, test } from 'vitest';
import shipped from '../../levels/proofs/benelux.json';
import { stabilityFloors } from '../../src/analysis/coalition/floors';
import { at } from '../../src/base/assert';
import { bitsOf } from '../../src/base/bits';
import { toNumber } from '../../src/base/fraction';
import { coalitionsOf } from '../../src/rules/coalition';
import { readLevel } from '../levels/files';
import { openSolver } from './solver-in-chromium';

const scenario = readLevel('levels/benelux.json');

test('the worth of every coalition of the flagship in Chromium, nothing shipped', async () => {
  const { asked, answer, close } = await openSolver();
  try {
    const lines: string[] = [];
    const ask = async (name: string, question: Omit<Parameters<typeof answer>[0], 'actions'>) => {
      const { incumbent, isProved } = await answer({ ...question, actions: [] });
      expect(isProved).toBe(true);
      if (incumbent === undefined) throw new Error('no plan');
      const { seconds, nodes } = at(asked, asked.length - 1);
      lines.push(
        `${name} ${toNumber(incumbent.value).toFixed(2)} ${seconds.toFixed(1)} s ${nodes}`,
      );
      return incumbent;
    };
    const par = await ask('all', { scenario });
    const worths = [];
    for (const coalition of coalitionsOf(scenario)) {
      const names = bitsOf(coalition).map((nation) => at(scenario.nations, nation).id);
      worths.push((await ask(names.join('+'), { scenario, coalition })).value);
    }
    expect(worths).toEqual(shipped.coalitions.map((one) => one.par));
    const seven = asked.reduce((sum, { seconds }) => sum + seconds, 0);
    const floors = stabilityFloors([{ numerator: 0, denominator: 1 }, ...worths, par.value]);
    const { plan } = par;
    await ask('least shortfall', { scenario, floors, seeksLeastShortfall: true, start: plan });
    await ask('nobody leaves', { scenario, floors, start: plan, upperBound: par.value });
    console.log(`${lines.join('\n')}\nthe seven values together: ${seven.toFixed(1)} s`);
  } finally {
    await close();
  }
});
