import { checkProof, parseProof } from '../analysis/proof';
import type { LevelProof } from '../app/ports';
import type { Scenario } from '../scenario/scenario';

const files = import.meta.glob<unknown>('../../levels/proofs/*.json', { import: 'default' });

/**
 * The proof that comes with a level; none where it isn't of the scenario's numbers, or doesn't come
 * to what it says.
 *
 * @throws NotArrived
 */
export async function readProof(scenario: Scenario): Promise<LevelProof | undefined> {
  const load = files[`../../levels/proofs/${scenario.id}.json`];
  if (load === undefined) return undefined;
  const proof = parseProof(await load());
  const checked = proof.ok ? checkProof(proof.value, scenario, 'own') : proof;
  return checked.ok ? checked.value : undefined;
}
