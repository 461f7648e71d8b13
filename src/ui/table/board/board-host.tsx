import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { centreOf } from '../../../hex/geometry';
import { type Hex, hexKey } from '../../../hex/hex';
import { pledgesAt } from '../../../views/table/planning/pledges';
import { placesFor, startOf, viewCells } from '../../../views/table/grid-cells';
import { phaseOf, type GameSession } from '../../../app/game/game-session';
import { useServices, useStores, useWords } from '../../context';
import { LateWords, useLate } from '../../controls/late';
import { isWithoutPointer } from '../finger';
import { pressHex } from '../keyboard';
import type { Voice } from '../live-region';
import { ZoomButtons } from './zoom-buttons';

interface BoardProps {
  readonly session: GameSession;
  readonly voice: Voice;
}

/** The drawn board, and over it the same board as a grid of cells in words. */
export function BoardHost(props: BoardProps) {
  const { board } = useServices();
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const late = useLate(board, async () => {
    if (host.current) await board.mount(host.current);
    return true;
  });
  useEffect(() => () => board.unmount(), [board]);
  return (
    <>
      <div ref={host} class="board">
        <p id="board-keys" class="unseen">
          {words.table.boardKeys}
        </p>
        <Cells {...props} />
        <PledgeTip session={props.session} host={host} />
        {late.value === undefined && (
          <div class="part-wait board-wait">
            <LateWords late={late} failed={words.table.boardFailed} />
          </div>
        )}
      </div>
      <ZoomButtons />
    </>
  );
}

interface PledgeTipProps {
  readonly session: GameSession;
  readonly host: RefObject<HTMLElement | null>;
}

/** What the ribbon at the site under the pointer stands for, as the board's tooltip. */
function PledgeTip({ session, host }: PledgeTipProps) {
  const words = useWords();
  const hover = useStores().selection.hover.value;
  const text = hover ? pledgesAt(session, hover, words).join('\n') : '';
  useEffect(() => {
    if (host.current) host.current.title = text;
  }, [text]);
  return null;
}

/** A hex as it lies in its row: in words, or the sea that the keyboard has walked out on. */
interface Cell extends Hex {
  readonly name: string;
}

/** The hex that an event happened on. */
const hexOf = ({ target }: Event): Hex | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-hex]') : null;
  const [x, y] = cell?.dataset.hex?.split(',').map(Number) ?? [];
  return x === undefined || y === undefined ? undefined : { x, y };
};

function Cells({ session, voice }: BoardProps) {
  const stores = useStores();
  const { selection } = stores;
  const { board } = useServices();
  const words = useWords();
  const grid = useRef<HTMLDivElement>(null);
  const place = board.place.value;
  const tool = selection.tool.value;
  const focus = selection.focus.value;
  const { scenario } = session;
  const { rows } = scenario.board;
  const stop = focus ?? startOf(scenario);
  const stopKey = hexKey(stop);
  const cells = useMemo(() => viewCells(session, words), [session, words]);
  const places = useMemo(() => placesFor({ tool }, session), [tool, session]);

  // A sea cell that had the focus is gone once the focus goes elsewhere.
  const hadFocus = grid.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (hadFocus)
      grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [stopKey]);

  const isPlanning = phaseOf(session) === 'planning';
  const hasHand = tool !== undefined && isPlanning;
  const shown = useMemo(() => {
    const known = cells.some(({ key }) => key === stopKey);
    const all: Cell[] = known ? [...cells] : [...cells, { ...stop, name: words.board.sea }];
    return rows.flatMap((_, y) => {
      const row = all.filter((cell) => cell.y === y).sort((a, b) => a.x - b.x);
      if (row.length === 0) return [];
      return [
        <div key={y} role="row" aria-rowindex={y + 1}>
          {row.map((cell) => {
            const key = hexKey(cell);
            const centre = centreOf(cell);
            const isStop = key === stopKey;
            return (
              <div
                key={key}
                role="gridcell"
                class="hex"
                data-hex={key}
                data-arrival={isStop && isPlanning ? '' : undefined}
                aria-colindex={cell.x + 1}
                aria-disabled={hasHand && !places.has(key)}
                aria-describedby={isStop && hasHand ? 'table-status' : undefined}
                tabIndex={isStop ? 0 : -1}
                style={{ '--x': centre.x, '--y': centre.y }}
              >
                <span class="unseen">{cell.name}</span>
              </div>
            );
          })}
        </div>,
      ];
    });
  }, [cells, places, isPlanning, hasHand, stopKey, words]);

  const at = place && { '--left': `${place.x}px`, '--top': `${place.y}px` };
  return (
    <div
      ref={grid}
      class="hexes"
      role="grid"
      aria-label={words.table.board}
      aria-describedby="board-keys"
      aria-rowcount={rows.length}
      aria-colcount={rows[0]?.length ?? 0}
      style={place && { ...at, '--side': `${place.side}px` }}
      onFocusIn={(event) => {
        // A press that brings the focus looks at the hex itself, once it ends there.
        if (event.currentTarget.matches(':active')) return;
        const hex = hexOf(event);
        if (hex && hexKey(hex) !== stopKey) selection.focusOn(hex);
      }}
      onClick={(event) => {
        const hex = hexOf(event);
        if (hex && isWithoutPointer(event)) pressHex(stores, words, voice, hex);
      }}
    >
      {shown}
    </div>
  );
}
