import './saved-games.css';
import { nameGame } from '../../views/names/game-name';
import type { GameSession } from '../../app/game/game-session';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { part } from '../controls/lazy';

const UnreadTexts = part(
  async () => (await import('./unread-texts')).UnreadTexts,
  ['table'],
  'div',
);

/**
 * The games in progress that something else took the place of, to go on with or to let go; and
 * whatever else lies in storage and can't be read.
 */
export function SavedGamesList({ kept }: { kept: readonly GameSession[] }) {
  const { game, savedGames, storage } = useStores();
  const { scenarios } = useServices().levels;
  const words = useWords();
  const hasUnread = storage.unread.value.length > 0;
  return (
    <section class="kept" aria-label={words.title.keptGames}>
      <h2>{words.title.keptGames}</h2>
      <ul>
        {kept.map((session, index) => {
          const name = nameGame(session, scenarios, words);
          return (
            <li key={index}>
              <Button
                aria-label={words.title.backTo({ game: name })}
                onClick={() => game.bringBack(session)}
              >
                {name}
              </Button>
              <Button
                kind="quiet"
                aria-label={words.title.putAwayNamed({ game: name })}
                onClick={() => savedGames.putAway(session)}
              >
                {words.title.putAway}
              </Button>
            </li>
          );
        })}
      </ul>
      {hasUnread && <UnreadTexts />}
    </section>
  );
}
