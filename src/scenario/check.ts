import { err, ok, type Result } from '../base/result';
import { hexKey } from '../hex/hex';
import { nationLetter, SEA } from './board';
import { checkCampaign } from './check-campaign';
import { checkPurses } from './check-purses';
import { leastFormat } from './file-format';
import { bagSize, commonDenominator, deckSize } from './forecast';
import type { Issue, Problem } from './issue';
import { BOUNDS, type Scenario, type ScenarioFile, ScenarioSchema } from './scenario';
import { MOST_ISSUES, readShape } from './shape';

/** Collects what is wrong. */
interface IssueList {
  report(path: string, problem: Problem): void;
  /** Reports every item that an earlier one equals, at its own path. */
  unique(list: readonly string[], path: (index: number) => string): void;
}

function createIssueList(issues: Issue[]): IssueList {
  const report = (path: string, problem: Problem): void => void issues.push({ path, problem });
  return {
    report,
    unique: (list, path) =>
      list.forEach((item, index) => {
        if (list.indexOf(item) < index) report(path(index), { code: 'repeated', what: item });
      }),
  };
}

/** Names, letters, hexes of sites and shapes are each used once. */
function checkUnique({ nations, sites, layers }: ScenarioFile, { unique }: IssueList): void {
  unique(
    nations.map(({ id }) => id),
    (i) => `nations[${i}].id`,
  );
  unique(
    nations.map(({ letter }) => letter),
    (i) => `nations[${i}].letter`,
  );
  unique(
    sites.map(({ id }) => id),
    (i) => `sites[${i}].id`,
  );
  unique(sites.map(hexKey), (i) => `sites[${i}]`);
  unique(
    layers.map(({ id }) => id),
    (i) => `layers[${i}].id`,
  );
  unique(
    layers.map(({ shape }) => shape),
    (i) => `layers[${i}].shape`,
  );
}

/** The board is a rectangle of sea and the nations' land, and sites stand on land. */
function checkBoard(scenario: ScenarioFile, { report }: IssueList): void {
  const { board, nations, sites } = scenario;
  const letters = nations.map(({ letter }) => letter);
  const width = board.rows[0]?.length ?? 0;
  let land = 0;
  board.rows.forEach((row, y) => {
    if (row.length !== width) report(`board.rows[${y}]`, { code: 'ragged', width });
    for (const letter of row) {
      if (letters.includes(letter)) land++;
      else if (letter !== SEA) report(`board.rows[${y}]`, { code: 'unknown-letter', letter });
    }
  });
  if (land === 0) report('board.rows', { code: 'no-land' });
  if (land > BOUNDS.hexes)
    report('board.rows', { code: 'too-many-hexes', most: BOUNDS.hexes, received: land });
  sites.forEach(({ x, y }, i) => {
    if (nationLetter(scenario, x, y) === SEA) report(`sites[${i}]`, { code: 'not-on-land' });
  });
}

/** Programmes and wheels name layers and nations that exist; rebates and first years are within bounds. */
function checkProgrammes(scenario: ScenarioFile, { report, unique }: IssueList): void {
  const { nations, layers, programmes, wheels, years } = scenario;
  const knowsLayer = (id: string, path: string): void => {
    if (!layers.some((layer) => layer.id === id)) report(path, { code: 'unknown-layer', id });
  };
  const pictures = programmes.sharedPicture ?? [];
  pictures.forEach(({ nation: id }, i) => {
    if (!nations.some((nation) => nation.id === id))
      report(`programmes.sharedPicture[${i}].nation`, { code: 'unknown-nation', id });
  });
  unique(
    pictures.map(({ nation }) => nation),
    (i) => `programmes.sharedPicture[${i}].nation`,
  );
  const rebates = programmes.jointOrder?.rebates ?? [];
  rebates.forEach(({ layer, coins }, i) => {
    const path = `programmes.jointOrder.rebates[${i}]`;
    knowsLayer(layer, `${path}.layer`);
    const cost = layers.find(({ id }) => id === layer)?.cost ?? BOUNDS.coins;
    if (coins > cost) report(`${path}.coins`, { code: 'rebate-above-cost', cost });
  });
  unique(
    rebates.map(({ layer }) => layer),
    (i) => `programmes.jointOrder.rebates[${i}].layer`,
  );
  for (const refit of ['longReach', 'seeker'] as const) {
    const found = programmes[refit];
    if (found === undefined) continue;
    knowsLayer(found.layer, `programmes.${refit}.layer`);
    if (found.from >= years.length)
      report(`programmes.${refit}.from`, { code: 'too-late', lastYear: years.length - 1 });
  }
  if (wheels !== undefined) knowsLayer(wheels.layer, 'wheels.layer');
}

