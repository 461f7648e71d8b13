import type { ScenarioFile } from './scenario';

/** The letter that stands for sea in the rows of a board. */
export const SEA = '.';

/** The letter of the nation whose land a hex is; `SEA` for the sea and off the board. */
export const nationLetter = ({ board }: ScenarioFile, x: number, y: number): string =>
  board.rows[y]?.[x] ?? SEA;
