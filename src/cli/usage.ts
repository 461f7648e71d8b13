import { say } from './say';

interface Command {
  /** What may stand after the command's name. */
  readonly syntax: string;
  /** What the command does, in one line. */
  readonly about: string;
}

/** Every script of `package.json` that takes arguments or makes a file. */
export const CLI_COMMANDS = {
  levels: { syntax: '[<level>…] [--json] [--time-limit <seconds>]', about: say.levelsAbout },
  score: {
    syntax: '<level> <plan.json or -> [--seed <seed> | --seed-exact <seed>]',
    about: say.scoreAbout,
  },
  luck: {
    syntax: '<level> <plan.json or -> [--seed <seed> | --seed-exact <seed>]',
    about: say.luckAbout,
  },
  par: {
    syntax:
      '<level> [--plan <plan.json or ->] [--hindsight <seed> | --hindsight-exact <seed>] ' +
      '[--frontier] [--export <model.lp>] [--time-limit <seconds>]',
    about: say.parAbout,
  },
  explain: {
    syntax: '<level> <plan.json or -> [--rungs <number>] [--time-limit <seconds>]',
    about: say.explainAbout,
  },
  coalition: {
    syntax: '<level> [--plan <plan.json or ->] [--time-limit <seconds>]',
    about: say.coalitionAbout,
  },
  prove: { syntax: '[<level>…]', about: say.proveAbout },
  verify: {
    syntax: '[--solver <own, cbc or glpk>] [--only <instance>…] [--time-limit <seconds>]',
    about: say.verifyAbout,
  },
  instances: { syntax: '<folder>', about: say.instancesAbout },
  benchmark: { syntax: '[<instance>…] [--time-limit <seconds>]', about: say.benchmarkAbout },
  generate: {
    syntax:
      '--seed <seed> [--size <size>] [--nations <number>] ' +
      '[--years <number>] [--difficulty <difficulty>]',
    about: say.generateAbout,
  },
  open: { syntax: '<code, link, text, file or ->', about: say.openAbout },
  class: {
    syntax: '<file or -> [--assignment <code, link, file or ->] [--csv]',
    about: say.classAbout,
  },
  schema: { syntax: '', about: say.schemaAbout },
  golden: {
    syntax: 'editions | levels <level>… | own | generated | links <link>…',
    about: say.goldenAbout,
  },
  answers: { syntax: '', about: say.answersAbout },
  icons: { syntax: '', about: say.iconsAbout },
  shots: { syntax: '<folder> [<word>…]', about: say.shotsAbout },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof CLI_COMMANDS;

/** How a command is used, in one line. */
export const usageOf = (command: CommandName): string =>
  say.usage({
    line: `npm run --silent ${command} -- ${CLI_COMMANDS[command].syntax}`.replace(/ -- $/, ''),
  });

/** Whether the arguments ask how the command is used. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.includes('--help') || args.includes('-h');

/** How a command is used and what it does, in two lines. */
export const helpOf = (command: CommandName): string =>
  `${usageOf(command)}\n${CLI_COMMANDS[command].about}\n`;
