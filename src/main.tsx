import '@fontsource/atkinson-hyperlegible/400.css';
import '@fontsource/atkinson-hyperlegible/700.css';
import './panels/style/index.css';
import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { App } from './panels/app';
import type { BoardPort, Page } from './panels/context';
import { browserEntropy } from './platform/entropy';
import { openFile, saveFile } from './platform/file';
import { readLevels } from './platform/levels';
import { watchMotion } from './platform/motion';
import { browserStorage } from './platform/storage';
import { viewBoard } from './present/board';
import type { Board } from './scenes/board';
import { createCoach } from './session/coach';
import { createSession } from './session/session';
import { wordsIn } from './words/words';

const words = wordsIn('en');
const session = createSession(browserStorage, browserEntropy);
const levels = readLevels();
session.shelf.look(levels.scenarios);
watchMotion(session.setStill);

let drawn: Board | undefined;

const showBoard = (): void => {
  const { sitting } = session.state.value;
  if (drawn && sitting) drawn.show(viewBoard(session.state.value, sitting, words));
};

/** The drawn board arrives after the panels; it is left alone once it is no longer wanted. */
const board: BoardPort = {
  mount(host) {
    host.dataset.state = 'loading';
    import('./scenes/board')
      .then(({ createBoard }) =>
        createBoard(host, { onHover: session.hover, onPress: session.press }),
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
  },
  hexAt: (x, y) => drawn?.hexAtClient(x, y),
  placeOf: (hex) => drawn?.clientOf(hex),
};

const page: Page = {
  session,
  words,
  board,
  files: { save: saveFile, open: openFile },
  proofs: { read: () => Promise.resolve(undefined) },
  coach: createCoach(session, browserStorage),
  scenarios: levels.scenarios,
  broken: levels.broken.map((level) => ({ kind: 'bad-level', ...level })),
};

const root = document.getElementById('page');
if (root === null) throw new Error('the page has no place for the game');
effect(() => {
  render(<App page={page} state={session.state.value} />, root);
  showBoard();
});
