import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Does one thing at random on the page; answers what, for whoever looks for a fault. */
    doSomething(): string;
  }
}

/** To be run in the page before the game: hands that press whatever there is, from a seed. */
export function growHands(seed: number): void {
  let word = (seed ^ 0x9e3779b9) >>> 0 || 1;
  const below = (count: number): number => {
    word ^= word << 13;
    word >>>= 0;
    word ^= word >>> 17;
    word ^= word << 5;
    word >>>= 0;
    return word % count;
  };
  const pick = <T>(items: readonly T[]): T | undefined => items[below(items.length || 1)];
  const all = (selector: string): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>(selector),
  ];
  // Files open the system's own windows, and models take minutes.
  const isLeftAlone = ({ textContent }: HTMLElement): boolean =>
    /Save|Open a game|model/i.test(textContent ?? '');
  const key = (name: string, code = ''): string => {
    const on = document.activeElement ?? document.body;
    on.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, code, bubbles: true, cancelable: true }),
    );
    return `key ${name}`;
  };
  const point = (): string => {
    const board = document.querySelector('.board');
    if (board === null) return 'no board';
    const { left, top, width, height } = board.getBoundingClientRect();
    const at = {
      clientX: left + below(Math.ceil(width)),
      clientY: top + below(Math.ceil(height)),
      pointerId: 1,
      pointerType: 'mouse',
      bubbles: true,
    };
    board.dispatchEvent(new PointerEvent('pointermove', at));
    return 'pointer';
  };
  window.doSomething = () => {
    const dice = below(20);
    if (dice < 4) return key(String(1 + below(5)));
    if (dice < 6) return key(pick(['g', 'n', 'c', 'v', 'b', '?', 'Escape', 'Delete']) ?? '');
    if (dice < 8) return key('', pick(['KeyW', 'KeyE', 'KeyA', 'KeyD', 'KeyZ', 'KeyX']));
    if (dice < 10) return point();
    if (dice < 15) {
      const cell = pick(all('[role=gridcell]'));
      if (below(2) === 0) cell?.focus();
      cell?.click();
      return 'cell';
    }
    // Mostly what goes on, so that games come to their end.
    const onward = all('.bar .go, .bubble .button, dialog .button, .notice .quiet');
    const some =
      dice < 18 && onward.length > 0 ? onward : all('#page :is(button:not(:disabled), summary)');
    const button = pick(some.filter((one) => !isLeftAlone(one)));
    button?.click();
    return `button ${button?.textContent ?? ''}`;
  };
}

/** Lets the hands do `count` things, each given a moment to be drawn. */
export const letPlay = (page: Page, count: number): Promise<string[]> =>
  page.evaluate(async (times) => {
    const done: string[] = [];
    for (let i = 0; i < times; i++) {
      done.push(window.doSomething());
      await new Promise((resolve) => setTimeout(resolve, 12));
    }
    return done;
  }, count);
