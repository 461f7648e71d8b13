import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import { withChecks } from '../../src/codes/checksum';
import { digitOf, printLetters } from '../../src/codes/base32';
import { handInCode } from '../../src/codes/hand-in';
import { assignmentFragment, gameFragment, scenarioFragment } from '../../src/codes/link';
import type { Scenario } from '../../src/scenario/scenario';
import { type Below, pick } from '../rules/random-play';
import { anyGame, anyScenario, anySeed } from './any-game';
import { anyAssignment, anyHandIn } from './any-assignment';
import { library } from './library';
import { pack, packRaw, plain } from './pack';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const WORDS = [
  '#',
  '~',
  '-',
  ' ',
  '%7E',
  'U',
  'o0',
  'ı',
  '🦆',
  '\ud800',
  '\0',
  '\u202e',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  '['.repeat(2000),
];

/** A text with something put in, taken out, doubled, moved or cut off. */
function mutated(text: string, below: Below): string {
  const from = below(text.length + 1);
  const to = from + below(Math.min(40, text.length - from + 1));
  const part = text.slice(from, to);
  const [before, after] = [text.slice(0, from), text.slice(to)];
  switch (below(7)) {
    case 0:
      return before + after;
    case 1:
      return before + part + part + after;
    case 2:
      return before + pick(WORDS, below) + after;
    case 3:
      return after + part + before;
    case 4:
      return before;
    case 5:
      return before + [...part].reverse().join('') + after;
    default:
      return before + String.fromCharCode(33 + below(94)) + text.slice(from + 1);
  }
}

/** Letters whose check characters fit, whatever they say. */
function checked(text: string, below: Below): string {
  const digits = [...text].map(digitOf).filter((digit) => digit !== undefined);
  const payload = digits.slice(0, -(digits.length <= 16 ? 2 : 4));
  for (let left = below(4); left > 0 && payload.length > 2; left--)
    payload[2 + below(payload.length - 2)] = below(32);
  if (below(20) === 0) payload[below(2)] = below(32);
  if (below(5) === 0) payload.push(...Array.from({ length: below(200) }, () => below(32)));
  return printLetters(withChecks(payload));
}

const VALUES: readonly Json[] = [
  null,
  true,
  -1,
  0,
  0.5,
  1e300,
  9007199254740993,
  '',
  '<script>alert(1)</script>',
  '__proto__',
  'x'.repeat(3000),
  [],
  {},
  [[[[[[[[]]]]]]]],
];

/** JSON with one value changed, taken out, or put where it doesn't belong. */
export function mutatedJson(json: unknown, below: Below): Json {
  const copy = JSON.parse(JSON.stringify(json)) as Json;
  let holder = copy as Record<string, Json>;
  for (;;) {
    const keys = Object.keys(holder);
    if (keys.length === 0) return copy;
    const key = pick(keys, below);
    const inner = holder[key];
    if (typeof inner === 'object' && inner !== null && below(4) > 0) {
      holder = inner as Record<string, Json>;
      continue;
    }
    const kind = below(6);
    if (kind === 0) delete holder[key];
    else if (kind === 1 && !Array.isArray(holder))
      // Defined and not assigned, for one of the words is __proto__.
      Object.defineProperty(holder, pick(WORDS, below), { value: inner, enumerable: true });
    else if (kind === 2 && typeof inner === 'number') holder[key] = inner + below(3) - 1;
    else if (kind === 3) holder[key] = [inner ?? null, inner ?? null];
    else holder[key] = pick(VALUES, below);
    return copy;
  }
}

/** JSON as text, with a `__proto__` or a key twice where no object could have it. */
export const mutatedText = (json: Json, below: Below): string => {
  const text = plain(json);
  const place = text.indexOf('{', below(text.length)) + 1;
  const kind = below(4);
  if (kind > 1 || place === 0) return kind === 3 ? mutated(text, below) : text;
  const extra = kind === 0 ? '"__proto__":{"format":1},' : '"en":"twice",';
  return text.slice(0, place) + extra + text.slice(place);
};

const bombs = [
  pack(Buffer.alloc(1_400_000)),
  pack(Buffer.alloc(65_000, '[')),
  pack(`{"format":${'9'.repeat(60_000)}}`),
];

/** Real fragments to begin with. */
export function startingPoints(count: number): { fragment: string; scenario: Scenario }[] {
  return Array.from({ length: count }, (_, seed) => {
    const below = belowPair(seed);
    const scenario = anyScenario(below);
    const kind = below(5);
    if (kind === 3) {
      const handIn = handInCode(anyHandIn(scenario, below), library);
      return { fragment: handIn, scenario };
    }
    if (kind === 4)
      return {
        fragment: unwrap(assignmentFragment(anyAssignment(scenario, below), library)),
        scenario,
      };
    const fragment =
      kind === 0
        ? scenarioFragment(scenario, anySeed(below), library)
        : gameFragment(anyGame(scenario, below), library);
    return { fragment: unwrap(fragment), scenario };
  });
}

const belowPair = (seed: number): Below => {
  let state = seed * 2654435761 + 1;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * count);
  };
};

/** Something that somebody might give for a code or a link. */
export function anyInput(points: ReturnType<typeof startingPoints>, below: Below): string {
  const { fragment, scenario } = at(points, below(points.length));
  const end = fragment.lastIndexOf('~') + 1;
  const [described, code] = [fragment.slice(0, end), fragment.slice(end).replaceAll('-', '')];
  switch (below(9)) {
    case 0:
      return Array.from({ length: below(60) }, () => String.fromCharCode(below(300))).join('');
    case 1:
      return Array.from({ length: below(8) }, () => pick(WORDS, below)).join('');
    case 2:
      return mutated(fragment, below);
    case 3:
      return mutated(mutated(`https://example.org/#${fragment}`, below), below);
    case 4:
    case 5:
      return described + checked(code, below);
    case 6:
      return `~${pack(mutatedText(mutatedJson(scenario, below), below))}~${code}`;
    case 7:
      return below(10) === 0 ? `~${pick(bombs, below)}` : `~${pack(plain(scenario))}~${code}`;
    default:
      return `~${packRaw(Buffer.from(Array.from({ length: below(200) }, () => below(256))))}`;
  }
}
