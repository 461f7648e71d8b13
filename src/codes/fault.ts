import type { Refusal } from '../rules/refusal';
import type { Issue } from '../scenario/issue';
import type { Scenario } from '../scenario/scenario';

/** Why a code or a link opens nothing, or can't be made; its words are in `src/i18n`. */
export type CodeFault =
  | { readonly code: 'empty' }
  /** A character that no code has; its place counts from 0 in what was given. */
  | { readonly code: 'not-a-code'; readonly character: string; readonly index: number }
  | { readonly code: 'too-short'; readonly length: number; readonly least: number }
  /** Made here or given: more characters than a link may have. */
  | { readonly code: 'too-long'; readonly length: number; readonly most: number }
  /** The check characters don't fit: mistyped, cut off, or something is there twice. */
  | { readonly code: 'check' }
  | {
      readonly code: 'newer';
      readonly what: 'format' | 'ruleset' | 'generator';
      readonly received: number;
      readonly known: number;
    }
  | { readonly code: 'unknown-level' }
  | {
      readonly code: 'unknown-edition';
      /** The level, in any edition that is known. */
      readonly scenario: Scenario;
      readonly received: number;
      readonly known: readonly number[];
    }
  /** A whole class, which only the class board takes. */
  | { readonly code: 'class' }
  /** The checks fit, but nothing is ever printed like this. */
  | { readonly code: 'not-canonical' }
  /** An action that the rules refuse, by its place from 0. */
  | {
      readonly code: 'illegal';
      readonly index: number;
      readonly refusal: Refusal;
      readonly scenario: Scenario;
    }
  /** The description can't be unpacked, or holds more than a description may. */
  | { readonly code: 'bad-packing' }
  | { readonly code: 'bad-scenario'; readonly issues: readonly Issue[] }
  /** A game on a scenario of somebody's own, without the description of it. */
  | { readonly code: 'no-scenario' }
  /** The game is of another scenario than the one described beside it. */
  | { readonly code: 'wrong-scenario' };
