import * as v from 'valibot';
import { id, language, list, whole } from './shape';
import {
  ANY_STRATEGY,
  IGNORED,
  OPTIONS,
  PROGRAMMES,
  PROMPT_ENDS,
  PROMPT_PLACES,
  STORY,
  STRATEGIES,
} from './vocabulary';

const percent = v.exactOptional(whole(0, 200));
const coordinate = whole(0, 59);

/**
 * A purchase that a lesson speaks of: an order of a layer, on any hex where none is named; a
 * programme; or to retire the patrol.
 */
const namedPurchase = v.strictObject({
  year: whole(0, 5),
  layer: v.exactOptional(id),
  at: v.exactOptional(v.strictObject({ x: coordinate, y: coordinate })),
  wheels: v.exactOptional(v.literal(true)),
  programme: v.exactOptional(v.picklist(PROGRAMMES)),
  nation: v.exactOptional(id),
  retire: v.exactOptional(v.literal(true)),
});

/**
 * What a lesson requires of its numbers: one thing measured, in per cent of par, and its bounds.
 * `checkScenario` sees to it that there is one thing and at least one bound.
 */
const requirement = v.strictObject({
  strategy: v.exactOptional(v.picklist([...STRATEGIES, ANY_STRATEGY])),
  beginning: v.exactOptional(list(namedPurchase, 1, 12)),
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

/** Where a level stands on the title. */
export const PlaceSchema = v.strictObject({
  place: whole(1, 999),
  minutes: whole(1, 120),
  shelf: v.exactOptional(v.picklist(['little'])),
});

/** What a level teaches, and how that is held to its numbers. */
export const LessonSchema = v.strictObject({
  lesson: language(300),
  questions: list(language(300), 1, 2),
  story: list(v.picklist(STORY), 0, STORY.length),
  prompts: v.exactOptional(list(shownPrompt, 1, 12)),
  requires: list(requirement, 0, 20),
});

/** What a level has besides its game. */
export const CampaignSchema = v.strictObject({ ...PlaceSchema.entries, ...LessonSchema.entries });

/** The keys of a requirement that say what is measured. */
export const SUBJECTS = [
  'strategy',
  'beginning',
  'only',
  'without',
  'withoutLayer',
  'withoutPicture',
  'later',
  'keeping',
  'ignoring',
] as const;
