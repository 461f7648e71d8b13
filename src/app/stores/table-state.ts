import type { GameSession } from '../game/game-session';
import type { Tool } from '../game/tool';
import type { Stores } from './create-stores';
import type { ScreenName } from './navigation-store';

/** What those who follow the play compare before and after a change. */
export interface TableState {
  readonly screen: ScreenName;
  readonly session: GameSession | undefined;
  readonly tool: Tool | undefined;
}

/** The table at this moment; whoever reads it in an effect depends on all three. */
export const readTable = ({
  navigation,
  game,
  selection,
}: Pick<Stores, 'navigation' | 'game' | 'selection'>): TableState => ({
  screen: navigation.screen.value,
  session: game.session.value,
  tool: selection.tool.value,
});
