import type { Scenario } from '../../scenario/scenario';
import type { GlossaryTerm } from './glossary';

const only = (pairs: readonly (readonly [GlossaryTerm, boolean])[]): GlossaryTerm[] =>
  pairs.filter(([, isThere]) => isThere).map(([term]) => term);

/** The words that need explaining where a scenario's pieces lie in the tray. */
export const trayTerms = ({ layers, wheels }: Scenario): readonly GlossaryTerm[] =>
  only([
    ['mark', true],
    ['reach', layers.some(({ reach }) => reach > 0)],
    ['lead', layers.some(({ lead }) => lead > 0)],
    ['upkeep', layers.some(({ upkeep }) => upkeep > 0)],
    ['wheel', wheels !== undefined],
  ]);

/** The words that need explaining where its programmes lie. */
export const programmeTerms = ({ programmes, patrol }: Scenario): readonly GlossaryTerm[] =>
  only([
    ['sharedPicture', (programmes.sharedPicture ?? []).length > 0],
    ['jointOrder', programmes.jointOrder !== undefined],
    ['refit', programmes.longReach !== undefined || programmes.seeker !== undefined],
    ['patrol', patrol !== undefined],
  ]);
