import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { err, ok, type Result } from '../base/result';
import { CLI_COMMANDS } from './usage';
import type { ReadFault, Sources } from './input';

const FAULTS: Readonly<Record<string, ReadFault>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  ENAMETOOLONG: 'absent',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

const LEVELS = new URL('../../levels/', import.meta.url);
const EDITIONS = new URL('editions/', LEVELS);

// npm runs a script in the project's folder and says where it was called from.
const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
const isCommand = script !== undefined && Object.hasOwn(CLI_COMMANDS, script);
const folder = isCommand && caller !== undefined ? caller : process.cwd();

function read(place: string | URL): Result<string, ReadFault> {
  try {
    return ok(readFileSync(place, 'utf8'));
  } catch (error) {
    const fault = FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
    if (fault === undefined) throw error;
    return err(fault);
  }
}

const jsonIn = (place: URL): string[] =>
  readdirSync(place).filter((name) => name.endsWith('.json'));

/** A path as it was typed, from the folder in which it was typed. */
export const typedPath = (path: string): string => resolve(folder, path);

/** Where the proof of a level is kept. */
export const proofPlace = (level: string): URL => new URL(`proofs/${level}.json`, LEVELS);

/** Where a file of the documents is. */
export const documentPlace = (file: string): URL => new URL(`../../docs/${file}`, import.meta.url);

/** Does what may fail as files do; answers whether it could. */
export function attempt(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    // A fault of the system has a code; any other is one of this program.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}

/** The files of the machine. */
export const sources: Sources = {
  levelNames: () => jsonIn(LEVELS).map((name) => name.slice(0, -'.json'.length)),
  level: (name) => read(new URL(`${name}.json`, LEVELS)),
  editions: () => jsonIn(EDITIONS).map((name) => read(new URL(name, EDITIONS))),
  proof: (name) => read(proofPlace(name)),
  benchmark: () => read(documentPlace('benchmark.json')),
  file: (path) => read(typedPath(path)),
  input: () => readFileSync(0, 'utf8'),
};

/** Prints a command's answer, or the one line that says what is wrong. */
export function finish(answer: Result<string, string>): void {
  if (answer.ok) process.stdout.write(answer.value);
  else {
    process.stderr.write(`${answer.error}\n`);
    process.exitCode = 2;
  }
}
