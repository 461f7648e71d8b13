import { assertNever } from '../../base/assert';
import type { Issue } from '../../scenario/issue';
import type { Scenario } from '../../scenario/scenario';
import { nameGame, titleOf } from '../names/game-name';
import type { Imported, ImportFault, ImportSource } from '../../app/import/import-result';
import { codeFaultText } from '../../i18n/code-fault-text';
import { problemText, refusalText } from '../../i18n/input-text';
import type { Words } from '../../i18n/words';

/** In bytes. */
const MEGABYTE = 1_000_000;

/** What is wrong first, in words. */
export const firstProblem = (issues: readonly Issue[], words: Words): string => {
  const [issue] = issues;
  return issue ? problemText(issue, words) : '';
};

/** Why something was not opened, to follow on “… was not opened:”. */
export function viewFault(
  fault: Exclude<ImportFault, { code: 'code' | 'several-codes' }>,
  words: Words,
): string {
  switch (fault.code) {
    case 'shape':
    case 'scenario':
      return words.notices.notAGame({ why: firstProblem(fault.issues, words) });
    case 'action':
      return words.notices.badAction({
        place: fault.index + 1,
        why: refusalText(fault.refusal, fault.scenario, words),
      });
    case 'progress':
      return words.notices.badProgress;
    case 'level':
      return words.notices.notALevel({ why: firstProblem(fault.issues, words) });
    case 'not-the-edition': {
      const { title, edition = 0 } = fault.scenario;
      return words.notices.notTheEdition({ title: words.text(title), edition });
    }
    case 'too-large':
      return words.notices.tooLarge({ size: fault.bytes / MEGABYTE, most: fault.most / MEGABYTE });
    case 'unreadable':
      return words.notices.unreadable;
    case 'assignment':
      return words.notices.isAssignment;
    case 'hand-in':
      return words.notices.isHandIn;
    case 'unknown':
      return words.notices.notOurs;
    case 'nothing':
      return words.notices.nothingThere;
    case 'several':
      return words.notices.severalThere;
    case 'not-arrived':
      return words.notices.notArrived;
    default:
      return assertNever(fault);
  }
}

function nameOf(source: ImportSource, words: Words): string {
  switch (source) {
    case 'link':
      return words.notices.fromLink;
    case 'typed':
      return words.notices.fromTyping;
    case 'pasted':
      return words.notices.fromClipboard;
    case 'dropped':
      return words.notices.fromDrop;
    default:
      return source.file;
  }
}

/** What one of several codes in a text opens, on its button. */
export function viewFound(found: Imported, levels: readonly Scenario[], words: Words): string {
  if (found.kind === 'game')
    return words.notices.openFoundGame({ game: nameGame(found.session, levels, words) });
  const { scenario, seed } = found;
  const title = titleOf(scenario, levels, words);
  return words.notices.openFound({ title, seed: seed ?? '' });
}

/** That something was not opened, and why. */
export function viewNotOpened(fault: ImportFault, source: ImportSource, words: Words): string {
  if (fault.code === 'several-codes')
    return words.notices.severalCodes({ count: fault.found.length });
  const name = nameOf(source, words);
  if (fault.code !== 'code')
    return words.notices.notOpened({ what: name, why: viewFault(fault, words) });
  const why = codeFaultText(fault.fault, words);
  return source === 'typed' ? why : words.notices.codeNotOpened({ what: name, why });
}
