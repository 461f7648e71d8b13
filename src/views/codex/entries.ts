import type { Words } from '../../i18n/words';

/** What the codex has an entry for, in its order. */
export const CODEX_PIECES = ['kit', 'team', 'close', 'area', 'patrol', 'wheels'] as const;
export const CODEX_PROGRAMMES = ['shared-picture', 'joint-order', 'long-reach', 'seeker'] as const;
export type CodexEntry = (typeof CODEX_PIECES)[number] | (typeof CODEX_PROGRAMMES)[number];

/** The story behind an entry. */
export function storyOf(entry: CodexEntry, { codex }: Words): string {
  const stories: Readonly<Record<CodexEntry, string>> = {
    kit: codex.entryKit,
    team: codex.entryTeam,
    close: codex.entryClose,
    area: codex.entryArea,
    patrol: codex.entryPatrol,
    wheels: codex.entryWheels,
    'shared-picture': codex.entrySharedPicture,
    'joint-order': codex.entryJointOrder,
    'long-reach': codex.entryLongReach,
    seeker: codex.entrySeeker,
  };
  return stories[entry];
}

/** The stories behind it all, in their order. */
export const storiesIn = ({ codex }: Words): { title: string; text: string }[] => [
  { title: codex.storyVisionTitle, text: codex.storyVisionText },
  { title: codex.storyTenTitle, text: codex.storyTenText },
  { title: codex.storyOpenTitle, text: codex.storyOpenText },
  { title: codex.storyServiceTitle, text: codex.storyServiceText },
];
