/** A text as it was meant, and where its characters came from. */
export interface CleanText {
  readonly text: string;
  /** The place in the given text of the character at a place in the clean one, both from 0. */
  placeOf(index: number): number;
}

const ESCAPES = /(?:%[0-9a-f]{2})+/gi;
/** Characters that nobody sees: joiners, marks of direction, soft hyphens. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** Hyphens, dashes and minus signs, and the bullet of that shape. */
const DASH = /[\p{Pd}\u2212\u2043]/u;
const TILDE = /[\u02DC\u223C\u301C]/u;

/** What stands for a character in a code: itself, what it looks like, or nothing. */
function plain(character: string): string {
  if (/[\u0021-\u007E]/.test(character)) return character;
  if (/\s/.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (DASH.test(character)) return '-';
  if (TILDE.test(character)) return '~';
  // Full-width letters and digits, those of mathematics, and the like.
  const compatible = character.normalize('NFKC');
  return /^[\u0021-\u007E]$/.test(compatible) ? compatible : character;
}

/** Percent escapes decoded; those that are no UTF-8 stay as they are. */
function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}

/**
 * Undoes what programs and people do to a code that they pass on: percent escapes are decoded, once;
 * look-alikes become the ASCII character that was meant; white space becomes spaces; what can't be
 * seen goes. ASCII without escapes stays as it is.
 */
export function cleanText(given: string): CleanText {
  const places: number[] = [];
  let text = '';
  const add = (characters: string, placeOf: (index: number) => number): void => {
    let index = 0;
    for (const character of characters) {
      const meant = plain(character);
      for (let unit = 0; unit < meant.length; unit++) places.push(placeOf(index));
      text += meant;
      index += character.length;
    }
  };
  let from = 0;
  for (const { 0: escapes, index } of given.matchAll(ESCAPES)) {
    const start = from;
    add(given.slice(start, index), (within) => start + within);
    add(decoded(escapes), () => index);
    from = index + escapes.length;
  }
  add(given.slice(from), (within) => from + within);
  return { text, placeOf: (index) => places[index] ?? given.length };
}
