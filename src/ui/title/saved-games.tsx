import { nameGame } from '../../views/names/game-name';
import type { Sitting } from '../../app/game/game-session';
import { usePage } from '../context';

/** The games in progress that something else took the place of: to go on with, or to let go. */
export function KeptGames({ kept }: { kept: readonly Sitting[] }) {
  const { session, words, scenarios } = usePage();
  if (kept.length === 0) return null;
  return (
    <section class="kept" aria-label={words.keptGames}>
      <h2>{words.keptGames}</h2>
      <ul>
        {kept.map((game, index) => {
          const name = nameGame(game, scenarios, words);
          return (
            <li key={index}>
              <button
                type="button"
                class="button"
                aria-label={words.backTo(name)}
                onClick={() => session.bringBack(game)}
              >
                {name}
              </button>
              <button
                type="button"
                class="button quiet"
                aria-label={words.putAwayNamed(name)}
                onClick={() => session.putAway(game)}
              >
                {words.putAway}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
