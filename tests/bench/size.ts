import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { downloadsOf, fontsOf, gzipBytes } from './weight';

// Weighs the production build in dist, and fails where it has grown past its limits.
const LIMITS_KB = { shell: 73, firstLoad: 350 };

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

function weigh(what: string, files: readonly string[], limit: number): boolean {
  const bytes = gzipBytes(dist, files);
  const fits = bytes <= limit * 1000;
  console.log(`${fits ? 'ok  ' : 'FAIL'} ${what}: ${kB(bytes)} kB of at most ${limit} kB`);
  return fits;
}

if (!existsSync(dist)) {
  console.log('There is no build to weigh: run `npm run build` first.');
  process.exit(1);
}
const { shell, table } = downloadsOf(dist);
console.log('Counted: HTML, JavaScript and CSS, each file through gzip -9; 1 kB is 1000 bytes.');
const fits = [
  weigh('shell (all that index.html asks for at once)', shell, LIMITS_KB.shell),
  weigh(
    'first load (shell, table and the board with Phaser)',
    [...shell, ...table],
    LIMITS_KB.firstLoad,
  ),
];
for (const [part, files] of Object.entries({ shell, table }))
  for (const file of files) console.log(`     ${part}: ${file} ${kB(gzipBytes(dist, [file]))} kB`);
const fonts = fontsOf(dist);
console.log(`Not counted: ${fonts.count} fonts (woff2), together ${kB(fonts.bytes)} kB,`);
console.log('of which a browser loads those whose letters it draws; pictures; what loads later.');
if (fits.includes(false)) process.exitCode = 1;
