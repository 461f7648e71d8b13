import type { Issue } from '../scenario/issue';
import type { Scenario } from '../scenario/scenario';
import type { SaveFault } from '../session/save';
import type { Notice } from '../session/state';
import type { Words } from '../words/words';

export interface NoticeView {
  readonly text: string;
  /** A text to save as a file, with the button's words. */
  readonly offer: 'game' | 'damaged' | undefined;
}

const firstOf = (issues: readonly Issue[], words: Words): string => {
  const [issue] = issues;
  return issue ? words.problem(issue) : '';
};

function faultText(fault: SaveFault, words: Words): string {
  switch (fault.code) {
    case 'shape':
    case 'scenario':
      return words.notAGame(firstOf(fault.issues, words));
    case 'action':
      return words.badAction(fault.index, words.refusal(fault.refusal, fault.scenario));
    case 'progress':
      return words.badProgress;
  }
}

/** A notice in words. */
export function viewNotice(
  notice: Notice,
  scenario: Scenario | undefined,
  words: Words,
): NoticeView {
  switch (notice.kind) {
    case 'storage':
      return {
        text: notice.fault === 'full' ? words.storageFull : words.storageRefused,
        offer: scenario ? 'game' : undefined,
      };
    case 'damaged':
      return {
        text: words.damagedSave(faultText(notice.fault, words)),
        offer: 'damaged',
      };
    case 'damaged-best':
      return {
        text: words.damagedBest(notice.titles.map((title) => words.text(title))),
        offer: 'damaged',
      };
    case 'damaged-settings':
      return { text: words.damagedSettings, offer: 'damaged' };
    case 'not-opened':
      return {
        text: words.notOpened(notice.file, faultText(notice.fault, words)),
        offer: undefined,
      };
    case 'bad-level':
      return { text: words.badLevel(notice.file, firstOf(notice.issues, words)), offer: undefined };
    case 'no-model':
      return { text: words.noModel(notice.why), offer: undefined };
    case 'refusal': {
      const { misstep } = notice;
      if (misstep.code === 'too-many-actions')
        return { text: words.tooManyActions, offer: undefined };
      const text =
        misstep.code === 'wrong-phase' || scenario === undefined
          ? words.wrongPhase
          : words.refusal(misstep, scenario);
      return { text, offer: undefined };
    }
  }
}
