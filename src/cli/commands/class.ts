import Papa from 'papaparse';
import type { DatedItem } from '../../analysis/changes';
import type { ClassResult } from '../../analysis/class/class-result';
import {
  type ClassCollection,
  type ClassTask,
  type HeapReport,
  NO_CLASS,
  openCollector,
  scenarioOf,
} from '../../app/class/class-collection';
import { answerHeap, openAnswers } from '../../app/class/heap-reader';
import { createShareCodec } from '../../app/import/share-codec';
import { err, ok, type Result, unwrap } from '../../base/result';
import { type Fraction, toNumber } from '../../base/fraction';
import type { ScenarioLibrary } from '../../codes/library';
import { assignmentFragment } from '../../codes/link';
import { createGame } from '../../rules/game';
import { leavesOut, NOTHING_LEFT_OUT } from '../../rules/left-out';
import { numbersHash } from '../../scenario/draw';
import { figureCells, figureNames } from '../../views/class/csv-rows';
import { verdictText } from '../../views/class/reading';
import { itemName } from '../../views/names/item-names';
import { readGiven, readLibrary } from './given';
import { inOneLine, readArguments, readLevel, refuse, type Sources, UNREADABLE } from '../input';
import { exact } from '../report';
import { say, words } from '../say';
import { usageOf } from '../usage';
import type { OpenAnswer } from './open';
import { keptProof } from './prove';

/** The assignment that an argument is, or names the file of. */
function readTask(
  argument: string,
  sources: Sources,
  library: ScenarioLibrary,
): Result<ClassTask, string> {
  const given = readGiven(argument, sources);
  if (!given.ok) return given;
  const opening = createShareCodec(library).read(given.value.text);
  if (!opening.ok || opening.value.kind !== 'assignment')
    return refuse(argument.slice(0, 40), say.notAnAssignment);
  const { terms, scenario, print } = opening.value.given;
  const assignment = { ...terms, scenario };
  return ok({ assignment, fragment: unwrap(assignmentFragment(assignment, library)), print });
}

/** Par of the board of a class where it is a shipped level of which nothing is left out, and its proof is kept. */
function parOf(collection: ClassCollection, sources: Sources): Fraction | undefined {
  const scenario = scenarioOf(collection);
  // What is proved is the best plan of the whole board.
  if (leavesOut(collection.task?.assignment.leftOut ?? NOTHING_LEFT_OUT)) return undefined;
  if (scenario === undefined || !sources.levelNames().includes(scenario.id)) return undefined;
  const level = readLevel(scenario.id, sources);
  if (!level.ok || numbersHash(level.value.setup.scenario) !== numbersHash(scenario))
    return undefined;
  return keptProof(level.value, sources)?.par;
}

/** Planned score ÷ par, as an exact fraction. */
const shareOf = (planned: Fraction, par: Fraction): Fraction => ({
  numerator: planned.numerator * par.denominator,
  denominator: planned.denominator * par.numerator,
});

const decisionText = ({ scenario }: ClassResult['record'], { year, item }: DatedItem): string =>
  words.classBoard.decisionIs({
    item: itemName(createGame(scenario).setup, item, words),
    year: String(scenario.firstYear + year),
  });

/** A result as plain data: what its plan comes to, and what was decided in it. */
function reportResult(result: ClassResult, par: Fraction | undefined) {
  const { name, attempt, mark, record, isFinished, planned, outcome, items, game } = result;
  return {
    name,
    try: attempt,
    mark,
    seed: record.seed,
    finished: isFinished,
    years: game.books.length,
    planned: exact(planned),
    ...(isFinished && par && par.numerator > 0 && { shareOfPar: exact(shareOf(planned, par)) }),
    ...(outcome && { luck: exact(outcome.luck), score: outcome.score }),
    hinted: record.isHinted,
    ...(record.prediction?.percent !== undefined && { predicted: record.prediction.percent }),
    decisions: items.map(({ year, item }) => ({ year: record.scenario.firstYear + year, ...item })),
  };
}

