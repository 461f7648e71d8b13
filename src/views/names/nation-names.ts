import { bitsOf } from '../../base/bits';
import type { Words } from '../../i18n/words';
import type { Coalition } from '../../rules/coalition';
import type { Scenario } from '../../scenario/scenario';

/** The names of some nations, as a list in words. */
export const nationNames = ({ nations }: Scenario, members: Coalition, words: Words): string =>
  words.list(
    bitsOf(members).flatMap((nation) => {
      const found = nations[nation];
      return found ? [words.text(found.name)] : [];
    }),
  );
