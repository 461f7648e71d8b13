import { at } from '../../base/assert';
import { coverIndex, type Setup } from '../../rules/setup';
import type { Worth } from './objective';

/** Something that may be in force at a site, and what it is worth there in a year. */
export interface Pattern {
  /** Bit mask of the layers present, the patrol's bit with them. */
  readonly layers: number;
  readonly isShared: boolean;
  readonly hasSeeker: boolean;
  /** Units held (`Worth.held`). */
  readonly units: number;
}

const isWithin = (a: Pattern, b: Pattern): boolean =>
  (a.layers & ~b.layers) === 0 && a.isShared <= b.isShared && a.hasSeeker <= b.hasSeeker;

/** What a site can have at all in a year. */
export interface Reachable {
  readonly layers: number;
  readonly isShared: boolean;
  readonly hasSeeker: boolean;
}

/**
 * The patterns of a site in a year from which nothing can be taken without loss: for whatever
 * is in force there, the best of those within it is worth what the whole is worth.
 */
export function patternsOf(
  worth: Worth,
  place: { readonly year: number; readonly site: number },
  reachable: Reachable,
): Pattern[] {
  const all: Pattern[] = [];
  for (let layers = 0; layers <= reachable.layers; layers++) {
    if ((layers & ~reachable.layers) !== 0) continue;
    for (const isShared of reachable.isShared ? [false, true] : [false])
      for (const hasSeeker of reachable.hasSeeker ? [false, true] : [false]) {
        const index = coverIndex(layers, isShared, hasSeeker);
        const units = worth.held(place.year, place.site, index);
        if (units > 0) all.push({ layers, isShared, hasSeeker, units });
      }
  }
  return all.filter(
    (pattern) =>
      !all.some(
        (other) => other !== pattern && other.units >= pattern.units && isWithin(other, pattern),
      ),
  );
}

/** The layers of a mask, the patrol after the last of them. */
export const layersIn = (setup: Setup, mask: number): number[] =>
  Array.from({ length: setup.scenario.layers.length + 1 }, (_, layer) => layer).filter(
    (layer) => (mask & (1 << layer)) !== 0,
  );

/** A name for a layer or the patrol in columns and rows. */
export const layerName = (setup: Setup, layer: number): string =>
  layer < setup.scenario.layers.length ? at(setup.scenario.layers, layer).id : 'patrol';
