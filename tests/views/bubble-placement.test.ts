import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped, type PageBox, placeBubble } from '../../src/views/table/bubble-placement';

const view = { width: 1000, height: 800 };
const bubble = { width: 300, height: 120 };
const touches = (a: PageBox, b: PageBox): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

test('a bubble lies within the window and beside what it points at', () => {
  const box = fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 700 }),
    width: fc.integer({ min: 10, max: 400 }),
    height: fc.integer({ min: 10, max: 300 }),
  });
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 4 }), (target, avoid) => {
      const { left, top } = placeBubble(target, bubble, view, [target], avoid);
      const own = { left, top, ...bubble };
      const isIn =
        left >= 8 && top >= 8 && left + 300 <= view.width - 8 && top + 120 <= view.height - 8;
      return isIn && !touches(own, target);
    }),
  );
});

test('its tail points at the middle of the thing', () => {
  const target = { left: 100, top: 300, width: 100, height: 40 };
  const place = placeBubble(target, bubble, view, [target], []);
  expect(place).toEqual({ left: 214, top: 260, side: 'left', tail: 60 });
});

test('it keeps off what is to be pressed before it keeps off the rest', () => {
  const target = { left: 100, top: 600, width: 100, height: 40 };
  const right = { left: 200, top: 500, width: 100, height: 140 };
  const above = { left: 0, top: 0, width: 1000, height: 595 };
  const place = placeBubble(target, bubble, view, [target, right], [above]);
  const own = { left: place.left, top: place.top, ...bubble };
  expect(touches(own, right)).toBe(false);
  expect(touches(own, target)).toBe(false);
});

test('it lies on nothing that must be seen where the window has any such place', () => {
  const window = { width: 400, height: 300 };
  const small = { width: 100, height: 60 };
  const box = fc.record({
    left: fc.integer({ min: 0, max: 360 }),
    top: fc.integer({ min: 0, max: 260 }),
    width: fc.integer({ min: 10, max: 80 }),
    height: fc.integer({ min: 10, max: 80 }),
  });
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 20 }), ([target, ...others]) => {
      if (target === undefined) return true;
      const never = [target, ...others];
      const isFree = (left: number, top: number): boolean =>
        !never.some((one) => touches({ left, top, ...small }, one));
      const { left, top } = placeBubble(target, small, window, never, []);
      if (isFree(left, top)) return true;
      // Every sixteenth place across and down, by enumeration.
      for (let y = 8; y <= 300 - 60 - 8; y += 16)
        for (let x = 8; x <= 400 - 100 - 8; x += 16) if (isFree(x, y)) return false;
      return true;
    }),
  );
});

test('what lies outside of a frame is cut off', () => {
  const frame = { left: 100, top: 100, width: 200, height: 100 };
  const wide = { left: 50, top: 120, width: 400, height: 40 };
  expect(clipped(wide, frame)).toEqual({ left: 100, top: 120, width: 200, height: 40 });
  expect(clipped({ left: 0, top: 0, width: 100, height: 300 }, frame)).toBeUndefined();
});
