import type { Fraction } from '../../base/fraction';

/** How objectives become points: `(objective × scale + closed) ÷ denominator`. */
export interface Units {
  readonly scale: number;
  readonly closed: number;
  readonly denominator: number;
}

/** What an objective is in points. */
export const pointsIn = ({ scale, closed, denominator }: Units, objective: number): Fraction => ({
  numerator: objective * scale + closed,
  denominator,
});
