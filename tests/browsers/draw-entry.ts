import { parseScenario } from '../../src/scenario/check';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import { drawYear } from '../../src/scenario/draw';

const scenario = unwrap(parseScenario(benelux));

/** The draws of the flagship under the seeds 0 to `seeds` − 1, a line a year. */
export const drawsOf = (seeds: number): string[] =>
  Array.from({ length: seeds }, (_, seed) =>
    scenario.years.map((_year, year) => {
      const incidents = drawYear(scenario, `seed ${seed}`, year);
      const written = incidents.map(({ suit, strength, site }) => `${suit} ${strength} ${site.id}`);
      return `${seed}, year ${year}: ${written.join('; ')}`;
    }),
  ).flat();
