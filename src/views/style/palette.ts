import type { Shape, Suit } from '../../scenario/vocabulary';
import type { Settings } from '../../app/settings/settings';

/**
 * Every colour of one look, each six-digit hex. The board is painted with them, and the panels'
 * style sheets know them as custom properties: nowhere else is a colour written down.
 */
export interface Palette {
  /** Whether the browser's own controls are the dark ones. */
  readonly isDark: boolean;
  /** The table under everything, and what is written on it. */
  readonly table: string;
  readonly tableDeep: string;
  readonly onTable: string;
  readonly onTableSoft: string;
  readonly onTableWarning: string;
  readonly lid: string;
  readonly lidDeep: string;
  readonly plank: string;
  readonly plankDeep: string;
  /** The board's paper, cards, and what is let into or raised from a card. */
  readonly paper: string;
  readonly margin: string;
  readonly card: string;
  readonly raised: string;
  readonly hover: string;
  readonly well: string;
  readonly field: string;
  readonly marked: string;
  readonly chosen: string;
  readonly kept: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Edges of what can be used or told apart; rules between lines are fainter. */
  readonly line: string;
  readonly rule: string;
  /** The rim of every token and disc. */
  readonly rim: string;
  readonly sky: string;
  readonly sea: string;
  readonly seaDeep: string;
  readonly shallows: string;
  readonly nations: readonly string[];
  readonly neighbour: string;
  readonly coin: string;
  readonly coinLight: string;
  readonly action: string;
  readonly actionDeep: string;
  readonly actionHover: string;
  readonly warning: string;
  readonly warningLight: string;
  readonly held: string;
  readonly disrupted: string;
  readonly luck: string;
  readonly patrol: string;
  readonly gold: string;
  readonly reach: string;
  readonly risk: string;
  readonly muted: string;
  readonly mutedLight: string;
  readonly focus: string;
  /** Letters on whatever is filled with ink, a suit, a layer, or a colour of meaning. */
  readonly onFill: string;
  /** What shadows and the sides of tokens go towards, and what glints do. */
  readonly shade: string;
  readonly light: string;
  readonly suits: Readonly<Record<Suit, string>>;
  readonly layers: Readonly<Record<Shape, string>>;
}

const PAPER: Palette = {
  isDark: false,
  table: '#14414a',
  tableDeep: '#082227',
  onTable: '#f7f1e1',
  onTableSoft: '#dbe8e9',
  onTableWarning: '#ffc9a8',
  lid: '#1c5560',
  lidDeep: '#0c2f37',
  plank: '#7d6647',
  plankDeep: '#46371f',
  paper: '#f7f1e1',
  margin: '#f3ead2',
  card: '#fdf9ef',
  raised: '#fffdf6',
  hover: '#fff3d3',
  well: '#e9dfc4',
  field: '#ffffff',
  marked: '#fff4d0',
  chosen: '#e9f2ff',
  kept: '#e0f0e1',
  ink: '#1f2e2e',
  inkSoft: '#4d4a3c',
  line: '#5d5138',
  rule: '#cbbf9f',
  rim: '#1f2e2e',
  sky: '#dcebec',
  sea: '#cfe1e4',
  seaDeep: '#b4d0d8',
  shallows: '#ffffff',
  nations: ['#f2d2ae', '#f0e3a4', '#cbe4cf', '#e3d3e6', '#d5dde8', '#ead8cf'],
  neighbour: '#ece4cf',
  coin: '#80590d',
  coinLight: '#e3b95b',
  action: '#0a5d52',
  actionDeep: '#063d36',
  actionHover: '#0d7365',
  warning: '#9c3100',
  warningLight: '#d9682f',
  held: '#0a6b3d',
  disrupted: '#9c3100',
  luck: '#b07d1e',
  patrol: '#1f5f8b',
  gold: '#d9a441',
  reach: '#14a088',
  risk: '#e2571c',
  muted: '#5f716e',
  mutedLight: '#dfe8e5',
  focus: '#1459c7',
  onFill: '#ffffff',
  shade: '#1f2e2e',
  light: '#ffffff',
  suits: { buzz: '#0f2c60', skim: '#006052', soar: '#a35c05' },
  layers: {
    hexagon: '#8a1f52',
    triangle: '#4f6612',
    square: '#bd4a00',
    pentagon: '#5b3a94',
    circle: '#0f6b78',
    diamond: '#7a5a00',
    cross: '#414c57',
    shield: '#9a2f3c',
  },
};

