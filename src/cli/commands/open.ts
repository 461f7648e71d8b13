import { ok, type Result } from '../../base/result';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { resultOf } from '../../analysis/result';
import { phaseOf, yearOf } from '../../app/game/game-session';
import type { Imported, ImportFault, ImportSource } from '../../app/import/import-result';
import { createShareCodec } from '../../app/import/share-codec';
import { createLibrary, type ScenarioLibrary } from '../../codes/library';
import { parseScenario } from '../../scenario/check';
import type { Scenario } from '../../scenario/scenario';
import { readJson } from '../../scenario/json';
import { viewNotOpened } from '../../views/notices/import-fault';
import { usageOf } from '../usage';
import { inOneLine, readArguments, refuse, type Sources, UNREADABLE } from '../input';
import { exact } from '../report';
import { say, words } from '../say';

/** What the command answers with: JSON, or the line that says how it is used, and an exit code. */
export interface OpenAnswer {
  readonly text: string;
  readonly fault: string;
  /** 0 where something was opened, 2 where not. */
  readonly code: 0 | 2;
}

interface Given {
  readonly text: string;
  readonly source: ImportSource;
}

/** Whether an argument can only be meant as the path of a file: no code has these characters. */
const isLikePath = (argument: string): boolean =>
  /[./\\]/.test(argument) && !/^\s*[{[]|#/.test(argument);

/** The text of a file or of standard input, or else the argument itself. */
function readGiven(argument: string, sources: Sources): Result<Given, string> {
  if (argument === '-') return ok({ text: sources.input(), source: { file: say.standardInput } });
  const file = sources.file(argument);
  if (file.ok) return ok({ text: file.value, source: { file: argument } });
  if (isLikePath(argument)) return refuse(argument, UNREADABLE[file.error]);
  return ok({ text: argument, source: 'typed' });
}

/** The levels of the game and their earlier editions; a broken file never hides the others. */
function readLibrary(sources: Sources, generate: ScenarioLibrary['generate']): ScenarioLibrary {
  const playable = (texts: readonly Result<string, unknown>[]): Scenario[] =>
    texts.flatMap((text) => {
      const json = text.ok ? readJson(text.value) : text;
      const scenario = json.ok ? parseScenario(json.value) : json;
      return scenario.ok ? [scenario.value] : [];
    });
  const levels = playable(sources.levelNames().map(sources.level));
  return createLibrary(levels, playable(sources.editions()), generate);
}

const reportScenario = ({ id, edition, title }: Scenario) => ({
  id,
  ...(edition !== undefined && { edition }),
  title: title.en,
});

/** What was opened, as plain data (docs/sharing.md). */
function reportOpened(opening: Imported) {
  if (opening.kind === 'scenario')
    return { kind: 'scenario', ...reportScenario(opening.scenario), seed: opening.seed ?? null };
  const { session } = opening;
  const { scenario, seed, actions, undone, turned, read, isHinted } = session;
  const { firstTry, prediction, seats, game } = session;
  const phase = phaseOf(session);
  return {
    kind: 'game',
    ...reportScenario(scenario),
    seed,
    phase,
    year: scenario.firstYear + yearOf(session),
    turned,
    read,
    hinted: isHinted,
    ...(firstTry && { firstTry }),
    ...(prediction && { prediction }),
    ...(seats && { seats }),
    planned: exact(plannedScore(outlook(game))),
    ...(phase === 'debrief' && { score: resultOf(game, seed).score }),
    actions,
    undone,
  };
}

/**
 * Why nothing was opened: the code of the fault, where it is, and the page's sentence on it; of
 * several codes, what each of them opens.
 */
function reportFault(fault: ImportFault, source: ImportSource) {
  const inner = fault.code === 'code' ? fault.fault : fault;
  return {
    kind: 'refused',
    code: inner.code,
    ...('index' in inner && { index: inner.index }),
    ...('issues' in inner && {
      issues: inner.issues.map(({ path, problem }) => ({ path, code: problem.code })),
    }),
    ...(inner.code === 'several-codes' && { found: inner.found.map(reportOpened) }),
    sentence: viewNotOpened(fault, source, words),
  };
}

const printJson = (report: unknown): string => `${JSON.stringify(report, null, 2)}\n`;

/**
 * Opens what a text or a file holds, with the reader of the page.
 *
 * @param generate makes the scenario of a generated one's code.
 */
export function openText(
  args: readonly string[],
  sources: Sources,
  generate: ScenarioLibrary['generate'],
): OpenAnswer {
  const wrongUse = (what: string): OpenAnswer => ({
    text: '',
    fault: `${inOneLine(what)}\n`,
    code: 2,
  });
  const request = readArguments(args, []);
  if (!request.ok) return wrongUse(request.error);
  const [argument, ...more] = request.value.places;
  if (argument === undefined || more.length > 0) return wrongUse(usageOf('open'));
  const given = readGiven(argument, sources);
  if (!given.ok) return wrongUse(given.error);
  const { text, source } = given.value;
  const opening = createShareCodec(readLibrary(sources, generate)).read(text);
  return opening.ok
    ? { text: printJson(reportOpened(opening.value)), fault: '', code: 0 }
    : { text: printJson(reportFault(opening.error, source)), fault: '', code: 2 };
}
