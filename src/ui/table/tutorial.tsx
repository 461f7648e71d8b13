import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type PageBox, type BubblePlace, placeBubble } from '../../views/table/bubble-placement';
import type { Due, Prompt } from '../../app/tutorial/tutorial';
import type { PromptEnd, PromptPlace } from '../../scenario/vocabulary';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { type BoardPort, useApp, useServices, useWords } from '../context';
import { zoomOf } from '../../views/style/zoom';
import { Button } from '../controls/button';
import { isUpright, useRoom } from '../viewport';

/** Where on the page the things are; of several, the first that is to be seen is meant. */
/** How what a prompt asks for is done by keyboard. */
function keysUntil(until: Exclude<PromptEnd, 'read'>, { table }: Words): string {
  const keys = {
    'piece-taken': table.promptPieceTaken,
    'piece-placed': table.promptPiecePlaced,
    'books-closed': table.promptBooksClosed,
    'cards-turned': table.promptCardsTurned,
  };
  return keys[until];
}

const THINGS: Readonly<Record<PromptPlace, readonly string[]>> = {
  board: ['.board'],
  forecast: ['.forecast'],
  tray: ['.tray'],
  purse: ['.purse', '.head-purse'],
  programmes: ['.programmes'],
  pledges: ['.pledges'],
  'close-books': ['.bar .go'],
  incidents: ['.bar-acts'],
  debrief: ['[data-prompt=debrief]'],
};
/** What has to be pressed, and so is never hidden. */
const PRESSED = ['.bar-acts', '.tray .piece', '.debrief .go'];
/** What a bubble hides only where there is no other place for it. */
const NEEDED = [
  '.board',
  '.forecast',
  '.tray',
  '.purse',
  '.bar',
  '.head',
  '.here',
  '.debrief h1',
  '.verdict',
  '.lesson',
];

/** A box of the window as the page's own styles count it. */
function toPage({ left, top, width, height }: PageBox): PageBox {
  const zoom = zoomOf(document.body);
  return { left: left / zoom, top: top / zoom, width: width / zoom, height: height / zoom };
}

const boxOf = (element: Element): PageBox => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return toPage({ left, top, width, height });
};
const boxesOf = (selector: string): PageBox[] =>
  [...document.querySelectorAll(selector)].map(boxOf).filter(({ width }) => width > 0);

/** The land of the board, or one hex of it, as it lies on the page. */
function landBox(
  { site }: Prompt,
  { scenario }: GameSession,
  board: BoardPort,
): PageBox | undefined {
  const origin = board.placeOf({ x: 0, y: 0 });
  const beside = board.placeOf({ x: 1, y: 0 });
  if (origin === undefined || beside === undefined) return undefined;
  const reach = (beside.x - origin.x) / Math.sqrt(3);
  const land = scenario.board.rows.flatMap((row, y) =>
    [...row].flatMap((letter, x) => (letter === '.' ? [] : [{ x, y }])),
  );
  const meant = scenario.sites.find(({ id }) => id === site);
  const places = (meant ? [meant] : land).flatMap((hex) => board.placeOf(hex) ?? []);
  const left = Math.min(...places.map(({ x }) => x)) - reach;
  const top = Math.min(...places.map(({ y }) => y)) - reach;
  return toPage({
    left,
    top,
    width: Math.max(...places.map(({ x }) => x)) + reach - left,
    height: Math.max(...places.map(({ y }) => y)) + reach - top,
  });
}

function targetOf(prompt: Prompt, session: GameSession, board: BoardPort): PageBox | undefined {
  if (prompt.at === 'board') return landBox(prompt, session, board);
  if (prompt.at === 'tray' && prompt.layer !== undefined) {
    const index = session.scenario.layers.findIndex(({ id }) => id === prompt.layer);
    return boxesOf('.tray .piece')[index];
  }
  return THINGS[prompt.at].flatMap(boxesOf)[0];
}

/** Whether the last thing done was done by keyboard, as far as it was seen. */
function useKeyboard(): boolean {
  const [isIt, set] = useState(false);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Tab' || key.startsWith('Arrow')) set(true);
    };
    const onPointer = (): void => set(false);
    window.addEventListener('keydown', onKey);
    window.addEventListener('pointerdown', onPointer);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pointerdown', onPointer);
    };
  }, []);
  return isIt;
}

