import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Chromium } from './chromium';

const run = promisify(execFile);
const decompress = promisify(brotliDecompress);
const packaged = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const packageFolder = packaged.slice(0, packaged.lastIndexOf(join('build', '')));

/** Whether the package's binary, made for one kind of machine, runs on this one. */
export const canRunPackaged = process.platform === 'linux' && process.arch === 'x64';

/** The package's own list of fonts names one fixed folder; this one names where they are. */
const fontsConf = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium of @sparticuz/chromium with its libraries, fonts and software
 * graphics, once for each version and machine. It is unpacked beside its place and moved
 * there whole, so that two runs at once, or one cut short, leave nothing half done.
 */
export async function unpackChromium(): Promise<Chromium> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = join(tmpdir(), `lowland-skies-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(home)) {
    const partial = `${home}.${process.pid}`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial);
    const read = async (name: string) =>
      decompress(await readFile(join(packageFolder, 'bin', `${name}.br`)));
    await writeFile(join(partial, 'chromium'), await read('chromium'), { mode: 0o755 });
    for (const archive of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
      const file = join(partial, archive);
      await writeFile(file, await read(archive));
      await run('tar', ['-xf', file, '-C', partial, '--no-same-owner']);
      await rm(file);
    }
    await writeFile(join(partial, 'fonts.conf'), fontsConf(home));
    await rename(partial, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
      return rm(partial, { recursive: true });
    });
  }
  const libraries = [join(home, 'lib'), process.env['LD_LIBRARY_PATH']];
  const executablePath = join(home, 'chromium');
  return {
    executablePath,
    env: {
      LD_LIBRARY_PATH: libraries.filter((path) => path).join(':'),
      FONTCONFIG_PATH: dirname(executablePath),
    },
  };
}
