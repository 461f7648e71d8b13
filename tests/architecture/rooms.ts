/** The rooms of src, each with the rooms it may import from. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  hex: ['base'],
  scenario: ['base', 'hex'],
  rules: ['base', 'hex', 'scenario'],
  analysis: ['base', 'hex', 'scenario', 'rules'],
  solver: ['base', 'hex', 'scenario', 'rules', 'analysis'],
  generator: ['base', 'hex', 'scenario', 'rules', 'analysis'],
  codes: ['base', 'hex', 'scenario', 'rules', 'analysis', 'generator'],
  i18n: ['base', 'hex', 'scenario', 'rules', 'analysis', 'generator', 'codes'],
  app: ['base', 'hex', 'scenario', 'rules', 'analysis', 'generator', 'codes'],
  views: ['base', 'hex', 'scenario', 'rules', 'analysis', 'generator', 'codes', 'i18n', 'app'],
  board: ['base', 'hex', 'scenario', 'rules', 'analysis', 'i18n', 'app', 'views'],
  ui: ['base', 'hex', 'scenario', 'rules', 'analysis', 'generator', 'i18n', 'app', 'views'],
  platform: ['base', 'hex', 'scenario', 'rules', 'analysis', 'solver', 'generator', 'codes', 'app'],
  cli: [
    'base',
    'hex',
    'scenario',
    'rules',
    'analysis',
    'solver',
    'generator',
    'codes',
    'i18n',
    'app',
    'views',
  ],
  main: [
    'base',
    'hex',
    'scenario',
    'rules',
    'analysis',
    'solver',
    'generator',
    'codes',
    'i18n',
    'app',
    'views',
    'board',
    'ui',
    'platform',
  ],
};

/** Of these rooms, others may use only the files listed: the edges know a session by its ports. */
export const DOORS: readonly { from: string; into: string; files: readonly string[] }[] = [
  { from: 'platform', into: 'app', files: ['src/app/ports'] },
  {
    from: 'cli',
    into: 'app',
    files: [
      'src/app/class/class-collection',
      'src/app/class/heap-reader',
      'src/app/game/game-session',
      'src/app/import/import-result',
      'src/app/import/seed',
      'src/app/import/share-codec',
    ],
  },
  {
    from: 'cli',
    into: 'views',
    files: [
      'src/views/class/csv-rows',
      'src/views/class/reading',
      'src/views/names/item-names',
      'src/views/notices/import-fault',
    ],
  },
];

/**
 * The packages that the game and its command line are made with, each with the rooms that may
 * import it. One that only the makers' tools need is for rooms that run in Node.
 */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@fontsource/atkinson-hyperlegible': ['ui', 'main'],
  '@formatjs/icu-messageformat-parser': ['cli'],
  '@noble/hashes': ['scenario', 'codes'],
  '@valibot/to-json-schema': ['cli'],
  '@preact/signals': ['ui'],
  '@preact/signals-core': ['app', 'ui', 'main'],
  'd3-scale': ['ui'],
  'd3-shape': ['ui'],
  fflate: ['codes'],
  highs: ['solver', 'platform', 'cli'],
  jsqr: ['platform'],
  papaparse: ['platform', 'cli'],
  phaser: ['board'],
  preact: ['ui', 'main'],
  seedrandom: ['base'],
  uqr: ['views'],
  valibot: ['scenario', 'rules', 'analysis', 'app'],
  'workbox-precaching': ['platform'],
  'workbox-routing': ['platform'],
};

/** The rooms in which a file may hold JSX, and so import its package without saying it. */
export const JSX_ROOMS: readonly string[] = ['ui', 'main'];

/** The rooms that run in Node and may import its own modules. */
export const NODE_ROOMS: readonly string[] = ['cli'];

/** Folders beside src, each with the rooms that may import from it or write there. */
export const DATA: Readonly<Record<string, readonly string[]>> = {
  assets: ['views'],
  levels: ['platform', 'cli', 'main'],
  docs: ['cli', 'main'],
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
  'docs',
  'firefox',
  'golden',
  'levels',
  'shots',
  'soak',
];
