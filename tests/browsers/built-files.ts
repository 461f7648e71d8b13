import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one script of a build that holds a text, by the name of its file. */
export function scriptWith(build: string, text: string): RegExp {
  const folder = join(build, 'assets');
  const found = readdirSync(folder).filter(
    (name) => name.endsWith('.js') && readFileSync(join(folder, name), 'utf8').includes(text),
  );
  const [name] = found;
  if (name === undefined || found.length > 1)
    throw new Error(`${found.length} scripts of the build hold “${text}”`);
  return new RegExp(`/${name.replaceAll(/[.]/g, '\\.')}$`);
}

/** What only the script with Phaser says. */
export const PHASER = 'Phaser v';
