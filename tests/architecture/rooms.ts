/** The rooms of src, each with the rooms it may import from. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  hex: ['base'],
  scenario: ['base', 'hex'],
  rules: ['base', 'hex', 'scenario'],
  solver: ['base', 'hex', 'scenario', 'rules'],
  generator: ['base', 'hex', 'scenario', 'rules'],
  codes: ['base', 'hex', 'scenario', 'rules', 'generator'],
  words: ['base', 'hex', 'scenario', 'rules', 'generator', 'codes'],
  session: ['base', 'hex', 'scenario', 'rules', 'generator', 'codes'],
  present: ['base', 'hex', 'scenario', 'rules', 'generator', 'codes', 'words', 'session'],
  scenes: ['base', 'hex', 'scenario', 'rules', 'words', 'session', 'present'],
  panels: ['base', 'hex', 'scenario', 'rules', 'generator', 'words', 'session', 'present'],
  platform: ['base', 'hex', 'scenario', 'rules', 'solver', 'generator', 'codes', 'session'],
  cli: ['base', 'hex', 'scenario', 'rules', 'solver', 'generator', 'codes', 'words'],
  main: [
    'base',
    'hex',
    'scenario',
    'rules',
    'solver',
    'generator',
    'codes',
    'words',
    'session',
    'present',
    'scenes',
    'panels',
    'platform',
  ],
};

/** Of these rooms, others may use only the files listed: the edges know a sitting by its ports. */
export const DOORS: readonly { from: string; into: string; files: readonly string[] }[] = [
  { from: 'platform', into: 'session', files: ['src/session/ports'] },
];

/**
 * The packages that the game and its command line are made with, each with the rooms that may
 * import it. One that only the makers' tools need is for rooms that run in Node.
 */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@fontsource/atkinson-hyperlegible': ['panels', 'main'],
  '@noble/hashes': ['scenario', 'codes'],
  '@valibot/to-json-schema': ['cli'],
  '@preact/signals-core': ['session', 'panels', 'main'],
  'd3-scale': ['panels'],
  'd3-shape': ['panels'],
  fflate: ['codes'],
  highs: ['solver', 'platform', 'cli'],
  phaser: ['scenes'],
  preact: ['panels', 'main'],
  seedrandom: ['base'],
  uqr: ['present'],
  valibot: ['scenario', 'rules', 'session'],
};

/** The rooms in which a file may hold JSX, and so import its package without saying it. */
export const JSX_ROOMS: readonly string[] = ['panels', 'main'];

/** The rooms that run in Node and may import its own modules. */
export const NODE_ROOMS: readonly string[] = ['cli'];

/** Folders beside src, each with the rooms that may import from it or write there. */
export const DATA: Readonly<Record<string, readonly string[]>> = {
  assets: ['present'],
  levels: ['platform', 'cli', 'main'],
  docs: ['cli'],
};

/** Imports allowed against the table, as `file -> file`: starts empty and only shrinks. */
export const EXCEPTIONS: readonly string[] = [];

/** Files that may pass 300 lines, each with the reason why. */
export const LONG_FILES: Readonly<Record<string, string>> = {};

/** Folders of tests that mirror no room. */
export const OTHER_TESTS: readonly string[] = [
  'architecture',
  'bench',
  'browser',
  'browsers',
  'firefox',
  'golden',
  'levels',
  'shots',
  'soak',
];
