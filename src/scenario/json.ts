import { err, ok, type Result } from '../base/result';
import type { Issue } from './issue';

/** The most objects and lists of a JSON text that is read: the longest plan has fewer. */
const MOST_PARTS = 200_000;

/** How many objects and lists a JSON text may have, those in its strings counted too. */
function countParts(text: string): number {
  let count = 0;
  for (const mark of ['{', '['])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** A token of JSON (RFC 8259): a mark, a string, or a number or word. */
const TOKEN =
  /([{}[\]:,])|"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Where a text stops being JSON: the offset of its first token that can't stand where it is, or of
 * its end. Engines word their own reasons each in their way, and not all of them name the place.
 */
function findFault(text: string): number {
  const open: string[] = [];
  // What may come next: marks, `"` for a string, `v` for any value.
  let next = 'v';
  for (let at = 0; ; at = TOKEN.lastIndex) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = TOKEN.lastIndex = SPACE.lastIndex;
    const [token, mark] = TOKEN.exec(text) ?? [];
    const kind = mark ?? (token?.startsWith('"') ? '"' : 'v');
    const isKey = kind === '"' && !next.includes('v');
    if (!token || !(next.includes(kind) || (next.includes('v') && '{["'.includes(kind)))) return at;
    if ('{['.includes(kind)) open.push(kind);
    else if ('}]'.includes(kind)) open.pop();
    const isInObject = open.at(-1) === '{';
    if (kind === '{') next = '"}';
    else if (kind === '[') next = 'v]';
    else if (isKey) next = ':';
    else if (kind === ':') next = 'v';
    else if (kind === ',') next = isInObject ? '"' : 'v';
    else next = isInObject ? ',}' : open[0] ? ',]' : '';
  }
}

/** Reads text as JSON, unless it has too many parts; of other text, the place where it fails. */
export function readJson(text: string): Result<unknown, Issue[]> {
  const parts = countParts(text);
  if (parts > MOST_PARTS)
    return err([
      { path: '', problem: { code: 'too-many-parts', most: MOST_PARTS, received: parts } },
    ]);
  try {
    return ok(JSON.parse(text));
  } catch {
    const before = text.slice(0, findFault(text)).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return err([{ path: '', problem: { code: 'not-json', line: before.length, column } }]);
  }
}
