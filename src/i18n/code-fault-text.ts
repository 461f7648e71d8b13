import { assertNever } from '../base/assert';
import type { CodeFault } from '../codes/fault';
import { joined } from './formats';
import { problemText, refusalText } from './input-text';
import type { Words } from './words';

/** How many of a scenario's faults are told; the others are counted. */
const MOST_ISSUES = 3;

function editionText(fault: CodeFault & { code: 'unknown-edition' }, words: Words): string {
  const { received } = fault;
  const title = words.text(fault.scenario.title);
  const known = Math.max(...fault.known);
  return received > known
    ? words.codes.newerEdition({ title, received, known })
    : words.codes.unknownEdition({ received, title, known: words.list(fault.known.map(String)) });
}

function newerText(fault: CodeFault & { code: 'newer' }, { codes }: Words): string {
  switch (fault.what) {
    case 'format':
      return codes.newerFormat(fault);
    case 'ruleset':
      return codes.newerRuleset(fault);
    case 'generator':
      return codes.newerGenerator(fault);
    default:
      return assertNever(fault.what);
  }
}

/** Why a code or a link opens nothing or can't be made, and what to do. */
export function codeFaultText(fault: CodeFault, words: Words): string {
  const { codes } = words;
  switch (fault.code) {
    case 'empty':
      return codes.empty;
    case 'not-a-code':
      return codes.notACode({ character: fault.character, place: fault.index + 1 });
    case 'too-short':
      return codes.tooShort(fault);
    case 'too-long':
      return codes.tooLong(fault);
    case 'check':
      return codes.check;
    case 'newer':
      return newerText(fault, words);
    case 'unknown-level':
      return codes.unknownLevel;
    case 'unknown-edition':
      return editionText(fault, words);
    case 'class':
      return codes.wholeClass;
    case 'not-canonical':
      return codes.notCanonical;
    case 'illegal':
      return codes.illegal({
        place: fault.index + 1,
        why: refusalText(fault.refusal, fault.scenario, words),
      });
    case 'bad-packing':
      return codes.badPacking;
    case 'bad-scenario': {
      const shown = fault.issues.slice(0, MOST_ISSUES).map((issue) => problemText(issue, words));
      const count = fault.issues.length - shown.length;
      const told = count > 0 ? [...shown, codes.moreFaults({ count })] : shown;
      return codes.badScenario({ faults: joined(told, codes.oneMore) });
    }
    case 'no-scenario':
      return codes.noScenario;
    case 'wrong-scenario':
      return codes.wrongScenario;
    default:
      return assertNever(fault);
  }
}
