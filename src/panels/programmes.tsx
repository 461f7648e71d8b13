import { type ProgrammeView, viewProgrammes } from '../present/planning';
import { JOINT_PATH, PATROL_PATH, PICTURE_PATH, REACH_PATH, SEEKER_PATH } from '../present/shapes';
import type { Sitting } from '../session/sitting';
import { usePage } from './context';
import { CoinSign, Sign } from './sign';

const SIGNS: Readonly<Record<ProgrammeView['kind'], string>> = {
  'shared-picture': PICTURE_PATH,
  'joint-order': JOINT_PATH,
  'long-reach': REACH_PATH,
  seeker: SEEKER_PATH,
  patrol: PATROL_PATH,
};

/** What can be bought once for good, and what it would change; the patrol beside it. */
export function Programmes({ sitting }: { sitting: Sitting }) {
  const { words } = usePage();
  return (
    <section class="panel programmes" aria-label={words.programmes}>
      <h2>{words.programmes}</h2>
      <div class="programme-cards">
        {viewProgrammes(sitting, words).map((programme) => (
          <ProgrammeCard key={programme.name} programme={programme} />
        ))}
      </div>
    </section>
  );
}

function ProgrammeCard({ programme }: { programme: ProgrammeView }) {
  const { session, words } = usePage();
  const { item, state, kind, name, text, cost, points, status } = programme;
  const isOpen = state === 'offered' || state === 'planned';
  return (
    <button
      type="button"
      class={`programme ${state}`}
      disabled={!isOpen}
      aria-pressed={state === 'planned' || state === 'settled'}
      onClick={() => session.act(state === 'planned' ? { do: 'take-back', item } : item)}
    >
      <Sign d={SIGNS[kind]} size={26} />
      <span class="programme-name">{name}</span>
      <span class="programme-cost">
        {cost} <CoinSign />
      </span>
      <span class="programme-text">{text}</span>
      <span class="programme-state">
        {points && isOpen && <b class="points">{words.signedPoints(points)}</b>} {status}
      </span>
    </button>
  );
}
