import { type Tutorial, tutorialOf } from '../../app/tutorial/tutorial';
import { useServices, useStores } from '../context';

/** What teaches by playing, on the table. */
export const useTutorial = (): Tutorial => tutorialOf(useStores(), useServices().levels.lessons);
