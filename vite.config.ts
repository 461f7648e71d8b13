import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { lateParts, modulePreload, wholeFiles } from './build/late-parts.ts';
import { levelParts } from './build/level-parts.ts';
import { pagePolicy } from './build/policy.ts';
import { serviceWorker } from './build/service-worker.ts';

const PHASER = fileURLToPath(new URL('node_modules/phaser/src/', import.meta.url));
const PART = /^phaser\/src\//;

/** Phaser asks by `typeof` what it was built with: both renderers, and no sound. */
const FLAGS: readonly (readonly [string, string])[] = [
  ['typeof CANVAS_RENDERER', 'true'],
  ['typeof WEBGL_RENDERER', 'true'],
  ['typeof FEATURE_SOUND', 'false'],
  ['typeof PLUGIN_CAMERA3D', 'false'],
  ['typeof PLUGIN_FBINSTANT', 'false'],
  ['typeof WEBGL_DEBUG', 'false'],
];

const INSTEAD: readonly (readonly [file: RegExp, code: string])[] = [
  // It would listen to the document for ever and wake the loop, which runs only while we let it.
  [/phaser\/src\/core\/VisibilityHandler\.js$/, 'module.exports = function () {};'],
  // It finds this out by pictures in data addresses, which the page's policy forbids.
  [
    /phaser\/src\/device\/CanvasFeatures\.js$/,
    'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };',
  ],
];

/** A build takes in only those parts of Phaser that are asked for, at half the weight. */
const phaserParts: Plugin = {
  name: 'phaser-parts',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (PART.test(id) ? `${id.replace(PART, PHASER)}.js` : null),
  transform: (code, id) => {
    if (!id.startsWith(PHASER)) return null;
    const [, instead] = INSTEAD.find(([file]) => file.test(id)) ?? [];
    return instead ?? FLAGS.reduce((text, [flag, value]) => text.replaceAll(flag, value), code);
  },
};

/** While developing, Phaser is whole: its parts are in a module format that needs a build. */
const phaserWhole: Plugin = {
  name: 'phaser-whole',
  apply: 'serve',
  enforce: 'pre',
  resolveId: (id) => (PART.test(id) ? `\0${id}` : null),
  load: (id) =>
    id.startsWith('\0phaser/src/') ? `export { Game as default } from 'phaser';` : null,
};

export default defineConfig({
  base: './',
  plugins: [levelParts, phaserParts, phaserWhole, lateParts, wholeFiles, pagePolicy, serviceWorker],
  define: { global: 'globalThis' },
  build: {
    target: 'es2022',
    modulePreload,
    rolldownOptions: {
      // What every visit needs first is one script: fewer requests, less weight.
      output: { codeSplitting: { groups: [{ name: 'shell', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es', plugins: () => [wholeFiles] },
  optimizeDeps: { include: ['phaser'] },
});
