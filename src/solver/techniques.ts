/**
 * What makes a search shorter and changes no answer. Each can be left out, so that tests can
 * compare answers and benches can say what it is worth (docs/par.md, “What pays”).
 *
 * - `rebate-bounds`: rows that bound rebates by what can be paid for.
 * - `cutoff`: a relaxation's solve ends once its node can be pruned.
 * - `probing`: a column is tried before it is first branched on.
 */
export const TECHNIQUES = ['rebate-bounds', 'cutoff', 'probing'] as const;

export type Technique = (typeof TECHNIQUES)[number];

/** The techniques that a search leaves out. */
export type Without = readonly Technique[];
