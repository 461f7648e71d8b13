import { at } from '../../base/assert';
import { type Hex, isSameHex } from '../../hex/hex';
import type { PlanItem } from '../../rules/action';
import type { BillLine } from '../../rules/bill';
import type { CoverSum } from '../../rules/cover';
import { layerOf, type Programme, type Setup } from '../../rules/setup';
import type { Layer, Scenario } from '../../scenario/scenario';
import { SUITS } from '../../scenario/vocabulary';
import type { Tool } from '../../app/game/tool';
import type { Words } from '../../i18n/words';

/** What a hex is called: its site, else its place counted from the upper left corner. */
export function placeName({ sites }: Scenario, hex: Hex, words: Words): string {
  const site = sites.find((candidate) => isSameHex(candidate, hex));
  return site ? words.text(site.name) : words.nearHex(hex.x + 1, hex.y + 1);
}

export const layerName = (setup: Setup, layer: number, words: Words): string =>
  words.text(layerOf(setup, layer).name);

/** What a piece in hand is called. */
export function toolName({ layers }: Scenario, { layer: id, wheels }: Tool, words: Words): string {
  const layer = layers.find((one) => one.id === id);
  const name = layer ? words.text(layer.name) : id;
  return wheels ? words.onWheels(name) : name;
}

export function programmeName(setup: Setup, programme: Programme, words: Words): string {
  switch (programme.kind) {
    case 'shared-picture':
      return words.sharedPicture(words.text(at(setup.scenario.nations, programme.nation).name));
    case 'joint-order':
      return words.jointOrder;
    case 'long-reach':
      return words.longReach;
    case 'seeker':
      return words.seeker;
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
      return words.onHex(item.wheels === true ? words.onWheels(name) : name, place);
    }
    case 'buy': {
      const nation = item.nation === undefined ? undefined : setup.nationIndex.get(item.nation);
      const programme = setup.programmes.find(
        (p) => p.kind === item.programme && p.nation === nation,
      );
      return programme ? programmeName(setup, programme, words) : '';
    }
    case 'move': {
      const places = `${placeName(scenario, item.from, words)} → ${placeName(scenario, item.to, words)}`;
      return words.onHex(piece(item.layer), places);
    }
    case 'stand-down':
      return `${words.standDown}: ${words.onHex(piece(item.layer), placeName(scenario, item.at, words))}`;
    case 'retire':
      return `${words.patrol}: ${words.retire}`;
  }
}

/** “Buzz 1, Skim 2”: the marks above nought. */
export const marksText = (marks: Layer['marks'], words: Words): string =>
  SUITS.flatMap((suit) => {
    const mark = marks[suit] ?? 0;
    return mark > 0 ? [`${words.suit(suit)}\u00a0${mark}`] : [];
  }).join(', ');

/** A cover with its sum written out: “kit 3 + team 1 = 4”. */
export function sumText(setup: Setup, { parts, isSum, cover }: CoverSum, words: Words): string {
  const names = parts.map(({ layer, mark }) =>
    words.part(
      layer === 'patrol'
        ? words.patrolPart
        : layerName(setup, layer, words).toLocaleLowerCase(words.language),
      mark,
    ),
  );
  return isSum ? words.sumOf(names, cover) : words.largestOf(names, cover);
}

/** What a line of a bill is called. */
export function lineName(setup: Setup, line: BillLine, words: Words): string {
  switch (line.kind) {
    case 'orders':
      return words.orderLine(line.count, layerName(setup, line.layer, words));
    case 'wheels':
      return words.wheelsLine(line.count);
    case 'rebate':
      return words.rebateLine(line.count, layerName(setup, line.layer, words));
    case 'upkeep':
      return words.upkeepLine(line.count, layerName(setup, line.layer, words));
    case 'programme':
      return programmeName(setup, at(setup.programmes, line.programme), words);
    case 'patrol':
      return words.patrolLine;
  }
}
