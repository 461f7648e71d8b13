import { useEffect } from 'preact/hooks';
import type { AfterView, RankView } from '../../views/debrief/after-level';
import { useServices, useWords } from '../context';
import { Stars } from '../controls/stars';

/** The stars and the rank that a plan has won, and how it stands to the best one kept. */
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

function Reached({ rank: { name, stars, isPar, next } }: { rank: RankView }) {
  const words = useWords();
  const { hear } = useServices();
  const cue = isPar ? 'par' : stars.count > 0 ? 'stars' : undefined;
  useEffect(() => {
    if (cue) hear(cue);
  }, [cue]);
  return (
    <>
      <h2>{words.debrief.yourRank}</h2>
      <div class={`rank-won ${isPar ? 'is-par' : ''}`}>
        <p class="rank-name" title={words.debrief.rankHint}>
          {name}
        </p>
        <p class="stars" role="img" aria-label={stars.text}>
          <Stars {...stars} size={32} />
        </p>
        {isPar && <Confetti />}
      </div>
      <p>{next}</p>
    </>
  );
}

/** Hexes of paper that fall once; they lie there at once where nothing may move. */
const Confetti = () => (
  <div class="confetti" aria-hidden="true">
    {Array.from({ length: 24 }, (_, index) => (
      <i key={index} style={{ '--piece': index }} />
    ))}
  </div>
);
