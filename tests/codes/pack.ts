import { createHash } from 'node:crypto';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { DICTIONARY } from '../../src/codes/dictionary';

/* Descriptions packed and unpacked with Node's own tools: docs/codes.md says how. */

const dictionary = Buffer.from(DICTIONARY, 'utf8');

const checked = (version: number, body: Buffer): string => {
  const check = createHash('sha256')
    .update(Buffer.from([version]))
    .update(body)
    .digest();
  return Buffer.concat([Buffer.from([version]), check.subarray(0, 4), body]).toString('base64url');
};

/** A description of any text, whether or not it is a scenario. */
export const pack = (text: string | Buffer, version = 1): string =>
  checked(version, deflateRawSync(text, { level: constants.Z_BEST_COMPRESSION, dictionary }));

/** A description of any bytes as if they were packed, with a check that fits. */
export const packRaw = (body: Buffer): string => checked(1, body);

/** The text in a description. */
export const unpack = (description: string): string =>
  inflateRawSync(Buffer.from(description, 'base64url').subarray(5), { dictionary }).toString(
    'utf8',
  );

/** JSON in its one form, written by hand: keys in order, no spaces. */
export function plain(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(plain).join(',')}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const fields = Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${plain(value)}`).join(',')}}`;
}
