/** Thrown where a file of the game did not arrive, or not whole; asked for again, it may. */
export class NotArrived extends Error {
  override readonly name = 'NotArrived';
}

/** Why there is no answer: what gives it did not arrive, or it arrived and failed. */
export type LateFault = 'not-arrived' | 'failed';

export const lateFaultOf = (error: unknown): LateFault =>
  error instanceof NotArrived ? 'not-arrived' : 'failed';
