import { useEffect, useRef, useState } from 'preact/hooks';
import { replayWordsIn } from '../words/replay';
import { usePage } from './context';
import { isModalOpen } from './keys';

interface BarProps {
  /** Where in the game the replay is, in words. */
  readonly place: string;
  readonly index: number;
  readonly last: number;
  readonly yearBack: number;
  readonly yearOn: number;
  /** Whether motion is replaced by plain changes; then nothing runs by itself. */
  readonly isStill: boolean;
  readonly onGo: (index: number) => void;
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

/** The steps of a replay, by button, by slider and by key; and running by itself, slowly. */
export function ReplayBar(props: BarProps) {
  const { place, index, last, yearBack, yearOn, isStill, onGo, onReport } = props;
  const { words } = usePage();
  const replay = replayWordsIn(words.language);
  const [isRunning, setRunning] = useState(false);
  const go = (to: number): void => {
    setRunning(false);
    onGo(Math.min(last, Math.max(0, to)));
  };
  useEffect(() => {
    if (!isRunning || isStill) return;
    if (index >= last) return setRunning(false);
    const timer = setTimeout(() => onGo(index + 1), PACE_MS);
    return () => clearTimeout(timer);
  }, [isRunning, isStill, index, last]);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);

  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowRight: index + 1,
    ArrowUp: yearBack,
    ArrowDown: yearOn,
    PageUp: yearBack,
    PageDown: yearOn,
    Home: 0,
    End: last,
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isModalOpen() || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') onReport();
      const to = targets[event.key];
      // On the board, arrows go from hex to hex.
      if (to === undefined || event.defaultPrevented) return;
      go(to);
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const step = (name: keyof typeof SIGNS & keyof typeof replay, to: number) => (
    <button
      ref={name === 'on' ? next : null}
      type="button"
      class="button sign-button"
      title={replay[name]}
      aria-label={replay[name]}
      aria-disabled={to < 0 || to > last || to === index}
      onClick={() => go(to)}
    >
      <StepSign d={SIGNS[name]} />
    </button>
  );
  const run = (): void => {
    if (!isRunning && index === last) onGo(0);
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
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
      </div>
      <div class="replay-steps">
        {step('first', 0)}
        {step('yearBack', yearBack)}
        {step('back', index - 1)}
        {step('on', index + 1)}
        {step('yearOn', yearOn)}
        {step('last', last)}
      </div>
      <div class="replay-acts">
        {!isStill && (
          <button type="button" class="button" onClick={run}>
            <StepSign d={isRunning ? SIGNS.pause : SIGNS.play} />{' '}
            {isRunning ? replay.pause : replay.play}
          </button>
        )}
        <button type="button" class="button primary" onClick={onReport}>
          {words.backToReport}
        </button>
      </div>
    </footer>
  );
}

const StepSign = ({ d }: { d: string }) => (
  <svg viewBox="0 0 24 24" width={20} height={20} class="sign" aria-hidden="true">
    <path d={d} fill="currentColor" />
  </svg>
);
