import type { UnreadText } from '../../app/storage/page-storage';
import type { Words } from '../../i18n/words';

/** A text in storage that can't be read, in words. */
export interface UnreadTextView {
  readonly name: string;
  /** Why it can't be read, and what becomes of it. */
  readonly why: string;
  /** The name of the file in which it can be saved. */
  readonly file: string;
}

/** The longest title that is shown of a text that nothing has checked, in characters. */
const LONGEST_TITLE = 60;

/** The title that a text seems to give its scenario; it may be of any form. */
function titleIn(text: string, language: string): string | undefined {
  try {
    const { scenario } = JSON.parse(text) as { scenario?: { title?: Record<string, unknown> } };
    const title = scenario?.title?.[language] ?? scenario?.title?.['en'];
    return typeof title === 'string' && title !== '' ? title.slice(0, LONGEST_TITLE) : undefined;
  } catch {
    return undefined;
  }
}

/** What a text was kept as, by the first word of its origin. */
const KINDS = {
  game: 'game',
  earlier: 'game',
  settings: 'settings',
  daily: 'daily',
  best: 'best',
  assignments: 'assignments',
  seats: 'seats',
  taught: 'taught',
} as const;
const isKnown = (word: string): word is keyof typeof KINDS => word in KINDS;

export function viewUnreadText(
  { origin, text, isNewer }: UnreadText,
  words: Words,
): UnreadTextView {
  const { notices } = words;
  const [kept = ''] = origin.split('/');
  const kind = isKnown(kept) ? KINDS[kept] : 'other';
  const what = notices.unreadWhat({ origin: kind });
  const title = titleIn(text, words.language);
  return {
    name: title === undefined ? what : notices.unreadNamed({ what, title }),
    why: isNewer ? notices.unreadNewer : notices.unreadDamaged,
    file: `lowland-skies-${isNewer ? 'newer' : 'damaged'}-${kind}.json`,
  };
}
