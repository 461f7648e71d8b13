import type { Shape, Suit } from '../scenario/vocabulary';

/**
 * The colours of the game. Each suit and layer stands at least 3:1 against paper and every
 * nation's tint; layers carry white letters at 4.5:1, and suits differ in greyscale too.
 */
export const PALETTE = {
  table: '#14414a',
  paper: '#f7f1e1',
  card: '#fdf9ef',
  ink: '#1f2e2e',
  line: '#5d5138',
  sea: '#cfe1e4',
  nations: ['#f2d2ae', '#f0e3a4', '#cbe4cf', '#e3d3e6', '#d5dde8', '#ead8cf'],
  neighbour: '#ece4cf',
  coin: '#8a6212',
  action: '#0a5d52',
  warning: '#9c3100',
  held: '#0a6b3d',
  disrupted: '#9c3100',
  patrol: '#1f5f8b',
  suits: { buzz: '#0f2c60', skim: '#006052', soar: '#b0660a' } satisfies Record<Suit, string>,
  layers: {
    hexagon: '#8a1f52',
    triangle: '#4f6612',
    square: '#bd4a00',
    pentagon: '#5b3a94',
    circle: '#0f6b78',
    diamond: '#7a5a00',
    cross: '#414c57',
    shield: '#9a2f3c',
  } satisfies Record<Shape, string>,
} as const;
