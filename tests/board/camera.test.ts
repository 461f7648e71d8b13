import { describe, expect, test } from 'vitest';
import { panBy, reveal, turnTo, WHOLE_BOARD, zoomAt } from '../../src/board/layout/camera';

const canvas = { width: 400, height: 300 };
const MOST = 4;

describe('a camera', () => {
  test('enlarges about a place, which stays where it is', () => {
    const at = { x: 100, y: 60 };
    // The place is 100, 60 of the whole board too: twice that, less itself, is where the corner goes.
    expect(zoomAt(WHOLE_BOARD, 2, at)).toEqual({ zoom: 2, x: -100, y: -60 });
    expect(zoomAt(zoomAt(WHOLE_BOARD, 2, at), 0.5, at)).toEqual(WHOLE_BOARD);
  });

  test('shows nothing beyond the edges of the board', () => {
    const twice = { zoom: 2, x: -100, y: -60 };
    const turned = (x: number, y: number) => turnTo(panBy(twice, { x, y }), twice, canvas, MOST);
    expect(turned(500, 500)).toMatchObject({ x: 0, y: 0 });
    // Twice as large, the board is 800 × 600: its right edge meets that of 400 at −400.
    expect(turned(-500, -500)).toMatchObject({ x: -400, y: -300 });
  });

  test('enlarges neither more than it may nor less than to the whole', () => {
    expect(turnTo({ zoom: 9, x: 0, y: 0 }, WHOLE_BOARD, canvas, MOST).zoom).toBe(MOST);
    const far = { zoom: 3, x: -200, y: -200 };
    expect(turnTo(zoomAt(far, 0, { x: 200, y: 150 }), far, canvas, MOST)).toEqual(WHOLE_BOARD);
  });

  test('that is where it should be is left as it is, so that nothing is drawn anew', () => {
    expect(turnTo({ zoom: 0.5, x: 9, y: -9 }, WHOLE_BOARD, canvas, MOST)).toBe(WHOLE_BOARD);
  });

  test.each([
    ['beyond the left edge', { x: -10, y: 150 }, { x: 60, y: 0 }],
    ['beyond the lower right corner', { x: 380, y: 310 }, { x: -30, y: -60 }],
    ['in sight', { x: 200, y: 150 }, { x: 0, y: 0 }],
  ])('moves no more than it has to for a place %s', (_, at, by) => {
    const camera = { zoom: 2, x: -100, y: -100 };
    expect(reveal(camera, at, 50, canvas)).toEqual(panBy(camera, by));
  });
});
