import type { Issue } from '../../scenario/issue';
import type { Scenario } from '../../scenario/scenario';
import { phaseOf } from '../../app/game/game-session';
import type { Notice } from '../../app/stores/notice-store';
import type { CodesCatalogue } from '../../i18n/codes';
import type { Words } from '../../i18n/words';
import { nameGame, titleOf } from '../names/game-name';
import { viewFault, viewNotOpened } from './import-fault';

/** What can be done about a notice besides closing it. */
export type NoticeAct = 'save-game' | 'save-text' | 'bring-back' | 'keep-again';

export interface NoticeView {
  readonly text: string;
  readonly act: { readonly does: NoticeAct; readonly words: string } | undefined;
}

/** What a notice is told with. */
export interface NoticeContext {
  readonly words: Words;
  /** The words about codes, once there was a code to speak of. */
  readonly codes: CodesCatalogue | undefined;
  readonly levels: readonly Scenario[];
  /** The scenario on the table. */
  readonly scenario: Scenario | undefined;
}

const firstOf = (issues: readonly Issue[], words: Words): string => {
  const [issue] = issues;
  return issue ? words.problem(issue) : '';
};

function viewOpened(
  { sitting, isGame, kept }: Notice & { kind: 'opened' },
  { words, levels }: NoticeContext,
): NoticeView {
  const name = nameGame(sitting, levels, words);
  const opened = !isGame
    ? words.openedScenario(titleOf(sitting.scenario, levels, words), sitting.seed)
    : phaseOf(sitting) === 'debrief'
      ? words.openedFinished(name)
      : words.openedGame(name);
  if (kept === undefined) return { text: opened, act: undefined };
  return {
    text: `${opened} ${words.keptMeanwhile(nameGame(kept, levels, words))}`,
    act: { does: 'bring-back', words: words.bringItBack },
  };
}

/** A notice in words. */
export function viewNotice(notice: Notice, context: NoticeContext): NoticeView {
  const { words, codes, levels, scenario } = context;
  const plain = (text: string): NoticeView => ({ text, act: undefined });
  const saveText = { does: 'save-text', words: words.saveWhatWasThere } as const;
  switch (notice.kind) {
    case 'storage':
      return {
        text: notice.fault === 'full' ? words.storageFull : words.storageRefused,
        act: scenario ? { does: 'save-game', words: words.saveFile } : undefined,
      };
    case 'damaged':
      return { text: words.damagedSave(viewFault(notice.fault, words)), act: saveText };
    case 'damaged-best':
      return {
        text: words.damagedBest(notice.titles.map((title) => words.text(title))),
        act: saveText,
      };
    case 'damaged-daily':
      return { text: words.damagedDaily, act: saveText };
    case 'damaged-settings':
      return { text: words.damagedSettings, act: saveText };
    case 'not-opened':
      return plain(viewNotOpened(notice.fault, notice.source, words, codes));
    case 'opened':
      return viewOpened(notice, context);
    case 'put-away':
      return {
        text: words.wasPutAway(nameGame(notice.sitting, levels, words)),
        act: { does: 'keep-again', words: words.keepAgain },
      };
    case 'unkept':
      return {
        text: words.unkept(nameGame(notice.sitting, levels, words)),
        act: { does: 'save-text', words: words.saveFile },
      };
    case 'bad-level':
      return plain(words.badLevel(notice.file, firstOf(notice.issues, words)));
    case 'no-model':
      return plain(words.noModel(notice.why));
    case 'no-board':
      return plain(words.noBoard(notice.why));
    case 'refusal': {
      const { misstep } = notice;
      if (misstep.code === 'too-many-actions') return plain(words.tooManyActions);
      if (misstep.code === 'wrong-phase' || scenario === undefined) return plain(words.wrongPhase);
      return plain(words.refusal(misstep, scenario));
    }
  }
}
