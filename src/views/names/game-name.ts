import type { Scenario } from '../../scenario/scenario';
import { phaseOf, type GameSession, yearOf } from '../../app/game/game-session';
import type { TableState } from '../../app/stores/table-state';
import type { Words } from '../../i18n/words';

/** A scenario's title; of a published level in an edition before the present one, that too. */
export function titleOf(scenario: Scenario, levels: readonly Scenario[], words: Words): string {
  const title = words.text(scenario.title);
  const { id, edition } = scenario;
  const latest = levels.find((level) => level.id === id)?.edition;
  const isOlder = edition !== undefined && latest !== undefined && edition < latest;
  return isOlder ? words.page.titleOfEdition({ title, edition }) : title;
}

/** A game in a few words: its title, how far it is, its seed. */
export function nameGame(session: GameSession, levels: readonly Scenario[], words: Words): string {
  const title = titleOf(session.scenario, levels, words);
  return phaseOf(session) === 'debrief'
    ? words.page.finished({ title, seed: session.seed })
    : words.page.inProgress({
        title,
        year: session.scenario.firstYear + yearOf(session),
        seed: session.seed,
      });
}

/** What the browser calls the page: the screen that is shown, and the game's name. */
export function pageTitle(
  { screen, session }: Pick<TableState, 'screen' | 'session'>,
  levels: readonly Scenario[],
  words: Words,
): string {
  if (screen === 'help') return words.page.pageTitle({ name: words.page.openHelp });
  if (screen === 'settings') return words.page.pageTitle({ name: words.page.openSettings });
  if (screen === 'class') return words.page.pageTitle({ name: words.page.openClass });
  if (screen === 'title' || session === undefined) return words.page.gameTitle;
  return words.page.pageTitle({ name: nameGame(session, levels, words) });
}
