import type { BillLine } from '../../rules/game';
import { at } from '../../base/assert';
import { type Hex, isSameHex } from '../../hex/hex';
import type { PlanItem } from '../../rules/action';
import type { CoverSum } from '../../rules/cover';
import { layerOf, type Programme, type Setup } from '../../rules/setup';
import type { Layer, Scenario } from '../../scenario/scenario';
import { SUITS } from '../../scenario/vocabulary';
import type { Tool } from '../../app/game/tool';
import { joined } from '../../i18n/formats';
import type { Words } from '../../i18n/words';

/** A hex's column and row, counted from the upper left corner, as the board and sentences write them. */
export const coordinatesOf = ({ x, y }: Hex, words: Words): string =>
  words.names.coordinates({ column: x + 1, row: y + 1 });

/** What a hex is called: its site, else its place counted from the upper left corner. */
export function placeName({ sites }: Scenario, hex: Hex, words: Words): string {
  const site = sites.find((candidate) => isSameHex(candidate, hex));
  return site ? words.text(site.name) : words.names.nearHex({ column: hex.x + 1, row: hex.y + 1 });
}

export const layerName = (setup: Setup, layer: number, words: Words): string =>
  words.text(layerOf(setup, layer).name);

/** What a piece in hand is called. */
export function toolName({ layers }: Scenario, { layer: id, wheels }: Tool, words: Words): string {
  const layer = layers.find((one) => one.id === id);
  const name = layer ? words.text(layer.name) : id;
  return wheels ? words.names.onWheels({ layer: name }) : name;
}

export function programmeName(setup: Setup, programme: Programme, words: Words): string {
  switch (programme.kind) {
    case 'shared-picture':
      return words.names.sharedPicture({
        nation: words.text(at(setup.scenario.nations, programme.nation).name),
      });
    case 'joint-order':
      return words.names.jointOrder;
    case 'long-reach':
      return words.names.longReach;
    case 'seeker':
      return words.names.seeker;
  }
}

/** What an item of the plan is called in a list. */
export function itemName(setup: Setup, item: PlanItem, words: Words): string {
  const { scenario } = setup;
  const piece = (id: string): string => layerName(setup, setup.layerIndex.get(id) ?? 0, words);
  switch (item.do) {
    case 'order': {
      const name = piece(item.layer);
      const place = placeName(scenario, item.at, words);
      return words.names.onHex({
        piece: item.wheels === true ? words.names.onWheels({ layer: name }) : name,
        place,
      });
    }
    case 'buy': {
      const nation = item.nation === undefined ? undefined : setup.nationIndex.get(item.nation);
      const programme = setup.programmes.find(
        (p) => p.kind === item.programme && p.nation === nation,
      );
      return programme ? programmeName(setup, programme, words) : '';
    }
    case 'move': {
      const from = placeName(scenario, item.from, words);
      const to = placeName(scenario, item.to, words);
      return words.names.onHex({
        piece: piece(item.layer),
        place: words.names.route({ from, to }),
      });
    }
    case 'stand-down': {
      const place = placeName(scenario, item.at, words);
      return words.names.labelled({
        name: words.names.standDown,
        what: words.names.onHex({ piece: piece(item.layer), place }),
      });
    }
    case 'retire':
      return words.names.labelled({ name: words.names.patrol, what: words.names.retire });
  }
}

/** “Buzz 1, Skim 2”: the marks above nought. */
export const marksText = (marks: Layer['marks'], words: Words): string =>
  words.series(
    SUITS.flatMap((suit) => {
      const mark = marks[suit] ?? 0;
      return mark > 0 ? [words.names.markOf({ suit: words.suit(suit), mark })] : [];
    }),
  );

/** A cover with its sum written out: “kit 3 + team 1 = 4”. */
export function sumText(setup: Setup, { parts, isSum, cover }: CoverSum, words: Words): string {
  const names = parts.map(({ layer, mark }) =>
    words.names.part({
      layer:
        layer === 'patrol' ? words.names.patrolPart : words.small(layerName(setup, layer, words)),
      mark,
    }),
  );
  if (names.length < 2) return names[0] ?? words.names.noMark;
  return isSum
    ? words.names.sumOf({ sum: joined(names, words.names.plus), cover })
    : words.names.largestOf({ marks: words.series(names), cover });
}

/** The same in figures, with whether it holds an incident: “3 + 1 ≥ 4: +2”. */
export function shortSum(
  { parts, isSum, cover }: CoverSum,
  strength: number,
  points: number,
  words: Words,
): string {
  const marks = parts.map(({ mark }) => words.number(mark));
  const sum =
    marks.length < 2
      ? words.number(cover)
      : isSum
        ? joined(marks, words.names.plus)
        : words.names.largestShort({ marks: words.series(marks) });
  return points > 0
    ? words.names.shortHeld({ sum, strength, points })
    : words.names.shortDisrupted({ sum, strength });
}

/** What a line of a bill is called. */
export function lineName(setup: Setup, line: BillLine, words: Words): string {
  switch (line.kind) {
    case 'orders':
      return words.names.orderLine({
        count: line.count,
        layer: layerName(setup, line.layer, words),
      });
    case 'wheels':
      return words.names.wheelsLine({ count: line.count });
    case 'rebate':
      return words.names.rebateLine({
        count: line.count,
        layer: words.small(layerName(setup, line.layer, words)),
      });
    case 'upkeep':
      return words.names.upkeepLine({
        count: line.count,
        layer: layerName(setup, line.layer, words),
      });
    case 'programme':
      return programmeName(setup, at(setup.programmes, line.programme), words);
    case 'patrol':
      return words.names.patrolLine;
  }
}
