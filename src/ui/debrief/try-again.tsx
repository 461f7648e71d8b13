import { useMemo } from 'preact/hooks';
import { BOARD_SEED_LENGTH } from '../../generator/choices';
import type { RungView } from '../../views/debrief/ladder';
import { viewWaysOn } from '../../views/debrief/ways-on';
import type { GameSession } from '../../app/game/game-session';
import { useApp, useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';

interface TryAgainProps {
  readonly session: GameSession;
  /** The better plan that gains most for its size, if one is known. */
  readonly rung: RungView | undefined;
}

/** Another try: from where a better plan begins to differ, from the start, or of another level. */
export function TryAgain({ session: { scenario, seed }, rung }: TryAgainProps) {
  const { game, navigation } = useStores();
  const { daily } = useApp();
  const { levels, newSeed } = useServices();
  const words = useWords();
  const ways = useMemo(() => {
    const boardSeed = newSeed().slice(0, BOARD_SEED_LENGTH);
    const { scenarios, placeOf } = levels;
    return viewWaysOn(
      scenario,
      { scenarios, placeOf, today: daily.today(), seed: boardSeed },
      words,
    );
  }, [scenario, words]);
  return (
    <section class="panel try-again" aria-labelledby="try-again-title">
      <h2 id="try-again-title">{rung ? words.debrief.tryAgainTitle : words.debrief.goOnTitle}</h2>
      {rung && <p>{words.debrief.tryAgainHint({ year: rung.yearName })}</p>}
      <div class="debrief-acts">
        {rung && (
          <Button kind="primary" className="go" onClick={() => game.tryAgain(rung.again)}>
            {words.debrief.tryAgainFrom({ year: rung.yearName })}
          </Button>
        )}
        {ways.map((way, index) => (
          <Button
            key={way.text}
            aria-describedby={way.kind === 'play' && way.briefing ? 'next-briefing' : undefined}
            {...(index === 0 && { kind: 'primary', className: rung ? '' : 'go' })}
            onClick={() =>
              way.kind === 'play' ? game.start(way.scenario, '') : navigation.toLevel(way.id)
            }
          >
            {way.text}
          </Button>
        ))}
        <Button title={words.debrief.againSameHint} onClick={() => game.start(scenario, seed)}>
          {words.debrief.againSame}
        </Button>
        <Button onClick={() => game.start(scenario, '')}>{words.debrief.againNew}</Button>
        <Button onClick={() => navigation.toLevel(scenario.id)}>{words.debrief.allLevels}</Button>
      </div>
      {ways.map(
        (way) =>
          way.kind === 'play' &&
          way.briefing && (
            <p key={way.text} id="next-briefing">
              <b>{way.text}</b>
              <br />
              {way.briefing}
            </p>
          ),
      )}
    </section>
  );
}