/** Each year has the cards and tokens for its incidents, and planned scores a usable denominator. */
function checkForecast(scenario: ScenarioFile, { report, unique }: IssueList): void {
  scenario.years.forEach((year, i) => {
    const cards = deckSize(year);
    const tokens = bagSize(scenario, year);
    if (cards > BOUNDS.cards)
      report(`years[${i}].deck`, { code: 'too-many-cards', most: BOUNDS.cards, received: cards });
    if (year.incidents > cards) report(`years[${i}].incidents`, { code: 'too-few-cards', cards });
    if (year.incidents > tokens)
      report(`years[${i}].incidents`, { code: 'too-few-tokens', tokens });
    unique(
      year.deck.map(({ suit, strength }) => `${suit} ${strength}`),
      (card) => `years[${i}].deck[${card}]`,
    );
  });
  if (commonDenominator(scenario) > BOUNDS.denominator) report('years', { code: 'too-fine' });
}

/** Pledges name sites that exist, each once, and no more layers than there are. */
function checkPledges(
  { pledges, sites, layers }: ScenarioFile,
  { report, unique }: IssueList,
): void {
  pledges.forEach((pledge, i) => {
    pledge.sites.forEach((id, j) => {
      if (!sites.some((site) => site.id === id))
        report(`pledges[${i}].sites[${j}]`, { code: 'unknown-site', id });
    });
    unique(pledge.sites, (j) => `pledges[${i}].sites[${j}]`);
    if (pledge.layers > layers.length)
      report(`pledges[${i}].layers`, { code: 'too-many-layers', layers: layers.length });
  });
}

/** A file says that it is of a version that knows all that it has. */
function checkFormat(scenario: ScenarioFile): Issue[] {
  const { format } = scenario;
  const least = leastFormat(scenario);
  const problem = { code: 'too-small', least, received: `${format}` } as const;
  return format < least ? [{ path: 'format', problem }] : [];
}

/** Everything about a well-shaped scenario that keeps it from being played; empty if nothing. */
function issuesOf(scenario: ScenarioFile): Issue[] {
  const issues: Issue[] = [];
  const list = createIssueList(issues);
  checkUnique(scenario, list);
  checkBoard(scenario, list);
  checkProgrammes(scenario, list);
  checkForecast(scenario, list);
  checkPledges(scenario, list);
  return [
    ...checkFormat(scenario),
    ...issues,
    ...checkPurses(scenario),
    ...checkCampaign(scenario),
  ];
}

/**
 * Checks whether a scenario can be played.
 *
 * @returns the same object as a `Scenario`, or what keeps it from being played: `MOST_ISSUES` at most.
 */
export function checkScenario(file: ScenarioFile): Result<Scenario, Issue[]> {
  const issues = issuesOf(file);
  return issues.length > 0 ? err(issues.slice(0, MOST_ISSUES)) : ok(file as Scenario);
}

/** Reads and checks a scenario from the JSON of its file: first its shape, then its content. */
export function parseScenario(json: unknown): Result<Scenario, Issue[]> {
  const file = readShape(ScenarioSchema, json);
  return file.ok ? checkScenario(file.value) : file;
}
