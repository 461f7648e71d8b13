import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Redraws } from '../../analysis/redraw';
import type { RedrawMoment } from '../../views/luck/again';
import { summaryOf } from '../../views/luck/again';
import { type Bin, countsOf } from '../../views/luck/histogram';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { LateWords } from '../controls/late';
import type { ChartScales } from './histogram';
import type { RedrawsShown } from './use-redraws';

/** After so many of a thousand draws one may look at how far they have come together. */
const STEPS = [10, 100, 1000] as const;

interface FallenProps {
  readonly shown: RedrawsShown;
  readonly redraws: Redraws;
  readonly bins: readonly Bin[];
  readonly scales: ChartScales;
}

/** The draws made again over the distribution, and those that fall; drawn anew frame by frame. */
export function Fallen({ shown, redraws, bins, scales }: FallenProps) {
  const { x, y, top, bottom } = scales;
  const { scores } = redraws;
  const { drawn, falling }: RedrawMoment = shown.moment.value;
  // What falls fills the distribution; what rests is compared with it.
  const of = Math.max(1, shown.state === 'rest' ? drawn : scores.length);
  const height = (count: number): number => y(count / of);
  const counts = countsOf(bins, scores.slice(0, drawn));
  const least = bins[0]?.from ?? 0;
  const most = bins.at(-1)?.to ?? 0;
  return (
    <g class="fallen">
      {bins.map(({ from, to }, index) => {
        const [left, right] = [x(from - 0.5), x(to + 0.5)];
        const barTop = height(counts[index] ?? 0);
        return (
          <rect
            key={from}
            x={left + (right - left) * 0.25}
            width={(right - left) / 2}
            y={barTop}
            height={bottom - barTop}
          />
        );
      })}
      {falling.map(({ score, depth }, index) => (
        <rect
          key={index}
          class="card"
          x={x(Math.max(least, Math.min(most, score))) - 6}
          y={top - 8 + (bottom - top) * depth ** 2}
          width="12"
          height="17"
          rx="2"
        />
      ))}
    </g>
  );
}

/** What is done about a thousand draws, what is turned, and what they come to. */
export function Again({ shown }: { shown: RedrawsShown }) {
  const { late, state, drawn } = shown;
  const words = useWords();
  const main = useRef<HTMLButtonElement>(null);
  const skip = useRef<HTMLButtonElement>(null);
  const isBusy = state === 'awaited' || state === 'falling';
  // With the last draw it goes out of sight.
  const losesFocus = skip.current !== null && skip.current === document.activeElement;
  useLayoutEffect(() => {
    if (losesFocus) main.current?.focus();
  }, [state]);
  const scores = late.value?.scores ?? [];
  return (
    <div class="luck-again">
      <div class="luck-acts">
        <Button ref={main} title={words.luck.againHint} onClick={isBusy ? shown.stop : shown.begin}>
          {isBusy ? words.table.stop : words.luck.again}
        </Button>
        {state === 'falling' && (
          <Button ref={skip} onClick={() => shown.show(scores.length)}>
            {words.luck.skip}
          </Button>
        )}
        {state === 'rest' && (
          <div class="luck-steps" role="group" aria-label={words.luck.show}>
            <span aria-hidden="true">{words.luck.show}</span>
            {STEPS.map((step) => (
              <Button key={step} aria-pressed={drawn === step} onClick={() => shown.show(step)}>
                {words.number(step)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {state === 'falling' && <Turning shown={shown} />}
      <p role="status">
        {state === 'rest' && drawn > 0 && summaryOf(scores.slice(0, drawn), words)}
      </p>
      {late.fault !== undefined && <LateWords late={late} failed={words.luck.redrawFailed} />}
    </div>
  );
}

/** The draw whose cards are turned, or how many draws there were so far. */
function Turning({ shown }: { shown: RedrawsShown }) {
  const words = useWords();
  const { turning, drawn } = shown.moment.value;
  return (
    <p class="luck-turning" aria-hidden="true">
      {turning ? words.luck.turning(turning) : words.luck.drawn({ count: drawn })}
    </p>
  );
}
