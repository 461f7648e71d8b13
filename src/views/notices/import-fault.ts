import { assertNever } from '../../base/assert';
import type { Issue } from '../../scenario/issue';
import type { OpeningFault, Source } from '../../app/import/import-result';
import type { CodesCatalogue } from '../../i18n/codes';
import type { Words } from '../../i18n/words';

const firstOf = (issues: readonly Issue[], words: Words): string => {
  const [issue] = issues;
  return issue ? words.problem(issue) : '';
};

/** Why something was not opened, to follow on “… was not opened:”. */
export function viewFault(fault: Exclude<OpeningFault, { code: 'code' }>, words: Words): string {
  switch (fault.code) {
    case 'shape':
    case 'scenario':
      return words.notAGame(firstOf(fault.issues, words));
    case 'action':
      return words.badAction(fault.index, words.refusal(fault.refusal, fault.scenario));
    case 'progress':
      return words.badProgress;
    case 'level':
      return words.notALevel(firstOf(fault.issues, words));
    case 'not-the-edition': {
      const { title, edition = 0 } = fault.scenario;
      return words.notTheEdition(words.text(title), edition);
    }
    case 'too-large':
      return words.tooLarge(fault.bytes, fault.most);
    case 'unreadable':
      return words.unreadable;
    case 'unknown':
      return words.notOurs;
    case 'nothing':
      return words.nothingThere;
    case 'several':
      return words.severalThere;
    case 'not-arrived':
      return words.notArrived;
    default:
      return assertNever(fault);
  }
}

function nameOf(source: Source, words: Words): string {
  switch (source) {
    case 'link':
      return words.fromLink;
    case 'typed':
      return words.fromTyping;
    case 'pasted':
      return words.fromClipboard;
    case 'dropped':
      return words.fromDrop;
    default:
      return source.file;
  }
}

/** That something was not opened, and why; `codes` is there once a code has been read. */
export function viewNotOpened(
  fault: OpeningFault,
  source: Source,
  words: Words,
  codes: CodesCatalogue | undefined,
): string {
  const name = nameOf(source, words);
  if (fault.code !== 'code') return words.notOpened(name, viewFault(fault, words));
  if (codes === undefined) throw new Error('a code was read before there were words for it');
  const why = codes.codeFault(fault.fault);
  return source === 'typed' ? why : words.codeNotOpened(name, why);
}
