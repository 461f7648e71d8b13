// The dialog that gives a scenario or a game away
export const thisScenario = 'This scenario';
export const scenarioAbout = (title: string, seed: string): string =>
  `${title}, with seed ${seed}: the same board and the same cards for everyone.`;
export const copyCode = 'Copy the code';
export const noCode =
  'There is no short code for this: only the game’s own levels have one, with a seed of at most five letters and digits, none of them a U. The link holds everything.';
export const thisGame = 'This game';
export const gameSoFar = (year: number): string =>
  `As it stands in ${year}: whoever opens it goes on from here.`;
export const finishedGame = 'Finished: whoever opens it sees its debrief.';
export const copyLink = 'Copy the link';
export const large = 'Show it large';
export const showLarge = (what: string): string => `QR code, to show large: ${what}`;
export const saveScenario = 'Save the scenario as a file';
export const saveGame = 'Save the game as a file';
export const noServer =
  'All of it is in the link itself, after the #: no server ever sees it, and it never expires.';
