import { command } from '../i18n/compiled/en/command';
import { terms } from '../i18n/compiled/en/terms';
import { createFormatter } from '../i18n/formatter';
import { loadWords } from '../i18n/words';

/**
 * The messages of the command line. They are for makers of levels and of solvers, in English
 * alone, so no other language needs them.
 */
export const say = command(createFormatter('en', terms));

/** The words of the game that a command has a use for: what is wrong with its input, be it a file or a code. */
export const words = await loadWords('en', ['table', 'codes', 'classBoard']);
