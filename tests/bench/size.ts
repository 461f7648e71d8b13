import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { downloadsOf, fontsOf, gzipBytes, rawBytes } from './weight';

// Weighs the production build in dist, and fails where it has grown past its limits.
const LIMITS_KB = { shell: 70, firstLoad: 350 };

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

function weigh(what: string, bytes: number, limit: number): boolean {
  const fits = bytes <= limit * 1000;
  console.log(`${fits ? 'ok  ' : 'FAIL'} ${what}: ${kB(bytes)} kB of at most ${limit} kB`);
  return fits;
}

if (!existsSync(dist)) {
  console.log('There is no build to weigh: run `npm run build` first.');
  process.exit(1);
}
const { shell, table } = downloadsOf(dist);
const fonts = fontsOf(dist);
console.log('HTML, JavaScript and CSS through gzip -9, fonts as they are; 1 kB is 1000 bytes.');
const fits = [
  weigh('shell (all that index.html asks for at once)', gzipBytes(dist, shell), LIMITS_KB.shell),
  weigh(
    'first load (shell, its fonts, table and the board with Phaser)',
    gzipBytes(dist, [...shell, ...table]) + rawBytes(dist, fonts),
    LIMITS_KB.firstLoad,
  ),
];
for (const [part, files] of Object.entries({ shell, table }))
  for (const file of files) console.log(`     ${part}: ${file} ${kB(gzipBytes(dist, [file]))} kB`);
for (const file of fonts) console.log(`     font: ${file} ${kB(rawBytes(dist, [file]))} kB`);
console.log('Not counted: pictures, fonts of other letters, what loads later.');
if (fits.includes(false)) process.exitCode = 1;