const decimal = (value: Fraction): string => toNumber(value).toFixed(2);

/** The same as the rows of a table, its head first; a figure that is not known is empty. */
function rowsOf(results: readonly ClassResult[], par: Fraction | undefined): string[][] {
  const told = words.classBoard;
  const head = [told.name, told.try, told.planned, ...figureNames(words), told.decisions];
  const rows = results.map((result) => {
    const { name, attempt, record, planned, items } = result;
    return [
      name,
      String(attempt),
      decimal(planned),
      ...figureCells(result, par, words),
      items.map((item) => decisionText(record, item)).join('; '),
    ];
  });
  return [head, ...rows];
}

/** Reads all that a heap of text holds for a class. */
function collect(text: string, task: ClassTask | undefined, library: ScenarioLibrary) {
  const described = task ? [task.assignment.scenario] : [];
  const collector = openCollector({ ...NO_CLASS, task });
  const openAnswer = openAnswers(described);
  const reports: HeapReport[] = [];
  for (const answer of answerHeap({ text, described }, library))
    for (const { place, text: code, item } of openAnswer(answer))
      reports.push({ place, verdict: collector.take(item, code) });
  return { collection: collector.collection(), reports };
}

/** A line for each place that gave no result, or one that needs to be known. */
const toldOf = (reports: readonly HeapReport[]): string =>
  reports
    .filter(({ verdict }) => verdict.kind !== 'added')
    .map(({ place, verdict }) =>
      inOneLine(
        say.inPlace({ place: words.classBoard.placeOf(place), what: verdictText(verdict, words) }),
      ),
    )
    .map((line) => `${line}\n`)
    .join('');

/** What is read of a command's arguments. */
function readRequest(args: readonly string[], sources: Sources, library: ScenarioLibrary) {
  const request = readArguments(
    args.filter((argument) => argument !== '--csv'),
    ['assignment'],
  );
  if (!request.ok) return request;
  const { places, options } = request.value;
  const [heap, ...more] = places;
  const given = options.get('assignment');
  if (heap === undefined || more.length > 0) return err(usageOf('class'));
  const isInput = heap === '-';
  const text = isInput ? ok(sources.input()) : sources.file(heap);
  if (!text.ok) return refuse(heap, UNREADABLE[text.error]);
  const task = given === undefined ? ok(undefined) : readTask(given, sources, library);
  return task.ok ? ok({ text: text.value, task: task.value }) : task;
}

/**
 * What a class has handed in, out of any text (docs/teaching/assignments.md).
 *
 * @param generate makes the scenario of a generated one's code.
 */
export function classReport(
  args: readonly string[],
  sources: Sources,
  generate: ScenarioLibrary['generate'],
): OpenAnswer {
  const library = readLibrary(sources, generate);
  const request = readRequest(args, sources, library);
  if (!request.ok) return { text: '', fault: `${inOneLine(request.error)}\n`, code: 2 };
  const { text, task } = request.value;
  const { collection, reports } = collect(text, task, library);
  const results = collection.collected.map(({ result }) => result);
  const fault = toldOf(reports);
  const [first] = results;
  if (!first) return { text: '', fault: `${fault}${say.nothingHandedIn}\n`, code: 2 };
  const par = parOf(collection, sources);
  if (args.includes('--csv'))
    return {
      text: `${Papa.unparse(rowsOf(results, par), { escapeFormulae: true })}\n`,
      fault,
      code: 0,
    };
  const { id, title } = first.record.scenario;
  const report = {
    level: id,
    title: title.en,
    ...(collection.task && { assignment: collection.task.assignment.title }),
    ...(par && { par: exact(par) }),
    results: results.map((result) => reportResult(result, par)),
  };
  return { text: `${JSON.stringify(report, null, 2)}\n`, fault, code: 0 };
}
