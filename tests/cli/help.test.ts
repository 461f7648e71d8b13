import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { asksForHelp, CLI_COMMANDS, type CommandName, helpOf, usageOf } from '../../src/cli/usage';
import { ROOT } from '../architecture/files';
import { read } from './sources';

const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const commands = Object.keys(CLI_COMMANDS) as CommandName[];

const run = (command: CommandName, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', fileOf(command), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });

const fileOf = (command: CommandName): string => scripts[command]?.replace(/^tsx /, '') ?? '';

// The compiler of messages can't speak with the messages that it makes.
test('every script of the project’s own is a command with a usage', () => {
  const own = Object.entries(scripts).flatMap(([name, line]) =>
    /^tsx (src\/cli|tests\/(docs|golden|shots))\//.test(line) ? [name] : [],
  );
  expect([...commands, 'messages'].toSorted()).toEqual(own.toSorted());
});

test.each(commands)('%s says how it is used and what it does', (command) => {
  expect(helpOf(command)).toMatch(/^usage: npm run --silent \S+( -- .+)?\n.{20,}\.\n$/u);
  // Whatever is asked of it goes through the one place that answers `--help`.
  expect(read(fileOf(command))).toContain(`await run('${command}', `);
});

test('asked how it is used, a command says so and does nothing else', () => {
  expect(['--help', '-h'].map((flag) => asksForHelp(['benelux', flag]))).toEqual([true, true]);
  expect(asksForHelp(['benelux', '--seed', 'H'])).toBe(false);
  const { status, stdout, stderr } = run('open', '--help');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: helpOf('open'), stderr: '' });
});

test('without the argument that it needs, it answers with its usage and exit code 2', () => {
  const { status, stdout, stderr } = run('open');
  const usage = `${usageOf('open')}\n`;
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: usage });
});
