import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { at } from '../base/assert';
import { createGame } from '../rules/game';
import { itemsOf } from '../rules/legal';
import type { GameRecord } from '../rules/game-record';
import { canonicalJson } from '../scenario/canonical';
import { drawName } from '../scenario/draw';
import { layoutOf } from './game-layout';

/** How many bits of a hash make a print. */
const BITS = 25;

/**
 * What is the same of two states of a game with seats where nothing has been done in between: plans,
 * agreements and turns. Cards that lie face up, the order in which a plan was put together, and which
 * states came before are no part of it.
 */
export function stateText(record: GameRecord): string {
  const { scenario, seed, seats } = record;
  const start = createGame(scenario);
  const { closed, open } = layoutOf(start, record);
  return canonicalJson({
    game: [drawName(scenario), seed, seats?.name ?? null],
    years: [...closed, open].map((plan) => itemsOf({ ...start, plan })),
    closed: closed.length,
    absent: seats?.absent ?? 0,
    agreed: seats?.agreed ?? 0,
    turns: seats?.turns ?? [],
    ended: seats?.ended ?? [],
  });
}

/**
 * The print by which a state of a game with seats is known: 25 bits of the SHA-256 of what was done in it
 * and of the print that it follows.
 */
export function printOfState(record: GameRecord): number {
  const before = record.seats?.history.at(-1) ?? null;
  const hash = sha256(utf8ToBytes(canonicalJson([before, stateText(record)])));
  const bits = Array.from({ length: 4 }, (_, place) => at(hash, place)).reduce(
    (number, byte) => number * 256 + byte,
    0,
  );
  return Math.floor(bits / 2 ** (32 - BITS));
}
