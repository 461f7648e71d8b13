import { outlook, plannedScore } from '../../analysis/planned-score';
import { resultOf } from '../../analysis/result';
import { phaseOf, yearOf } from '../../app/game/game-session';
import type { Imported, ImportFault, ImportSource } from '../../app/import/import-result';
import { createShareCodec } from '../../app/import/share-codec';
import type { ScenarioLibrary } from '../../codes/library';
import type { Scenario } from '../../scenario/scenario';
import { viewNotOpened } from '../../views/notices/import-fault';
import { usageOf } from '../usage';
import { readGiven, readLibrary } from './given';
import { inOneLine, readArguments, type Sources } from '../input';
import { exact } from '../report';
import { words } from '../say';

/** What the command answers with: JSON, or the line that says how it is used, and an exit code. */
export interface OpenAnswer {
  readonly text: string;
  readonly fault: string;
  /** 0 where something was opened, 2 where not. */
  readonly code: 0 | 2;
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
  if (opening.kind === 'assignment') {
    const { terms, scenario, print } = opening.given;
    const { title, seed, ...others } = terms;
    return {
      kind: 'assignment',
      ...reportScenario(scenario),
      seed: seed ?? null,
      print,
      assignment: { title, ...others },
    };
  }
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
