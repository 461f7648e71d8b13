import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'vite';

const HELPER = fileURLToPath(new URL('../src/platform/import-part.ts', import.meta.url));

/** What Vite wraps every dynamic import in, with the files that the import needs. */
const VITE_HELPER = '\0vite/preload-helper.js';

/** A remark in scripts and in style sheets alike. */
const END_OF_FILE = '/*end*/';

/** `() => import("./x.js")`, and the form of it that takes names out of the module. */
const FETCHER =
  /\(\)\s*=>\s*(\{\s*(?:let|const)\s*\{[^}]*\}\s*=\s*await\s*)?import\([`"'][^`"']+[`"']\)/g;
const ANY_IMPORT = /\bimport\([`"']/g;

/**
 * Has a dynamic import told its address: `() => import("./x.js")` becomes `(at) => import(at)`. The
 * address stands in the list of the part's files already, and may get a query.
 *
 * @throws where one of the imports has another form
 */
function withAddress(code: string, file: string): string {
  let found = 0;
  const changed = code.replaceAll(FETCHER, (_, names = '') => {
    found += 1;
    return `(at)=>${names}import(at)`;
  });
  if (found !== (code.match(ANY_IMPORT)?.length ?? 0))
    throw new Error(`${file} has a dynamic import in a form that takes no address`);
  return changed;
}

/** Ends each script and style sheet with the line by which the page knows that it is whole. */
export const wholeFiles: Plugin = {
  name: 'whole-files',
  apply: 'build',
  config: () => ({
    define: { 'import.meta.env.VITE_END_OF_FILE': JSON.stringify(END_OF_FILE) },
  }),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const whole = (text: string): string => `${text.trimEnd()}\n${END_OF_FILE}\n`;
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = whole(file.code);
        else if (file.fileName.endsWith('.css') && typeof file.source === 'string')
          file.source = whole(file.source);
    },
  },
};

/** Puts `importPart` in the place of Vite's own helper, so that what did not arrive can be retried. */
export const lateParts: Plugin = {
  name: 'late-parts',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id === VITE_HELPER
      ? `export { importPart as __vitePreload } from ${JSON.stringify(HELPER)};`
      : null,
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = withAddress(file.code, file.fileName);
    },
  },
};

/** The files of a late part, the script itself first: Vite leaves it out where it is alone. */
export const modulePreload: Exclude<BuildOptions['modulePreload'], undefined> = {
  polyfill: false,
  resolveDependencies: (file, needed, { hostType }) =>
    hostType === 'html' ? needed : [file, ...needed.filter((other) => other !== file)],
};
