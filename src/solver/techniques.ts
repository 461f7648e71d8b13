/**
 * What makes a search shorter and changes no answer. Each can be left out, so that tests can
 * compare answers and benches can say what it is worth (docs/par.md, “What pays”).
 *
 * - `rebate-bounds`: rows that bound rebates by what can be paid for.
 * - `cutoff`: a relaxation's solve ends once its node can be pruned.
 * - `probing`: a column is tried before it is first branched on.
 * - `propagation`: columns are tightened by what the rows of a node leave room for.
 * - `reduced-costs`: and by what their reduced costs leave room for above the incumbent.
 */
export const TECHNIQUES = [
  'rebate-bounds',
  'cutoff',
  'probing',
  'propagation',
  'reduced-costs',
] as const;

export type Technique = (typeof TECHNIQUES)[number];

/** The techniques that a search leaves out. */
export type Without = readonly Technique[];
