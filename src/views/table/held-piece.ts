import type { BoardView, TokenView } from './board-view';
import { memoizePair } from '../../base/memoize';
import { distance, type Hex, isSameHex } from '../../hex/hex';
import { reachOf } from '../../rules/cover';
import type { Game } from '../../rules/game';
import { addToPlan } from '../../rules/plan';
import { hexOf, layerOf } from '../../rules/setup';
import { programmesInForce } from '../../rules/placement';
import type { Site } from '../../scenario/scenario';
import { pieceShort } from '../../analysis/affordable';
import { phaseOf, type GameSession } from '../../app/game/game-session';
import { type Tool, toolItem } from '../../app/game/tool';
import type { SelectionState } from '../../app/stores/selection-store';
import type { Words } from '../../i18n/words';
import { effectOf } from './effect';
import { landRefusal } from './own-land';

/** The hex that the tool would be let go on: under the pointer, else under the focus. */
export const targetOf = ({
  hover,
  focus,
}: Pick<SelectionState, 'hover' | 'focus'>): Hex | undefined => hover ?? focus;

/** The tool that the board shows: one that is considered, else the one in hand. */
const shownTool = ({ considered, tool }: SelectionState): Tool | undefined =>
  considered === undefined ? tool : 'kind' in considered ? considered : undefined;

/** The sites that a piece of a layer on a hex would reach, with what this year's plan buys. */
export function reachedFrom(game: Game, layer: string, hex: Hex): Site[] {
  const { setup } = game;
  const reach = reachOf(setup, setup.layerIndex.get(layer) ?? -1, programmesInForce(game));
  return setup.scenario.sites.filter((site) => distance(site, hex) <= reach);
}

interface Shown {
  readonly open: readonly Hex[];
  readonly reach: Hex[];
  readonly reachedSites: string[];
  readonly preview: TokenView[];
  readonly values: BoardView['values'];
}

const NOTHING: Shown = { open: [], reach: [], reachedSites: [], preview: [], values: [] };

/** The value of the tool on each hex where it may be let go; none while points are hidden. */
function valuesOn(
  session: GameSession,
  tool: Tool,
  open: readonly Hex[],
  words: Words,
): BoardView['values'] {
  const effects = open.flatMap((hex) => {
    const points = effectOf(session, toolItem(tool, hex))?.points;
    return points ? [{ hex, points }] : [];
  });
  const most = Math.max(1, ...effects.map(({ points }) => points.numerator));
  return effects.map(({ hex, points }) => ({
    ...hex,
    text: words.signedPoints(points),
    share: Math.max(0, points.numerator / most),
  }));
}

const openHexes = memoizePair((game: Game, tool: Tool): readonly Hex[] =>
  game.setup.land
    .map((cell) => hexOf(game.setup, cell))
    .filter((hex) => addToPlan(game, toolItem(tool, hex)).ok),
);

/** Whether a piece to order can't be paid for. */
const isTooDear = ({ kind, layer, wheels }: Tool, game: Game): boolean =>
  kind === 'order' && pieceShort(game, layer, wheels) > 0;

/** Where the tool may be let go: what the drawn board and its parallel in words both offer. */
export const openFor = (
  { tool }: Pick<SelectionState, 'tool'>,
  session: GameSession,
): readonly Hex[] =>
  tool === undefined || phaseOf(session) !== 'planning' || isTooDear(tool, session.game)
    ? []
    : openHexes(session.game, tool).filter((hex) => !landRefusal(session, toolItem(tool, hex)));

/** What the piece considered or in hand could reach, and where it may be let go. */
export function shownFor(state: SelectionState, session: GameSession, words: Words): Shown {
  const tool = shownTool(state);
  if (tool === undefined || phaseOf(session) !== 'planning') return NOTHING;
  const game = session.game;
  const { setup } = game;
  const layer = setup.layerIndex.get(tool.layer) ?? -1;
  const open = openFor({ tool }, session);
  const values = state.lens === 'value' ? valuesOn(session, tool, open, words) : [];
  const target = targetOf(state);
  if (target === undefined || !open.some((hex) => isSameHex(hex, target)))
    return { ...NOTHING, open, values };
  const reach = reachOf(setup, layer, programmesInForce(game));
  const near = (hex: Hex): boolean => distance(hex, target) <= reach;
  const { shape, name } = layerOf(setup, layer);
  return {
    open,
    values,
    reach: setup.land.map((cell) => hexOf(setup, cell)).filter(near),
    reachedSites: reachedFrom(game, tool.layer, target).map(({ id }) => id),
    preview: [
      {
        ...target,
        key: 'preview',
        shape,
        letter: words.initial(words.text(name)),
        wheels: tool.wheels,
        state: 'preview',
      },
    ],
  };
}
