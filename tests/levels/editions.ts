import { posix } from 'node:path';
import type { Scenario } from '../../src/scenario/scenario';
import { filesBelow } from '../architecture/files';
import { LEVEL_FILES, readLevel } from './files';

/** Where editions are kept that a later one took the place of, as `<id>.<edition>.json`. */
const FOLDER = 'levels/editions';

/** The files of older editions; there may be none. */
export const OLDER_FILES = filesBelow('levels').filter(
  (file) => posix.dirname(file) === FOLDER && file.endsWith('.json'),
);

/** The name that an older edition's file must have. */
export const olderFile = ({ id, edition = 0 }: Scenario): string =>
  `${FOLDER}/${id}.${edition}.json`;

/** Every edition of every level that is there. */
export const EDITIONS: readonly Scenario[] = [...LEVEL_FILES, ...OLDER_FILES].map(readLevel);