const DARK: Palette = {
  isDark: true,
  table: '#0e2227',
  tableDeep: '#050d0f',
  onTable: '#eee8d8',
  onTableSoft: '#bccbcb',
  onTableWarning: '#ffb995',
  lid: '#17424b',
  lidDeep: '#0a2329',
  plank: '#574731',
  plankDeep: '#2e2416',
  paper: '#1a2628',
  margin: '#1d2a2c',
  card: '#1f2b2d',
  raised: '#283638',
  hover: '#34403a',
  well: '#38454a',
  field: '#131c1e',
  marked: '#3d3720',
  chosen: '#1f3a56',
  kept: '#1f4030',
  ink: '#f0ebdd',
  inkSoft: '#bfc4b8',
  line: '#9a9988',
  rule: '#46504b',
  rim: '#f3eee0',
  sky: '#1c353d',
  sea: '#17303a',
  seaDeep: '#10242d',
  shallows: '#4f8190',
  nations: ['#54402b', '#4d4a25', '#27493a', '#463a50', '#333f55', '#51413a'],
  neighbour: '#262d2c',
  coin: '#e0b252',
  coinLight: '#f0cc7f',
  action: '#5cc5b1',
  actionDeep: '#2c8577',
  actionHover: '#7ad8c6',
  warning: '#ff9d6c',
  warningLight: '#b65525',
  held: '#6fd19b',
  disrupted: '#ff9d6c',
  luck: '#d9a441',
  patrol: '#7db9e0',
  gold: '#d9a441',
  reach: '#2fb8a0',
  risk: '#d9521c',
  muted: '#9fb0ad',
  mutedLight: '#3a4644',
  focus: '#8fc1ff',
  onFill: '#0c1416',
  shade: '#060b0c',
  light: '#ffffff',
  suits: { buzz: '#8fb5ff', skim: '#4fcdb6', soar: '#f0a348' },
  layers: {
    hexagon: '#e58bb4',
    triangle: '#a8c25a',
    square: '#f0894a',
    pentagon: '#b79bee',
    circle: '#5fbccb',
    diamond: '#d8b24e',
    cross: '#a9b6c2',
    shield: '#ee8d98',
  },
};

const CONTRAST: Palette = {
  isDark: false,
  table: '#000000',
  tableDeep: '#000000',
  onTable: '#ffffff',
  onTableSoft: '#ffffff',
  onTableWarning: '#ffd23d',
  lid: '#000000',
  lidDeep: '#000000',
  plank: '#ffffff',
  plankDeep: '#ffffff',
  paper: '#ffffff',
  margin: '#ffffff',
  card: '#ffffff',
  raised: '#ffffff',
  hover: '#ffef9e',
  well: '#d9d9d9',
  field: '#ffffff',
  marked: '#ffef9e',
  chosen: '#cfe4ff',
  kept: '#c9f2d3',
  ink: '#000000',
  inkSoft: '#1f1f1f',
  line: '#000000',
  rule: '#6b6b6b',
  rim: '#000000',
  sky: '#ffffff',
  sea: '#c4e2f5',
  seaDeep: '#c4e2f5',
  shallows: '#ffffff',
  nations: ['#ffe0bd', '#fff5a8', '#c6f2cf', '#f0d9f5', '#dfe6f5', '#f2e2da'],
  neighbour: '#d4d4d4',
  coin: '#5c3d00',
  coinLight: '#ffd23d',
  action: '#00473d',
  actionDeep: '#000000',
  actionHover: '#006354',
  warning: '#8f1500',
  warningLight: '#d63a1a',
  held: '#004d1f',
  disrupted: '#8f1500',
  luck: '#8a5a00',
  patrol: '#003f73',
  gold: '#ffc21a',
  reach: '#00a88a',
  risk: '#ff4a1a',
  muted: '#3d3d3d',
  mutedLight: '#e6e6e6',
  focus: '#0033cc',
  onFill: '#ffffff',
  shade: '#000000',
  light: '#ffffff',
  suits: { buzz: '#001a66', skim: '#005c42', soar: '#8a3d00' },
  layers: {
    hexagon: '#7a003d',
    triangle: '#334a00',
    square: '#a83200',
    pentagon: '#43168a',
    circle: '#005361',
    diamond: '#5c4000',
    cross: '#2b3640',
    shield: '#8a0f24',
  },
};

/** How many tints there are for nations; one more nation begins again. */
export const NATION_TINTS = PAPER.nations.length;

/** The colours of each look. */
export const PALETTES: Readonly<Record<Settings['look'], Palette>> = {
  paper: PAPER,
  dark: DARK,
  contrast: CONTRAST,
};
