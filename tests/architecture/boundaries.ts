import type { Import } from './imports';
import { DATA, DOORS, EXCEPTIONS, JSX_ROOMS, NODE_ROOMS, PACKAGES, ROOMS } from './rooms';

const withoutEnding = (file: string): string => file.replace(/(\.d)?\.[jt]sx?$/, '');

/** The room of a file in src, or of the path of an import: `main` for the file of that name. */
export const roomOf = (path: string): string => path.split('/')[1]?.split('.')[0] ?? '';

function faultOf({ file, path, package: name }: Import): string | undefined {
  const room = roomOf(file);
  const allowed = ROOMS[room];
  if (allowed === undefined) return `${file} is in no room`;
  if (name !== undefined) {
    const rooms = name.startsWith('node:') ? NODE_ROOMS : PACKAGES[name];
    if (rooms === undefined) return `${file} imports ${name}, a package that has no rooms`;
    return rooms.includes(room) ? undefined : `${file} imports ${name}, which is not for ${room}`;
  }
  if (path === undefined) return undefined;
  const [top = ''] = path.split('/');
  if (top !== 'src')
    return DATA[top]?.includes(room) ? undefined : `${file} imports ${path}, not for ${room}`;
  const target = roomOf(path);
  if (target === room) return undefined;
  if (!allowed.includes(target)) return `${file} imports ${path}, but ${room} not ${target}`;
  const door = DOORS.find(({ from, into }) => from === room && into === target);
  if (door && !door.files.includes(path))
    return `${file} imports ${path}, but ${room} only ${door.files.join(', ')}`;
  return undefined;
}

/** Every import that the rooms don't allow, each as a sentence; exceptions are left out. */
export function boundaryFaults(
  imports: readonly Import[],
  exceptions: readonly string[] = EXCEPTIONS,
): string[] {
  const excused = ({ file, path, package: name }: Import) =>
    exceptions.includes(`${withoutEnding(file)} -> ${path ?? name}`);
  return imports.flatMap((one) => (excused(one) ? [] : (faultOf(one) ?? [])));
}

/** The files that hold JSX outside the rooms that may draw with it. */
export const jsxFaults = (files: readonly string[]): string[] =>
  files.filter((file) => file.endsWith('x') && !JSX_ROOMS.includes(roomOf(file)));

/**
 * The cycles among files, each once, as a path that ends where it began. An import of types
 * closes one like any other: two files that need each other's types can't be read apart.
 */
export function cyclesAmong(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { file, path } of imports) {
    if (path === undefined) continue;
    const from = withoutEnding(file);
    targets.set(from, [...(targets.get(from) ?? []), path]);
  }
  const cycles: string[] = [];
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push([...trail.slice(start), file].join(' -> '));
    if (start >= 0 || finished.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
