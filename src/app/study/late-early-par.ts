import type { Scenario } from '../../scenario/scenario';
import type { EarlyPar } from './early-par';

/**
 * Par searched ahead of need by a part that is fetched with the first search.
 *
 * @param make fetches the part; where it doesn't arrive, par is searched when it is asked for
 */
export function createLateEarlyPar(make: () => Promise<EarlyPar>): EarlyPar {
  let there: EarlyPar | undefined;
  let wanted: Scenario | undefined;
  return {
    begin(scenario) {
      if (there) return there.begin(scenario);
      wanted = scenario;
      make().then(
        (made) => {
          there ??= made;
          if (wanted === scenario) there.begin(scenario);
        },
        (error: unknown) => console.warn(error),
      );
    },
    keepTo(scenario) {
      if (wanted !== scenario) wanted = undefined;
      there?.keepTo(scenario);
    },
    known: (scenario) => there?.known(scenario),
    takeOver: (...search) => there?.takeOver(...search),
  };
}
