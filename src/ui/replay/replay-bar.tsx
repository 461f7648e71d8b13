import { useEffect, useRef, useState } from 'preact/hooks';
import { type Moment, yearBack, yearOn } from '../../app/game/replay';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { isModalOpen, isOnBoard } from '../controls/key-guards';

/** From one moment to another; from wherever the replay is by then. */
type Move = (from: number) => number;

interface BarProps {
  /** Where in the game the replay is, in words. */
  readonly place: string;
  readonly moments: readonly Moment[];
  readonly index: number;
  /** Whether motion is replaced by plain changes; then nothing runs by itself. */
  readonly isStill: boolean;
  readonly onMove: (move: Move) => void;
  readonly onReport: () => void;
}

/** Milliseconds for which each step stays when it runs by itself: a sum is read in that time. */
const PACE_MS = 3000;

const BAR = 'M4 4h3v16H4z';
const SIGNS = {
  first: `${BAR}M20 4v16L8 12z`,
  yearBack: 'M12 4v16L2 12zM22 4v16L12 12z',
  back: 'M17 4v16L6 12z',
  on: 'M7 4v16l11-8z',
  yearOn: 'M12 4v16l10-8zM2 4v16l10-8z',
  last: 'M17 4h3v16h-3zM4 4v16l12-8z',
  play: 'M7 4v16l11-8z',
  pause: 'M6 4h4v16H6zM14 4h4v16h-4z',
} as const;

const KEYS: Readonly<Record<string, Exclude<keyof typeof SIGNS, 'play' | 'pause'>>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'yearBack',
  ArrowDown: 'yearOn',
  PageUp: 'yearBack',
  PageDown: 'yearOn',
  Home: 'first',
  End: 'last',
};

/** The steps of a replay, by button, by slider and by key; and running by itself, slowly. */
export function ReplayBar(props: BarProps) {
  const { place, moments, index, isStill, onMove, onReport } = props;
  const words = useWords();
  const { replay } = words;
  const [isRunning, setRunning] = useState(false);
  const last = moments.length - 1;
  const moves = {
    first: () => 0,
    yearBack: (from) => yearBack(moments, from),
    back: (from) => Math.max(0, from - 1),
    on: (from) => Math.min(last, from + 1),
    yearOn: (from) => yearOn(moments, from),
    last: () => last,
  } satisfies Record<string, Move>;
  const go = (move: Move): void => {
    setRunning(false);
    onMove(move);
  };
  useEffect(() => {
    if (!isRunning || isStill) return;
    if (index >= last) return setRunning(false);
    const timer = setTimeout(() => onMove(moves.on), PACE_MS);
    return () => clearTimeout(timer);
  }, [isRunning, isStill, index, last]);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isModalOpen() || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') onReport();
      const name = KEYS[event.key];
      // On the board, arrows go from hex to hex.
      if (name === undefined || event.defaultPrevented || isOnBoard(event.target)) return;
      go(moves[name]);
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const step = (name: keyof typeof moves) => (
    <Button
      ref={name === 'on' ? next : null}

      className="sign-button"
      title={replay[name]}
      aria-label={replay[name]}
      aria-disabled={moves[name](index) === index}
      onClick={() => go(moves[name])}
    >
      <StepSign d={SIGNS[name]} />
    </Button>
  );
  const run = (): void => {
    if (!isRunning && index === last) onMove(moves.first);
    setRunning(!isRunning);
  };
  return (
    <footer class="bar replay-bar" role="group" aria-label={replay.controls}>
      <div class="replay-place">
        <p>
          <b aria-live="polite">{place}</b> <small>{replay.keys}</small>
        </p>
        <input
          type="range"
          min={0}
          max={last}
          value={index}
          aria-label={replay.slider}
          aria-valuetext={place}
          onInput={(event) => {
            const to = Number(event.currentTarget.value);
            go(() => to);
          }}
        />
      </div>
      <div class="replay-steps">
        {step('first')}
        {step('yearBack')}
        {step('back')}
        {step('on')}
        {step('yearOn')}
        {step('last')}
      </div>
      <div class="replay-acts">
        {!isStill && (
          <Button onClick={run}>
            <StepSign d={isRunning ? SIGNS.pause : SIGNS.play} />{' '}
            {isRunning ? replay.pause : replay.play}
          </Button>
        )}
        <Button kind="primary" onClick={onReport}>
          {words.page.backToReport}
        </Button>
      </div>
    </footer>
  );
}

const StepSign = ({ d }: { d: string }) => (
  <svg viewBox="0 0 24 24" width={20} height={20} class="sign" aria-hidden="true">
    <path d={d} fill="currentColor" />
  </svg>
);
