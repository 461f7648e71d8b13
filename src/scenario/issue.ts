/**
 * What is wrong with a piece of input, and where. The path is written as in code
 * (`sites[3].value`), empty for the whole. The words for it live in the message catalogue.
 */
export interface Issue {
  readonly path: string;
  readonly problem: Problem;
}

export type Problem =
  | { readonly code: 'not-json'; readonly line: number; readonly column: number }
  | { readonly code: 'too-many-parts'; readonly most: number; readonly received: number }
  | { readonly code: 'missing' }
  | { readonly code: 'unknown-key' }
  | { readonly code: 'wrong-type'; readonly expected: string; readonly received: string }
  | { readonly code: 'not-whole'; readonly received: string }
  | { readonly code: 'too-small'; readonly least: number; readonly received: string }
  | { readonly code: 'too-large'; readonly most: number; readonly received: string }
  | { readonly code: 'too-short'; readonly least: number; readonly received: number }
  | { readonly code: 'too-long'; readonly most: number; readonly received: number }
  | { readonly code: 'malformed'; readonly received: string; readonly rule: string }
  | { readonly code: 'newer'; readonly known: number; readonly received: string }
  | { readonly code: 'repeated'; readonly what: string }
  | { readonly code: 'ragged'; readonly width: number }
  | { readonly code: 'unknown-letter'; readonly letter: string }
  | { readonly code: 'no-land' }
  | { readonly code: 'too-many-hexes'; readonly most: number; readonly received: number }
  | { readonly code: 'not-on-land' }
  | { readonly code: 'unknown-site'; readonly id: string }
  | { readonly code: 'unknown-layer'; readonly id: string }
  | { readonly code: 'unknown-nation'; readonly id: string }
  | { readonly code: 'rebate-above-cost'; readonly cost: number }
  | { readonly code: 'too-few-cards'; readonly cards: number }
  | { readonly code: 'too-many-cards'; readonly most: number; readonly received: number }
  | { readonly code: 'too-few-tokens'; readonly tokens: number }
  | { readonly code: 'too-many-layers'; readonly layers: number }
  | { readonly code: 'too-late'; readonly lastYear: number }
  | { readonly code: 'purses-differ'; readonly paid: number }
  | { readonly code: 'too-fine' };

/** Writes a list of keys and places as one path: `years[2].deck[0].suit`. */
export const printPath = (keys: readonly (string | number)[]): string =>
  keys.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    '',
  );
