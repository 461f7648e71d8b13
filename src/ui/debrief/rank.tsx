import type { AfterView, RankView } from '../../views/debrief/after-level';
import { useWords } from '../context';

/** The rank that a plan has reached, and how it stands to the best one kept. */
export function Rank({ view }: { view: Pick<AfterView, 'rank' | 'best'> }) {
  const words = useWords();
  const { rank, best } = view;
  return (
    <div class="rank">
      {rank ? <Reached rank={rank} /> : <p>{words.debrief.rankWaits}</p>}
      {best && <p>{best}</p>}
    </div>
  );
}

function Reached({ rank }: { rank: RankView }) {
  const words = useWords();
  return (
    <>
      <h2>{words.debrief.yourRank}</h2>
      <p class="rank-name" title={words.debrief.rankHint}>
        {rank.name}
      </p>
      <ol class="rank-steps" aria-hidden="true">
        {rank.steps.map(({ name, share, is }) => (
          <li key={name} class={is ? 'is' : ''} title={`${name} ${share}`} />
        ))}
      </ol>
      <p>{rank.next}</p>
    </>
  );
}
