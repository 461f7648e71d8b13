import { describe, expect, test } from 'vitest';
import { mix } from '../../src/views/style/colour';
import { type Palette, PALETTES } from '../../src/views/style/palette';
import { filesBelow, ROOT } from '../architecture/files';
import { readFileSync } from 'node:fs';
import { contrastOf } from './contrast';

// Least contrasts as in WCAG 2.2: 3 for what is drawn (1.4.11), 4.5 for what is read (1.4.3).
const DRAWN = 3;
const READ = 4.5;

type Pairs = readonly (readonly [what: string, colour: string, ground: string])[];

const across = (what: string, colours: readonly string[], grounds: readonly string[]): Pairs =>
  colours.flatMap((colour) => grounds.map((ground) => [what, colour, ground] as const));

const faint = (pairs: Pairs, least: number): string[] =>
  pairs
    .map(([what, one, other]) => ({ what, one, other, contrast: contrastOf(one, other) }))
    .filter(({ contrast }) => !(contrast >= least))
    .map(({ what, one, other, contrast }) => `${what}: ${one} on ${other} ${contrast.toFixed(2)}`);

test('contrast is measured as published', () => {
  // The extremes are 21:1 by definition; #777777 on white is the well-known 4.48:1 that just fails.
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** Everything that a token, a disc or a label may lie on, on the board. */
const boardOf = (p: Palette): string[] => [
  ...p.nations,
  ...p.nations.map((tint) => mix(tint, p.card, 0.36)),
  p.neighbour,
  p.sea,
  p.seaDeep,
  p.paper,
];
/** Everything that stands in a panel. */
const panelsOf = (p: Palette): string[] => [
  p.card,
  p.paper,
  p.margin,
  p.raised,
  p.hover,
  p.well,
  p.field,
  p.marked,
  p.chosen,
  p.kept,
];

describe.each(Object.entries(PALETTES))('in the look %s', (_look, p) => {
  const suits = Object.values(p.suits);
  const layers = Object.values(p.layers);

  test('a rim stands out from every ground', () => {
    expect(faint(across('rim', [p.rim], [...boardOf(p), ...panelsOf(p)]), DRAWN)).toEqual([]);
  });

  test('a nation’s border and the frame of what can be pressed do too', () => {
    const grounds = [...boardOf(p), p.card, p.margin, p.paper, p.raised];
    expect(faint(across('line', [p.line], grounds), DRAWN)).toEqual([]);
  });

  test('letters on what is filled can be read', () => {
    const fills = [p.ink, p.action, p.actionHover, p.held, p.disrupted, p.coin, p.patrol];
    expect(faint(across('fill', [p.onFill], [...fills, ...suits, ...layers]), READ)).toEqual([]);
  });

  test('the letter of a piece on its way can be read', () => {
    const pairs = layers.map(
      (colour) => ['pending', mix(colour, p.ink, 0.35), mix(colour, p.card, 0.72)] as const,
    );
    expect(faint(pairs, READ)).toEqual([]);
  });

  test('words can be read wherever they stand', () => {
    expect(faint(across('ink', [p.ink], [...boardOf(p), ...panelsOf(p), p.sky]), READ)).toEqual([]);
    expect(faint(across('soft ink', [p.inkSoft], panelsOf(p)), READ)).toEqual([]);
    const said = [p.held, p.warning, p.action];
    expect(faint(across('said', said, [p.card, p.raised, p.field, p.kept, p.hover]), READ)).toEqual(
      [],
    );
    // What can't be paid for is let into its panel, and says why in the colour of a warning.
    expect(faint(across('short', [p.warning, p.inkSoft], [p.well]), READ)).toEqual([]);
    const table = [p.table, p.tableDeep, p.lid, p.lidDeep];
    expect(faint(across('table', [p.onTable, p.onTableSoft], table), READ)).toEqual([]);
    expect(faint(across('warned', [p.onTableWarning], [p.table, p.tableDeep]), READ)).toEqual([]);
  });

  test('a dial’s ticks stand out from their bar, and its bars from their plate', () => {
    const gap = mix(p.field, p.warning, 0.24);
    expect(faint([['tick of a gap', p.warning, gap]], READ)).toEqual([]);
    expect(faint(across('tick held', [p.onFill], suits), READ)).toEqual([]);
    expect(faint(across('suit', suits, [p.card, p.field, p.raised, p.hover]), READ)).toEqual([]);
  });

  test('the focus is seen on everything, with its halo', () => {
    const grounds = [...panelsOf(p), ...boardOf(p)];
    expect(faint(across('focus', [p.focus], grounds), DRAWN)).toEqual([]);
    // On the table and on what is filled it is the halo that is seen.
    const dark = [p.table, p.tableDeep, p.action, p.ink];
    const seen = dark.map((ground) =>
      Math.max(contrastOf(p.focus, ground), contrastOf(p.field, ground)),
    );
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(DRAWN);
  });
});

test('no colour is written down but in the palette', () => {
  const drawn = [...filesBelow('src/ui'), ...filesBelow('src/board')];
  const found = drawn.flatMap((file) =>
    (
      readFileSync(`${ROOT}/${file}`, 'utf8')
        .replace(/url\(.*\)/g, '')
        .match(/#[0-9a-f]{3,8}\b|rgba?\(\s*(?!0 0 0)\d[^)]*\)/gi) ?? []
    ).map((colour) => `${file}: ${colour}`),
  );
  expect(found).toEqual([]);
});

test('every property that a style asks for is there', () => {
  const styles = filesBelow('src/ui').map((file) => readFileSync(`${ROOT}/${file}`, 'utf8'));
  const text = styles.join('\n');
  const asked = new Set([...text.matchAll(/var\(--([a-z0-9-]+)/g)].map(([, name]) => name));
  const set = new Set([...text.matchAll(/(?<![\w-])--([a-z0-9-]+)'?:/g)].map(([, name]) => name));
  const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const known = new Set(Object.keys(PALETTES.paper).map(dashed));
  const prefixes = ['suit-', 'layer-', 'nation-'];
  const missing = [...asked].filter(
    (name) =>
      name !== undefined &&
      !set.has(name) &&
      !known.has(name) &&
      !prefixes.some((prefix) => name.startsWith(prefix)),
  );
  expect(missing).toEqual([]);
});
