import type { Scenario } from '../../scenario/scenario';
import { phaseOf } from '../../app/game/game-session';
import type { Notice } from '../../app/stores/notice-store';
import { refusalText } from '../../i18n/input-text';
import type { Words } from '../../i18n/words';
import { nameGame, titleOf } from '../names/game-name';
import { seatRefusalText } from '../table/own-land';
import { firstProblem, viewFault, viewNotOpened } from './import-fault';

/** What can be done about a notice besides closing it. */
export type NoticeAct =
  'save-game' | 'save-text' | 'bring-back' | 'keep-again' | 'read-again' | 'open-new-version';

export interface NoticeView {
  readonly text: string;
  readonly act: { readonly does: NoticeAct; readonly words: string } | undefined;
}

/** What a notice is told with. */
export interface NoticeContext {
  readonly words: Words;
  readonly levels: readonly Scenario[];
  /** The scenario on the table. */
  readonly scenario: Scenario | undefined;
}

function viewOpened(
  { session, isGame, kept }: Notice & { kind: 'opened' },
  { words, levels }: NoticeContext,
): NoticeView {
  const name = nameGame(session, levels, words);
  const opened = !isGame
    ? words.notices.openedScenario({
        title: titleOf(session.scenario, levels, words),
        seed: session.seed,
      })
    : phaseOf(session) === 'debrief'
      ? words.notices.openedFinished({ game: name })
      : words.notices.openedGame({ game: name });
  if (kept === undefined) return { text: opened, act: undefined };
  return {
    text: `${opened} ${words.notices.keptMeanwhile({ game: nameGame(kept, levels, words) })}`,
    act: { does: 'bring-back', words: words.notices.bringItBack },
  };
}

/** A notice in words. */
export function viewNotice(notice: Notice, context: NoticeContext): NoticeView {
  const { words, levels, scenario } = context;
  const plain = (text: string): NoticeView => ({ text, act: undefined });
  const saveText = { does: 'save-text', words: words.notices.saveWhatWasThere } as const;
  switch (notice.kind) {
    case 'storage':
      return {
        text: notice.fault === 'full' ? words.notices.storageFull : words.notices.storageRefused,
        act: scenario ? { does: 'save-game', words: words.page.saveFile } : undefined,
      };
    case 'damaged':
      return {
        text: words.notices.damagedSave({ why: viewFault(notice.fault, words) }),
        act: saveText,
      };
    case 'damaged-best':
      return {
        text: words.notices.damagedBest({
          titles: words.list(notice.titles.map((title) => words.text(title))),
        }),
        act: saveText,
      };
    case 'damaged-daily':
      return { text: words.notices.damagedDaily, act: saveText };
    case 'damaged-log':
      return { text: words.notices.damagedLog, act: saveText };
    case 'damaged-seats':
      return { text: words.notices.damagedSeats, act: saveText };
    case 'damaged-settings':
      return { text: words.notices.damagedSettings, act: saveText };
    case 'newer':
      return plain(words.notices.newerWaits);
    case 'not-opened':
      return plain(viewNotOpened(notice.fault, notice.source, words));
    case 'not-read':
      return {
        text: viewNotOpened({ code: 'not-arrived' }, notice.source, words),
        act: { does: 'read-again', words: words.page.tryAgain },
      };
    case 'opened':
      return viewOpened(notice, context);
    case 'put-away':
      return {
        text: words.notices.wasPutAway({ game: nameGame(notice.session, levels, words) }),
        act: { does: 'keep-again', words: words.notices.keepAgain },
      };
    case 'unkept':
      return {
        text: words.notices.unkept({ game: nameGame(notice.session, levels, words) }),
        act: { does: 'save-text', words: words.page.saveFile },
      };
    case 'unsaved':
      return plain(words.notices.perhapsUnsaved({ name: notice.name }));
    case 'foreign-text':
      return plain(words.notices.foreignText);
    case 'bad-level':
      return plain(
        words.notices.badLevel({ file: notice.file, why: firstProblem(notice.issues, words) }),
      );
    case 'no-model':
      return plain(words.notices.noModel);
    case 'no-board':
      return plain(words.notices.noBoard);
    case 'new-version':
      return {
        text: words.notices.newVersion,
        act: { does: 'open-new-version', words: words.notices.openNewVersion },
      };
    case 'year-passed':
      return plain(words.table.yearPassed({ year: notice.year }));
    case 'refusal': {
      const { misstep } = notice;
      if (misstep.code === 'wrong-phase' || scenario === undefined)
        return plain(words.notices.wrongPhase);
      if (misstep.code === 'left-out') return plain(words.table.leftOutHere);
      if (misstep.code === 'coins-short')
        return plain(words.table.coinsShort({ count: misstep.coins }));
      if (
        misstep.code === 'not-your-land' ||
        misstep.code === 'not-your-turn' ||
        misstep.code === 'not-agreed'
      )
        return plain(seatRefusalText(misstep, scenario, words));
      return plain(refusalText(misstep, scenario, words));
    }
  }
}
