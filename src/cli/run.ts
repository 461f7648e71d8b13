import { asksForHelp, type CommandName, helpOf } from './usage';

/** Runs a command with the arguments it was given, or says how it is used where they ask that. */
export async function run(
  command: CommandName,
  execute: (args: readonly string[]) => void | Promise<void>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) process.stdout.write(helpOf(command));
  else await execute(args);
}
