import '@fontsource/atkinson-hyperlegible/400.css';
import '@fontsource/atkinson-hyperlegible/700.css';
import './panels/style/index.css';
import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import { App } from './panels/app';
import type { BoardPlace, BoardPort, Page } from './panels/context';
import { browserEntropy } from './platform/entropy';
import { openFile, saveFile } from './platform/file';
import { readLevels } from './platform/levels';
import { watchMotion } from './platform/motion';
import { shippedProofs } from './platform/proofs';
import { createSolver } from './platform/solver';
import { browserStorage } from './platform/storage';
import { advisedHex } from './present/advice';
import { viewBoard } from './present/board';
import type { Board } from './scenes/board';
import { createAdviser } from './session/adviser';
import { openCharacterKeys } from './session/character-keys';
import { createCoach } from './session/coach';
import { createSession } from './session/session';
import { phaseOf } from './session/sitting';
import { createStudyDesk } from './session/study-desk';
import { wordsIn } from './words/words';

const words = wordsIn('en');
const session = createSession(browserStorage, browserEntropy);
const levels = readLevels();
const solver = createSolver();
const adviser = createAdviser(solver, session);
const desk = createStudyDesk(solver, shippedProofs);
session.shelf.look(levels.scenarios);
watchMotion(session.setStill);

let drawn: Board | undefined;
const boardPlace = signal<BoardPlace | undefined>(undefined);

const showBoard = (): void => {
  const { sitting } = session.state.value;
  if (drawn && sitting)
    drawn.show(viewBoard(session.state.value, sitting, words, advisedHex(adviser.advice.value)));
};

/** The drawn board arrives after the panels; it is left alone once it is no longer wanted. */
const board: BoardPort = {
  mount(host) {
    host.dataset.state = 'loading';
    import('./scenes/board')
      .then(({ createBoard }) =>
        createBoard(
          host,
          { onHover: session.hover, onPress: session.press },
          { onPlace: (place) => (boardPlace.value = place) },
        ),
      )
      .then((created) => {
        if (!host.isConnected) return created.destroy();
        drawn = created;
        host.dataset.state = created.renderer;
        showBoard();
      })
      .catch((error: unknown) => {
        host.dataset.state = 'failed';
        host.dataset.words = words.boardFailed;
        console.error(error);
      });
  },
  unmount() {
    drawn?.destroy();
    drawn = undefined;
    boardPlace.value = undefined;
  },
  place: boardPlace,
  hexAt: (x, y) => drawn?.hexAtClient(x, y),
  placeOf: (hex) => drawn?.clientOf(hex),
};

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

const page: Page = {
  session,
  words,
  board,
  adviser,
  files: { save: saveFile, open: openFile },
  proofs: shippedProofs,
  coach: createCoach(session, browserStorage),
  characterKeys: openCharacterKeys(browserStorage),
  scenarios: levels.scenarios,
  broken: levels.broken.map((level) => ({ kind: 'bad-level', ...level })),
  study: desk.study,
  studyControls: desk,
  saveModel,
};

effect(() => adviser.keepTo(session.state.value.sitting));

// A finished game on the table is studied; whatever else is there ends that.
effect(() => {
  const { screen, sitting } = session.state.value;
  if (screen === 'table' && sitting && phaseOf(sitting) === 'debrief') desk.open(sitting);
  else desk.close();
});

const root = document.getElementById('page');
if (root === null) throw new Error('the page has no place for the game');
effect(() => {
  render(<App page={page} state={session.state.value} />, root);
  showBoard();
});
