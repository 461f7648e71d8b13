import { at } from '../../base/assert';
import { coverIndex, type Setup } from '../../rules/setup';
import type { Objective } from './objective';

/** What gives a site its cover in a year: layers present, and programmes that change their marks. */
export interface CoverSource {
  /** Bit mask of the layers present, the patrol's bit with them. */
  readonly layers: number;
  readonly isShared: boolean;
  readonly hasSeeker: boolean;
}

/** A cover source, and what it holds at a site in a year. */
export interface Pattern extends CoverSource {
  /** Units held (`Objective.unitsHeld`). */
  readonly units: number;
}

const isWithin = (a: CoverSource, b: CoverSource): boolean =>
  (a.layers & ~b.layers) === 0 && a.isShared <= b.isShared && a.hasSeeker <= b.hasSeeker;

/**
 * The minimal patterns of a site in a year: those from which nothing can be taken without holding
 * less. Whatever is in force at the site, the best pattern within it holds as much as the whole.
 *
 * @param available All that can be in force at the site in that year.
 */
export function patternsOf(
  objective: Objective,
  place: { readonly year: number; readonly site: number },
  available: CoverSource,
): Pattern[] {
  const all: Pattern[] = [];
  for (let layers = 0; layers <= available.layers; layers++) {
    if ((layers & ~available.layers) !== 0) continue;
    for (const isShared of available.isShared ? [false, true] : [false])
      for (const hasSeeker of available.hasSeeker ? [false, true] : [false]) {
        const index = coverIndex(layers, isShared, hasSeeker);
        const units = objective.unitsHeld(place.year, place.site, index);
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

/** The name of a layer in columns and rows; the index after the last layer is the patrol's. */
export const layerName = (setup: Setup, layer: number): string =>
  layer < setup.scenario.layers.length ? at(setup.scenario.layers, layer).id : 'patrol';
