import '@fontsource/atkinson-hyperlegible/400.css';
import '@fontsource/atkinson-hyperlegible/700.css';
import './ui/style/index.css';
import { computed, effect } from '@preact/signals-core';
import { options, render } from 'preact';
import type { ClassModel } from './app/class/class-model';
import { createApp } from './app/create-app';
import { listen } from './app/game/sound-events';
import type { Cue, Sound } from './app/ports';
import { ok } from './base/result';
import type { Manner } from './board/board';
import { ALL_LANGUAGES } from './i18n/words';
import { followLanguage } from './main/language';
import { createBoardPort } from './main/board-port';
import { createShareCodecClient } from './main/share-codec-client';
import { pageAddress, watchAddress } from './platform/address';
import { copyText } from './platform/clipboard';
import { browserClock } from './platform/clock';
import { browserEntropy } from './platform/entropy';
import { chooseFile, maySaveNothing, readFile, saveFile } from './platform/file';
import { createGenerator } from './platform/generator';
import { readLevels } from './platform/levels';
import { readPreferences, watchPreferences } from './platform/preferences';
import { shippedLessons } from './platform/lessons';
import { shippedProofs } from './platform/proofs';
import { reloadPage } from './platform/reload';
import { createSolver } from './platform/solver';
import { browserStorage } from './platform/storage';
import { createThrift, type DeviceHints } from './platform/thrift';
import { App } from './ui/app';
import { PageContext, type PageContextValue } from './ui/context';
import { dress } from './ui/theme';
import { watchRoom } from './ui/viewport';
import { PALETTES } from './views/style/palette';

const levels = readLevels();
const solver = createSolver();
const generator = createGenerator();

const shareCodec = createShareCodecClient(levels.scenarios, () =>
  words.peek().load('table', 'codes', 'share'),
);

const app = createApp({
  storage: browserStorage,
  entropy: browserEntropy,
  clock: browserClock,
  levels: levels.scenarios,
  preferences: readPreferences(),
  languages: ALL_LANGUAGES,
  solver,
  quietSolver: createSolver(),
  thrift: createThrift(
    navigator as DeviceHints,
    () => matchMedia('(prefers-reduced-data: reduce)').matches,
  ),
  generator,
  proofs: shippedProofs,
  lessons: shippedLessons,
  shareCodec,
});
const { stores, hints, importer } = app;
const { game, selection, notices, settings } = stores;

watchPreferences(settings.follow);
watchRoom();
const words = followLanguage(computed(() => settings.inForce.value.language));
effect(() => dress(settings.inForce.value));

const manner = computed((): Manner => {
  const { look, pace, textSize, isProjected } = settings.inForce.value;
  const style = { palette: PALETTES[look], weight: isProjected ? 1.6 : 1 };
  return { style, pace, scale: textSize / 100 };
});
const board = createBoardPort({ stores, manner }, async () => {
  const [{ viewBoard }, { advisedHex }] = await Promise.all([
    import('./views/table/board'),
    import('./views/table/hint'),
  ]);
  return (session) => {
    const state = { ...selection.read(), isStill: settings.isStill.value };
    return viewBoard(state, session, words.value, advisedHex(hints.advice.value));
  };
});

let sound: Promise<Sound> | undefined;
const hear = (cue: Cue): void => {
  if (!settings.inForce.peek().sound) return;
  sound ??= import('./platform/sound').then(({ createSound }) => createSound());
  sound.then(
    (there) => there.play(cue),
    (error: unknown) => {
      // Nothing is said: a sound never is the only sign. The next one asks again.
      sound = undefined;
      console.error(error);
    },
  );
};
listen(game.session, hear);

/** Hands the player a file, and its text where that may be in vain. */
const save = (name: string, text: string): void => {
  saveFile(name, text);
  if (maySaveNothing()) notices.tell({ kind: 'unsaved', name, text });
};

/** Hands the player the model of par of the scenario on the table. */
const saveModel = (): void => {
  const scenario = game.session.peek()?.scenario;
  if (scenario === undefined) return;
  solver.model({ scenario, actions: [] }).then(
    (text) => save(`lowland-skies-${scenario.id}.lp`, text),
    (error: unknown) => {
      console.error(error);
      notices.tell({ kind: 'no-model' });
    },
  );
};

// Nothing of it is wanted before the page has started; while developing it would hide changes.
if (import.meta.env.PROD)
  window.addEventListener('load', () => {
    import('./main/new-version')
      .then(({ followVersions }) => followVersions(stores))
      .catch((error: unknown) => console.info('The game is not kept on this device.', error));
  });

watchAddress((fragment) => importer.bring('link', ok(fragment)));

let classModel: ClassModel | undefined;

const page: PageContextValue = {
  app,
  words,
  services: {
    board,
    files: { save, choose: chooseFile, read: readFile },
    levels: {
      scenarios: levels.scenarios,
      broken: levels.broken.map((level) => ({ kind: 'bad-level', ...level }) as const),
      placeOf: levels.placeOf,
      proofs: shippedProofs,
      lessons: shippedLessons,
    },
    generator,
    shareCodec,
    fetchLuck: async () => (await import('./platform/workers/luck-counter')).luckCounter,
    fetchClass: async () =>
      (classModel ??= (await import('./main/open-class')).openClass(stores, levels.scenarios)),
    address: pageAddress,
    copy: copyText,
    newSeed: browserEntropy.newSeed,
    hear,
    saveModel,
    reload: reloadPage,
  },
};

const root = document.getElementById('page');
if (root === null) throw new Error('the page has no place for the game');
render(
  <PageContext value={page}>
    <App />
  </PageContext>,
  root,
);

// The page starts without them, and goes on without them where they don't arrive.
import('./main/after-start').then(
  ({ guardText, watchHistory }) => {
    watchHistory(stores.navigation.screen, stores.navigation.to);
    guardText(root, options, () => notices.tell({ kind: 'foreign-text' }));
  },
  (error: unknown) => console.error(error),
);

// Half of this script may happen to be a whole one: index.html looks for the mark of its end.
document.documentElement.dataset['ran'] = '';
