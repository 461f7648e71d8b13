import { assertNever } from '../../base/assert';
import type { CodeFault } from '../../codes/fault';
import type { FaultCatalogue } from '../codes';
import { count } from './count';
import { problem, refusal } from './input';

const both = new Intl.ListFormat('en', { type: 'conjunction' });
const whole = new Intl.NumberFormat('en');
const MOST_ISSUES = 3;

const RELOAD = 'Reload the page, or update your copy, and try again.';

const newer = (what: string, received: number, known: number): string =>
  `This was made by a newer version of the game: its ${what} is ${received}, and this page knows ${what} ${known}. ${RELOAD}`;

const versions = {
  format: 'format of codes',
  ruleset: 'version of the rules',
  generator: 'generator',
} as const;

function edition(fault: CodeFault & { code: 'unknown-edition' }): string {
  const { scenario, received, known } = fault;
  const title = scenario.title.en;
  const latest = Math.max(...known);
  if (received > latest) return newer(`edition of “${title}”`, received, latest);
  return `This is edition ${received} of “${title}”, which was never published: there is only ${both.format(known.map(String))}. Ask for another link.`;
}

function codeFault(fault: CodeFault): string {
  switch (fault.code) {
    case 'empty':
      return 'There is no code here. Type a code, or paste a code or a link.';
    case 'not-a-code':
      return `No code has “${fault.character}”, here character ${fault.index + 1}. Codes are made of digits and letters other than U. Check that place, or copy the link again.`;
    case 'too-short':
      return `This is too short: a code has at least ${fault.least} characters, and this has ${fault.length}. Check whether its end is missing.`;
    case 'too-long':
      return `This takes ${whole.format(fault.length)} characters, and a link has at most ${whole.format(fault.most)}. Use a file instead.`;
    case 'check':
      return 'This code is mistyped: a character is wrong, missing or there twice, or two have changed places. Compare it with the one you were given, or copy the link again.';
    case 'newer':
      return newer(versions[fault.what], fault.received, fault.known);
    case 'unknown-level':
      return `This code is of a level that this copy of the game does not have. ${RELOAD}`;
    case 'unknown-edition':
      return edition(fault);
    case 'not-canonical':
      return 'No version of the game writes a code like this, although its check characters fit. Ask for another link.';
    case 'illegal':
      return `This game breaks the rules at action ${fault.index + 1}. ${refusal(fault.refusal, fault.scenario)} Ask for another link.`;
    case 'bad-packing':
      return 'The scenario in this link can’t be unpacked. Ask for another link, or for a file.';
    case 'bad-scenario': {
      const shown = fault.issues.slice(0, MOST_ISSUES).map(problem);
      const more = fault.issues.length - shown.length;
      const rest = more > 0 ? [`And ${count(more, 'fault', 'faults')} more.`] : [];
      return ['The scenario in this link can’t be played.', ...shown, ...rest].join(' ');
    }
    case 'no-scenario':
      return 'This code is of a game on a scenario of somebody’s own, and needs the whole link: the scenario stands before the code. Ask for the link, or for a file.';
    case 'wrong-scenario':
      return 'The game in this link is not of the scenario that stands before it: two links were mixed. Copy the link again.';
    default:
      return assertNever(fault);
  }
}

/** What there is to say of codes, in English. Loaded with the codes. */
export const enCodes: FaultCatalogue = { codeFault };
