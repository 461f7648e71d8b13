/** Why an action is not legal now; the words for it live in the message catalogue. */
export type Refusal =
  | { readonly code: 'game-over' }
  | { readonly code: 'unknown-layer'; readonly layer: string }
  | { readonly code: 'unknown-nation'; readonly nation: string }
  | { readonly code: 'no-such-programme' }
  | { readonly code: 'not-on-land' }
  | { readonly code: 'no-wheels'; readonly layer: string }
  | { readonly code: 'already-ordered'; readonly layer: string }
  | { readonly code: 'already-bought' }
  | { readonly code: 'not-yet'; readonly from: number }
  | { readonly code: 'no-such-piece'; readonly layer: string }
  | { readonly code: 'not-wheeled'; readonly layer: string }
  | { readonly code: 'other-nation' }
  | { readonly code: 'same-hex' }
  | { readonly code: 'already-moved'; readonly layer: string }
  | { readonly code: 'no-upkeep'; readonly layer: string }
  | { readonly code: 'already-stood-down'; readonly layer: string }
  | { readonly code: 'no-patrol' }
  | { readonly code: 'already-retired' }
  | { readonly code: 'not-in-plan' }
  | {
      readonly code: 'two-on-a-hex';
      readonly layer: string;
      readonly x: number;
      readonly y: number;
    }
  | { readonly code: 'over-budget'; readonly bill: number; readonly treasury: number };
