import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The last commit before the table was made quick: what the present build is measured against. */
const OLD_COMMIT = '701064a';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the game as it was at `OLD_COMMIT`, with today's packages, and keeps the build in the
 * folder for temporary files: a second run finds it there.
 *
 * @returns the folder of the build, or undefined where the commit isn't in the history, as in a
 *   shallow clone
 */
export function buildOld(): string | undefined {
  const home = join(tmpdir(), `lowland-skies-${OLD_COMMIT}-${process.getuid?.() ?? 0}`);
  const dist = join(home, 'dist');
  if (existsSync(dist)) return dist;
  const source = `${home}.${process.pid}`;
  try {
    execFileSync('git', ['cat-file', '-e', `${OLD_COMMIT}^{commit}`], {
      cwd: root,
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  mkdirSync(source, { recursive: true });
  const archive = execFileSync('git', ['archive', OLD_COMMIT], {
    cwd: root,
    maxBuffer: 2 ** 30,
  });
  execFileSync('tar', ['-x', '-C', source], { input: archive });
  // Copied, not linked: the build knows Phaser's files by where they lie.
  cpSync(join(root, 'node_modules'), join(source, 'node_modules'), { recursive: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: source, env });
  rmSync(join(source, 'node_modules'), { recursive: true });
  rmSync(home, { recursive: true, force: true });
  renameSync(source, home);
  return dist;
}
