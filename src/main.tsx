import '@fontsource/atkinson-hyperlegible/400.css';
import '@fontsource/atkinson-hyperlegible/700.css';
import './ui/style/index.css';
import { computed, effect, signal, untracked } from '@preact/signals-core';
import { render } from 'preact';
import { ok } from './base/result';
import { App } from './ui/app';
import { createBoardPort } from './main/board-port';
import type { Page } from './ui/context';
import { dress } from './ui/theme';
import { watchRoom } from './ui/viewport';
import { pageAddress, watchAddress } from './platform/address';
import { copyText } from './platform/clipboard';
import { browserClock } from './platform/clock';
import { browserEntropy } from './platform/entropy';
import { chooseFile, readFile, saveFile } from './platform/file';
import { createGenerator } from './platform/generator';
import { readLevels } from './platform/levels';
import { readPreferences, watchPreferences } from './platform/preferences';
import { shippedProofs } from './platform/proofs';
import { createSolver } from './platform/solver';
import { browserStorage } from './platform/storage';
import { PALETTES } from './views/style/palette';
import type { Manner } from './board/board';
import { createAdviser } from './app/game/hint';
import { createCoach } from './app/tutorial/tutorial';
import { listen } from './app/game/sound-events';
import { createDailyDesk } from './app/daily/daily-controller';
import { createOpener } from './app/import/import-game';
import type { Sharing, Subject } from './app/import/import-result';
import type { Sound } from './app/ports';
import { createSession } from './app/session';
import { openSettings } from './app/settings/settings';
import { phaseOf, type Sitting } from './app/game/game-session';
import { createStudyDesk } from './app/study/study-controller';
import type { CodesCatalogue } from './i18n/codes';
import { LANGUAGES, wordsIn } from './i18n/words';

const session = createSession(browserStorage, browserEntropy);
const levels = readLevels();
const solver = createSolver();
const adviser = createAdviser(solver, session);
const desk = createStudyDesk(solver, shippedProofs);
session.shelf.look(levels.scenarios);

const settings = openSettings(browserStorage, readPreferences(), LANGUAGES, {
  onFault: session.tellOfStorage,
  onDamage: (text) => session.tell({ kind: 'damaged-settings', text }),
});
watchPreferences(settings.follow);
watchRoom();
const words = computed(() => wordsIn(settings.inForce.value.language));
const manner = computed((): Manner => {
  const { look, pace, textSize, isProjected } = settings.inForce.value;
  const style = { palette: PALETTES[look], weight: isProjected ? 1.6 : 1 };
  return { style, pace, scale: textSize / 100 };
});

const codes = signal<CodesCatalogue | undefined>(undefined);
/** Codes and links, and all that only they need: fetched when there is one to read or to make. */
const sharing = async (): Promise<Sharing> => {
  const [{ createSharing }, { readLibrary }, { generate }, { codesWordsIn }] = await Promise.all([
    import('./app/import/share-codec'),
    import('./platform/library'),
    import('./generator/generate'),
    import('./i18n/codes'),
  ]);
  codes.value = codesWordsIn(words.peek().language);
  return createSharing(readLibrary(levels.scenarios, generate));
};
const opener = createOpener(session, sharing);
const share = signal<Subject | undefined>(undefined);

const generator = createGenerator();
const daily = createDailyDesk(browserStorage, browserClock, generator, {
  onFault: session.tellOfStorage,
  onDamage: (text) => session.tell({ kind: 'damaged-daily', text }),
});

const moment = signal<Sitting | undefined>(undefined);
const board = createBoardPort({ session, moment, words, manner }, async () => {
  const [{ viewBoard }, { advisedHex }] = await Promise.all([
    import('./views/table/board'),
    import('./views/table/hint'),
  ]);
  return (sitting) =>
    viewBoard(session.state.value, sitting, words.value, advisedHex(adviser.advice.value));
});

/** Hands the player the model of par of the scenario on the table. */
const saveModel = (): void => {
  const { sitting } = session.state.value;
  if (sitting === undefined) return;
  const { scenario } = sitting;
  solver.model({ scenario, actions: [] }).then(
    (text) => saveFile(`lowland-skies-${scenario.id}.lp`, text),
    (error: Error) => session.tell({ kind: 'no-model', why: error.message }),
  );
};

const coach = createCoach(session, browserStorage);
const broken = levels.broken.map((level) => ({ kind: 'bad-level', ...level }) as const);

const page = computed((): Page => ({
  words: words.value,
  session,
  settings,
  board,
  adviser,
  files: { save: saveFile, choose: chooseFile, read: readFile },
  opener,
  sharing,
  codes,
  share,
  address: pageAddress,
  copy: copyText,
  newSeed: browserEntropy.newSeed,
  proofs: shippedProofs,
  coach,
  scenarios: levels.scenarios,
  broken,
  study: desk.study,
  studyControls: desk,
  moment,
  daily,
  generator,
  saveModel,
}));

effect(() => {
  const inForce = settings.inForce.value;
  dress(inForce);
  untracked(() => session.setStill(inForce.isStill || inForce.pace === Infinity));
});

let sound: Promise<Sound> | undefined;
listen(session, (cue) => {
  if (!settings.inForce.peek().sound) return;
  sound ??= import('./platform/sound').then(({ createSound }) => createSound());
  sound.then(
    (there) => there.play(cue),
    (error: unknown) => console.error(error),
  );
});

effect(() => adviser.keepTo(session.state.value.sitting));

// A finished game on the table is studied; whatever else is there ends that.
effect(() => {
  const { screen, sitting } = session.state.value;
  if (screen === 'table' && sitting && phaseOf(sitting) === 'debrief') desk.open(sitting);
  else desk.close();
});

watchAddress((fragment) => opener.bring('link', ok(fragment)));
effect(() => {
  const game = session.ended.value;
  if (game === undefined) return;
  daily.end(game).catch((error: Error) => session.tell({ kind: 'no-board', why: error.message }));
});

// After the study has been opened or closed: what it holds is then of the game on the table.
effect(() => {
  const par = desk.study.value?.standings[0];
  const { sitting } = session.state.value;
  if (par?.isProved && sitting) daily.learn(sitting.scenario, par.value);
});

const root = document.getElementById('page');
if (root === null) throw new Error('the page has no place for the game');
effect(() => {
  render(<App page={page.value} state={session.state.value} />, root);
});
