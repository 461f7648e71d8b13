import { mergeConfig, type Plugin } from 'vite';
import config from '../../vite.config.ts';

/** What the title says in the second version. */
export const TAGLINE = 'The second version of a small purse.';

const tagline: Plugin = {
  name: 'second-version',
  transform: (code, id) =>
    id.endsWith('/i18n/compiled/en/title.ts')
      ? code.replace(/tagline: s`[^`]*`/, `tagline: s\`${TAGLINE}\``)
      : null,
};

const output = {
  entryFileNames: 'assets/second-[name]-[hash].js',
  chunkFileNames: 'assets/second-[name]-[hash].js',
  assetFileNames: 'assets/second-[name]-[hash][extname]',
};

/** The game with other words on its title, and no file under the name that it had before. */
export default mergeConfig(config, {
  plugins: [tagline],
  build: { rolldownOptions: { output } },
  worker: { rolldownOptions: { output } },
});
