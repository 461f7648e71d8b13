import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type PageBox, type BubblePlace, placeBubble } from '../../views/table/bubble-placement';
import { viewPrompt } from '../../views/table/prompt';
import type { Due } from '../../app/tutorial/tutorial';
import type { GameSession } from '../../app/game/game-session';
import { useServices, useWords } from '../context';
import { Button } from '../controls/button';
import { isUpright, useRoom } from '../viewport';
import { boxOf, findTarget, NEEDED, pageBox, PRESSED, seenBoxes } from './prompt-target';
import { useTutorial } from './use-tutorial';

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
  /** None while the thing is nowhere to be seen. */
  readonly target: PageBox | undefined;
  readonly place: BubblePlace;
}

/** The prompt that is due: a bubble beside the thing it speaks of, and a ring about the thing. */
export function TutorialPrompt({ session }: { session: GameSession }) {
  const due = useTutorial().due.value;
  const words = useWords();
  const byKeys = useKeyboard();
  const isTouch = matchMedia('(hover: none)').matches;
  const view = due && viewPrompt(due, session, words, { isTouch });
  return (
    <div class="coach" role="status">
      {due && view && (
        <Bubble key={view.key} due={due} view={view} session={session} byKeys={byKeys} />
      )}
    </div>
  );
}

interface BubbleProps {
  readonly due: Due;
  readonly view: ReturnType<typeof viewPrompt>;
  readonly session: GameSession;
  readonly byKeys: boolean;
}

function Bubble({ due, view, session, byKeys }: BubbleProps) {
  const tutorial = useTutorial();
  const { board } = useServices();
  const { target: meant } = due;
  // On a small upright screen a prompt has a row of its own between board and sheet.
  const hasRow = useRoom(isUpright);
  const isInRow = hasRow && meant.at !== 'debrief';
  const bubble = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Spot>();

  useLayoutEffect(() => {
    let known = '';
    let asked = 0;
    const measure = (): void => {
      asked = 0;
      const found = findTarget(meant, session.scenario, board);
      if (bubble.current === null) return;
      if (found === undefined) {
        known = '';
        setSpot((last) => (last?.target ? { ...last, target: undefined } : last));
        return;
      }
      const own = boxOf(bubble.current);
      const room = pageBox({ left: 0, top: 0, width: innerWidth, height: innerHeight });
      const never = [...found.spokenOf, ...seenBoxes(PRESSED)];
      const place = isInRow
        ? rowPlace(found.ring, own)
        : placeBubble(found.ring, own, room, never, seenBoxes(NEEDED));
      const now = JSON.stringify([found.ring, place]);
      if (now !== known) setSpot({ target: found.ring, place });
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
  }, [meant, session.scenario, board, isInRow]);

  const place = spot?.place;
  const at = isInRow || !place ? {} : { left: `${place.left}px`, top: `${place.top}px` };
  const isAlong = place?.side === 'left' || place?.side === 'right';
  const tail = place?.tail !== undefined && { [isAlong ? 'top' : 'left']: `${place.tail}px` };
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
        class={`bubble ${isInRow ? 'in-row' : ''} ${view.place ? '' : 'short'} ${spot ? '' : 'unplaced'}`}
        data-side={place?.side}
        style={at}
      >
        {tail && <i class="bubble-tail" style={tail} aria-hidden="true" />}
        {view.answer && <p class="bubble-answer">{view.answer}</p>}
        <p>
          <span class="unseen">{view.label}: </span>
          {view.text}
        </p>
        {byKeys && view.keys && <p class="hint">{view.keys}</p>}
        <div class="bubble-acts">
          {view.gotIt && (
            <Button kind="primary" onClick={tutorial.read}>
              {view.gotIt}
            </Button>
          )}
          <Button kind="quiet" onClick={tutorial.skip}>
            {view.skip}
          </Button>
          {view.place && <small aria-hidden="true">{view.place}</small>}
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
