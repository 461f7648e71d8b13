import { PARTS, type MessagePart } from '../../src/i18n/compiled/languages';
import { loadWords } from '../../src/i18n/words';

/** Every part of the messages. */
export const ALL_PARTS = Object.keys(PARTS) as MessagePart[];

/** All words in English. */
export const english = await loadWords('en', ALL_PARTS);