interface Spot {
  readonly target: PageBox;
  readonly place: BubblePlace;
}

/** The prompt that is due: a bubble beside the thing it speaks of, and a ring about the thing. */
export function TutorialPrompt({ session }: { session: GameSession }) {
  const { tutorial } = useApp();
  const due = tutorial.due.value;
  const byKeys = useKeyboard();
  return (
    <div class="coach" role="status">
      {due && <Bubble key={due.index} due={due} session={session} byKeys={byKeys} />}
    </div>
  );
}

interface BubbleProps {
  readonly due: Due;
  readonly session: GameSession;
  readonly byKeys: boolean;
}

function Bubble({ due, session, byKeys }: BubbleProps) {
  const { tutorial } = useApp();
  const { board } = useServices();
  const words = useWords();
  const { prompt, index, of } = due;
  // On a small upright screen a prompt has a row of its own between board and sheet.
  const hasRow = useRoom(isUpright);
  const isInRow = hasRow && prompt.at !== 'debrief';
  const bubble = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Spot>();

  useLayoutEffect(() => {
    let known = '';
    let asked = 0;
    const measure = (): void => {
      asked = 0;
      const target = targetOf(prompt, session, board);
      if (target === undefined || bubble.current === null) return;
      const own = boxOf(bubble.current);
      const view = toPage({ left: 0, top: 0, width: innerWidth, height: innerHeight });
      const place = isInRow
        ? rowPlace(target, own)
        : placeBubble(target, own, view, PRESSED.flatMap(boxesOf), NEEDED.flatMap(boxesOf));
      const now = JSON.stringify([target, place]);
      if (now !== known) setSpot({ target, place });
      known = now;
    };
    const ask = (): void => {
      if (asked === 0) asked = requestAnimationFrame(measure);
    };
    measure();
    // The thing meant may come late, move or grow: whatever changes on the page, look again.
    const watcher = new MutationObserver(ask);
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
    window.addEventListener('resize', ask);
    window.addEventListener('scroll', ask, true);
    return () => {
      cancelAnimationFrame(asked);
      watcher.disconnect();
      window.removeEventListener('resize', ask);
      window.removeEventListener('scroll', ask, true);
    };
  }, [prompt, session, board, isInRow]);

  const place = spot?.place;
  const at = isInRow || !place ? {} : { left: `${place.left}px`, top: `${place.top}px` };
  const isAlong = place?.side === 'left' || place?.side === 'right';
  const tail = place && { [isAlong ? 'top' : 'left']: `${place.tail}px` };
  const target = spot?.target;
  return (
    <>
      {target && (
        <span
          class="coach-ring"
          aria-hidden="true"
          style={{
            left: `${target.left}px`,
            top: `${target.top}px`,
            width: `${target.width}px`,
            height: `${target.height}px`,
          }}
        />
      )}
      <div
        ref={bubble}
        class={`bubble ${isInRow ? 'in-row' : ''} ${spot ? '' : 'unplaced'}`}
        data-side={place?.side}
        style={at}
      >
        {tail && <i class="bubble-tail" style={tail} aria-hidden="true" />}
        <p>
          <span class="unseen">{words.table.promptOf({ count: index + 1, of })}: </span>
          {words.text(prompt.text)}
        </p>
        {byKeys && prompt.until !== 'read' && <p class="hint">{keysUntil(prompt.until, words)}</p>}
        <div class="bubble-acts">
          {prompt.until === 'read' && (
            <Button kind="primary" onClick={tutorial.read}>
              {words.table.promptRead}
            </Button>
          )}
          <Button kind="quiet" onClick={tutorial.skip}>
            {words.table.skipPrompts}
          </Button>
          <small aria-hidden="true">
            {index + 1}/{of}
          </small>
        </div>
      </div>
    </>
  );
}

/** In a row of its own a bubble points up or down, at wherever the thing is. */
function rowPlace(target: PageBox, bubble: PageBox): BubblePlace {
  const middle = target.left + target.width / 2 - bubble.left;
  return {
    left: 0,
    top: 0,
    side: target.top > bubble.top ? 'bottom' : 'top',
    tail: Math.max(22, Math.min(bubble.width - 22, middle)),
  };
}
