import { err, ok, type Result } from '../../base/result';
import type { Game } from '../../rules/game';
import type { Requirement } from '../../scenario/scenario';
import { say } from '../say';
import { usageOf } from '../usage';
import { inOneLine, readArguments, readLevel, readSeconds, type Sources } from '../input';
import { boundsText, measureText, plainReport, printTable, VERDICTS } from '../levels/level-print';
import { Level, type LevelReport, reportLevel } from '../levels/level-report';
import type { ParOf } from '../levels/par-of';

/** What the command answers with: text, the lines that say what is wrong, and an exit code. */
export interface Answer {
  readonly text: string;
  readonly faults: readonly string[];
  /** 0 where all is well, 1 where a requirement doesn't hold, 2 where something can't be read. */
  readonly code: 0 | 1 | 2;
}

/** What the command needs of the world besides its sources. */
export interface Prover {
  /** Makes a source of par that gives each solve so many seconds, or all that it takes. */
  readonly proving: (timeLimitSeconds: number | undefined) => ParOf;
  /** Tells which level is being worked on. */
  readonly tell: (line: string) => void;
}

interface LevelsRequest {
  readonly levels: readonly string[];
  readonly isJson: boolean;
  readonly seconds: number | undefined;
}

function readRequest(args: readonly string[], sources: Sources): Result<LevelsRequest, string> {
  const isJson = args.includes('--json');
  const others = args.filter((arg) => arg !== '--json');
  const request = readArguments(others, ['time-limit']);
  if (!request.ok) return err(`${request.error}; ${usageOf('levels')}`);
  const { places, options } = request.value;
  const seconds = readSeconds(options.get('time-limit'));
  if (!seconds.ok) return seconds;
  const levels = places.length > 0 ? places : sources.levelNames();
  return ok({ levels, isJson, seconds: seconds.value });
}

/** The campaign in its order, the second shelf in its own, then levels without a place. */
function placeOf({ setup }: Game): number {
  const { campaign } = setup.scenario;
  return (campaign?.place ?? Infinity) + (campaign?.shelf === undefined ? 0 : SECOND_SHELF);
}
/** More than any place. */
const SECOND_SHELF = 1000;

const notHeld = (id: string, requirement: Requirement, verdict: keyof typeof VERDICTS): string =>
  say.notHeld({
    id,
    measure: measureText(requirement),
    bounds: boundsText(requirement),
    verdict: VERDICTS[verdict],
  });

const faultsOf = ({ scenario, verdicts }: LevelReport): string[] =>
  verdicts.flatMap(({ requirement, verdict }) =>
    verdict === 'holds' ? [] : [notHeld(scenario.id, requirement, verdict)],
  );

/** Checks, proves and reports on the levels that the arguments name, or on all there are. */
export function levels(args: readonly string[], sources: Sources, prover: Prover): Answer {
  const request = readRequest(args, sources);
  if (!request.ok) return { text: '', faults: [inOneLine(request.error)], code: 2 };
  const { isJson, seconds } = request.value;
  const read = request.value.levels.map((level) => readLevel(level, sources));
  const broken = read.flatMap((level) => (level.ok ? [] : [inOneLine(level.error)]));
  const games = read.flatMap((level) => (level.ok ? [level.value] : []));
  const parOf = prover.proving(seconds);
  const reports = games
    .sort((a, b) => Math.sign(placeOf(a) - placeOf(b)) || 0)
    .map((game) => {
      prover.tell(say.working({ id: game.setup.scenario.id }));
      return reportLevel(new Level(game, parOf));
    });
  const missed = reports.flatMap(faultsOf);
  const text = isJson
    ? `${JSON.stringify({ levels: reports.map(plainReport), broken }, null, 2)}\n`
    : `${[...reports.map(printTable), say.lastLine({ levels: reports.length, broken: broken.length, missed: missed.length })].join('\n')}\n`;
  const code = broken.length > 0 ? 2 : missed.length > 0 ? 1 : 0;
  return { text, faults: [...broken, ...missed], code };
}
