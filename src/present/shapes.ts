import type { Kind, Shape, Suit } from '../scenario/vocabulary';

// Signs as SVG path data in a box of 24 × 24, filled by the even-odd rule, so that the drawn
// board and the panels around it show the same ones.

export const SUIT_PATHS: Readonly<Record<Suit, string>> = {
  buzz: 'M12 1.6l4.4 5-4.4 5-4.4-5zM6 12.2l4.4 5-4.4 5-4.4-5zM18 12.2l4.4 5-4.4 5-4.4-5z',
  skim:
    'M1.5 7.2C5 2.2 8.5 2.2 12 5.2s7 3 10.5-1.5V8C19 12.5 15.5 12.5 12 9.5s-7-3-10.5 2z' +
    'M1.5 16.4c3.5-5 7-5 10.5-2s7 3 10.5-1.5v4.3c-3.5 4.5-7 4.5-10.5 1.5s-7-3-10.5 2z',
  soar: 'M12 1.2l8.8 21.6-8.8-5.6-8.8 5.6z',
};

export const KIND_PATHS: Readonly<Record<Kind, string>> = {
  city:
    'M1.5 21.5v-9l5-3.6 3 2.2V3.4h7v6.2h6v11.9z' +
    'M12 6.2v2.2h2V6.2zM12 10.4v2.2h2v-2.2zM12 14.6v2.2h2v-2.2zM5.4 14v2.4h2.2V14zM18.4 12.4v2.2h2v-2.2zM18.4 16.4v2.2h2v-2.2z',
  port:
    'M13.4 7.6v1.8h3.8v2.5h-3.8v7.2c2.5-.5 4.3-2 5-4.2l-2 .3 3.6-4.4 2 5.4-1.5-.6c-.9 3.9-4.2 6.3-8.5 6.8-4.3-.5-7.6-2.9-8.5-6.8l-1.5.6 2-5.4 3.6 4.4-2-.3c.7 2.2 2.5 3.7 5 4.2v-7.2H6.8V9.4h3.8V7.6a3.4 3.4 0 1 1 2.8 0z' +
    'M12 3a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
  hub:
    'M7.4 2h9.2L21 22H3zM9.6 2l-.44 2.5h5.68L14.4 2zM8.73 7L8.2 10h7.6l-.53-3z' +
    'M7.76 12.5l-.61 3.5h9.7l-.61-3.5zM6.71 18.5L6.1 22h11.8l-.61-3.5z',
  grounds: 'M12 3.2l1.9-2.2 1.5 1.3-2.1 2.5L23 20.5h-7.2L12 13l-3.8 7.5H1L10.7 4.8 8.6 2.3 10.1 1z',
  capital: 'M3.3 17L2 7l5.6 4.9L12 3.4l4.4 8.5L22 7l-1.3 10zM3.3 18.7h17.4v2.8H3.3z',
};

/** The outlines of the layers' tokens. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  hexagon: 'M12 .8l9.7 5.6v11.2L12 23.2l-9.7-5.6V6.4z',
  triangle: 'M12 1L23.6 21.6H.4z',
  square: 'M2.2 2.2h19.6v19.6H2.2z',
  pentagon: 'M12 .9l11.2 8.3-4.3 13.2H5.1L.8 9.2z',
  circle: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z',
  diamond: 'M12 .3L23.7 12 12 23.7.3 12z',
  cross: 'M7.6 1h8.8v6.6H23v8.8h-6.6V23H7.6v-6.6H1V7.6h6.6z',
  shield: 'M2.2 1.8h19.6V12c0 6-4.4 9.2-9.8 11.2C6.6 21.2 2.2 18 2.2 12z',
};

/** A pennant with a swallow's tail. */
export const PATROL_PATH = 'M1.5 5.5h21L18 12l4.5 6.5h-21z';

/** An eye: the shared picture. */
export const PICTURE_PATH =
  'M12 4.8c5 0 8.9 3.6 11 7.2-2.1 3.6-6 7.2-11 7.2S3.1 15.6 1 12c2.1-3.6 6-7.2 11-7.2zM12 7.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM12 10.1a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8z';

/** Three crates, the third one empty: it comes free. */
export const JOINT_PATH =
  'M2 13h8.6v8.6H2zM13.4 13H22v8.6h-8.6zM7.7 2.4h8.6V11H7.7zM9.7 4.4V9h4.6V4.4z';

/** Arrows to all sides: the long reach. */
export const REACH_PATH =
  'M12 1l4 4.6h-2.6v5h5V8L23 12l-4.6 4v-2.6h-5v5H16L12 23l-4-4.6h2.6v-5h-5V16L1 12l4.6-4v2.6h5v-5H8z';

/** A ring about a dot: the seeker. */
export const SEEKER_PATH =
  'M10.8 1h2.4v2.2a9 9 0 0 1 7.6 7.6H23v2.4h-2.2a9 9 0 0 1-7.6 7.6V23h-2.4v-2.2a9 9 0 0 1-7.6-7.6H1v-2.4h2.2a9 9 0 0 1 7.6-7.6zM12 5.6a6.4 6.4 0 1 0 0 12.8 6.4 6.4 0 0 0 0-12.8zM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z';

export const COIN_PATH =
  'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21zM12 4.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6zM12 5.8a6.2 6.2 0 1 1 0 12.4 6.2 6.2 0 0 1 0-12.4z';

export const WHEEL_PATH =
  'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 8.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z';
