import { useEffect, useState } from 'preact/hooks';
import type { Fraction } from '../../base/fraction';
import type { Scenario } from '../../scenario/scenario';
import { useServices } from '../context';

/** The proved par of each of some levels, as far as there is one and it has been read. */
export function usePars(scenarios: readonly Scenario[]): ReadonlyMap<Scenario, Fraction> {
  const { proofs } = useServices().levels;
  const [pars, setPars] = useState<ReadonlyMap<Scenario, Fraction>>(new Map());
  const which = scenarios.map(({ id }) => id).join(' ');
  useEffect(() => {
    let isWanted = true;
    const readOne = async (scenario: Scenario): Promise<void> => {
      const proof = await proofs.read(scenario);
      if (proof && isWanted) setPars((known) => new Map(known).set(scenario, proof.par));
    };
    // Without its proof a level is shown without a rank, and that is all.
    for (const scenario of scenarios) readOne(scenario).catch(console.error);
    return () => {
      isWanted = false;
    };
  }, [proofs, which]);
  return pars;
}
