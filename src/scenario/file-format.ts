import type { Campaign, ScenarioFile } from './scenario';
import { FIRST_STRATEGIES } from './vocabulary';

const isOfSecond = ({ shelf, requires }: Campaign): boolean =>
  shelf !== undefined ||
  requires.some(
    ({ beginning, strategy }) =>
      beginning !== undefined || (strategy !== undefined && !FIRST_STRATEGIES.includes(strategy)),
  );

/** The lowest version of the file that knows all of a scenario (docs/level-format.md, “Versions”). */
export const leastFormat = ({
  nations,
  campaign,
}: Pick<ScenarioFile, 'nations' | 'campaign'>): number =>
  nations.some(({ purse }) => purse !== undefined) || (campaign && isOfSecond(campaign)) ? 2 : 1;
