/** Marks that turn the direction of what follows around, or close what another one began. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Letters of scripts that are written from right to left. */
const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A text that somebody wrote, without the marks by which it could turn the page's words around. */
export const withoutTurns = (text: string): string => text.replace(TURNING, '');

/**
 * Such a text as it stands within a sentence: one written from right to left is shut off from the
 * words and figures around it (Unicode Standard Annex 9, “first strong isolate”).
 */
export function isolated(text: string): string {
  // Nearly every text; a board in words asks thousands of times a press.
  if (/^[\0-\u024f]*$/.test(text)) return text;
  const plain = withoutTurns(text);
  return FROM_THE_RIGHT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
