import { type RankView, viewAfter } from '../../../views/debrief/after-level';
import type { GameSession } from '../../../app/game/game-session';
import type { KnownBest } from '../../../app/study/study';
import { useServices, useStores, useWords } from '../../context';
import { Button } from '../../controls/button';

interface AfterProps {
  readonly session: GameSession;
  /** The best plan there is, as far as it is known. */
  readonly par: KnownBest | undefined;
}

/** What a finished level leaves: the rank, the lesson, something to talk about, the way on. */
export function AfterLevel({ session, par }: AfterProps) {
  const { navigation, bestPlans } = useStores();
  const { scenarios } = useServices().levels;
  const words = useWords();
  const { scenario } = session;
  const best = bestPlans.bestOf(scenario);
  const { rank, lesson, questions, next, ...view } = viewAfter(
    session,
    par?.isProved ? par.value : undefined,
    best,
    scenarios,
    words,
  );
  return (
    <section
      class="panel after"
      aria-label={lesson === undefined ? words.debrief.yourRank : words.debrief.lesson}
    >
      <div class="after-rank">
        {rank ? <Rank rank={rank} /> : <p>{words.debrief.rankWaits}</p>}
        {view.best && <p>{view.best}</p>}
      </div>
      {lesson !== undefined && (
        <div class="after-lesson">
          <h2>{words.debrief.lesson}</h2>
          <p class="lesson">{lesson}</p>
          <h2>{words.debrief.questions}</h2>
          <ul class="questions">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="after-acts">
        {next && (
          <Button kind="primary" className="go" onClick={() => navigation.toLevel(next.id)}>
            {words.debrief.nextLevel({ title: next.title })}
          </Button>
        )}
        <Button onClick={() => navigation.toLevel(scenario.id)}>{words.debrief.allLevels}</Button>
      </div>
    </section>
  );
}

function Rank({ rank }: { rank: RankView }) {
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
