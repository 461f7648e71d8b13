import type { AfterView } from '../../views/debrief/after-level';
import type { RungView } from '../../views/debrief/ladder';
import type { GameSession } from '../../app/game/game-session';
import { useStores, useWords } from '../context';
import { Button } from '../controls/button';

interface TryAgainProps {
  readonly session: GameSession;
  /** The better plan that gains most for its size, if one is known. */
  readonly rung: RungView | undefined;
  readonly next: AfterView['next'];
}

/** Another try: from where a better plan begins to differ, from the start, or of another level. */
export function TryAgain({ session: { scenario, seed }, rung, next }: TryAgainProps) {
  const { game, navigation } = useStores();
  const words = useWords();
  return (
    <section class="panel try-again" aria-labelledby="try-again-title">
      <h2 id="try-again-title">{words.debrief.tryAgainTitle}</h2>
      {rung && <p>{words.debrief.tryAgainHint({ year: rung.yearName })}</p>}
      <div class="debrief-acts">
        {rung && (
          <Button kind="primary" className="go" onClick={() => game.tryAgain(rung.again)}>
            {words.debrief.tryAgainFrom({ year: rung.yearName })}
          </Button>
        )}
        {next && (
          <Button
            kind="primary"
            className={rung ? '' : 'go'}
            onClick={() => navigation.toLevel(next.id)}
          >
            {words.debrief.nextLevel({ title: next.title })}
          </Button>
        )}
        <Button title={words.debrief.againSameHint} onClick={() => game.start(scenario, seed)}>
          {words.debrief.againSame}
        </Button>
        <Button onClick={() => game.start(scenario, '')}>{words.debrief.againNew}</Button>
        <Button onClick={() => navigation.toLevel(scenario.id)}>{words.debrief.allLevels}</Button>
      </div>
    </section>
  );
}
