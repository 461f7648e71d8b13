import * as v from 'valibot';
import { id, language, list, whole } from './shape';
import { IGNORED, OPTIONS, PROMPT_ENDS, PROMPT_PLACES, STORY, STRATEGIES } from './vocabulary';

const percent = v.exactOptional(whole(0, 200));

/**
 * What a lesson requires of its numbers: one thing measured, in per cent of par, and its bounds.
 * `checkScenario` sees to it that there is one thing and at least one bound.
 */
const requirement = v.strictObject({
  strategy: v.exactOptional(v.picklist(STRATEGIES)),
  only: v.exactOptional(id),
  without: v.exactOptional(v.picklist(OPTIONS)),
  withoutLayer: v.exactOptional(id),
  withoutPicture: v.exactOptional(id),
  later: v.exactOptional(id),
  keeping: v.exactOptional(v.picklist(['patrol'])),
  ignoring: v.exactOptional(v.picklist(IGNORED)),
  atLeast: percent,
  atMost: percent,
});

const shownPrompt = v.strictObject({
  at: v.picklist(PROMPT_PLACES),
  layer: v.exactOptional(id),
  site: v.exactOptional(id),
  text: language(120),
  until: v.picklist(PROMPT_ENDS),
});

/** What a level has besides its game: its place in the campaign, and its lesson. */
export const CampaignSchema = v.strictObject({
  place: whole(1, 999),
  minutes: whole(1, 120),
  lesson: language(300),
  questions: list(language(300), 1, 2),
  story: list(v.picklist(STORY), 0, STORY.length),
  prompts: v.exactOptional(list(shownPrompt, 1, 12)),
  requires: list(requirement, 0, 20),
});

/** The keys of a requirement that say what is measured. */
export const SUBJECTS = [
  'strategy',
  'only',
  'without',
  'withoutLayer',
  'withoutPicture',
  'later',
  'keeping',
  'ignoring',
] as const;
