import { lcm } from '../base/fraction';
import { err, ok, type Result } from '../base/result';
import { checkCampaign } from './check-campaign';
import type { Issue, Problem } from './issue';
import {
  BOUNDS,
  type Scenario,
  type ScenarioFile,
  ScenarioSchema,
  type Site,
  type Year,
} from './scenario';
import { readShape } from './shape';

/** How many cards a year's deck holds. */
export const deckSize = (year: Year): number =>
  year.deck.reduce((sum, { copies }) => sum + copies, 0);

/** How many tokens a site puts into a year's bag: what the omens say of its kind, 1 unless said. */
export const tokensOf = (site: Site, year: Year): number => year.omens[site.kind] ?? 1;

/** How many tokens a year's bag holds. */
export const bagSize = (scenario: ScenarioFile, year: Year): number =>
  scenario.sites.reduce((sum, site) => sum + tokensOf(site, year), 0);

/** The letter of the nation whose land a hex is, or `.` where there is none. */
export const letterAt = (scenario: ScenarioFile, x: number, y: number): string =>
  scenario.board.rows[y]?.[x] ?? '.';

/**
 * The common denominator of every planned score of a scenario: the least common multiple
 * over the years of cards in the deck × tokens in the bag.
 */
export const denominatorOf = (scenario: ScenarioFile): number =>
  scenario.years.reduce(
    (denominator, year) => lcm(denominator, Math.max(1, deckSize(year) * bagSize(scenario, year))),
    1,
  );

/** Everything about a well-shaped scenario that keeps it from being played; empty if nothing. */
function issuesOf(scenario: ScenarioFile): Issue[] {
  const issues: Issue[] = [];
  const report = (path: string, problem: Problem): void => void issues.push({ path, problem });
  const unique = (list: readonly string[], path: (index: number) => string): void =>
    list.forEach((item, index) => {
      if (list.indexOf(item) < index) report(path(index), { code: 'repeated', what: item });
    });

  const { board, nations, sites, layers, programmes, wheels, years, pledges } = scenario;
  const letters = nations.map(({ letter }) => letter);
  const layerIds = layers.map(({ id }) => id);
  unique(
    nations.map(({ id }) => id),
    (i) => `nations[${i}].id`,
  );
  unique(letters, (i) => `nations[${i}].letter`);
  unique(
    sites.map(({ id }) => id),
    (i) => `sites[${i}].id`,
  );
  unique(
    sites.map(({ x, y }) => `${x},${y}`),
    (i) => `sites[${i}]`,
  );
  unique(layerIds, (i) => `layers[${i}].id`);
  unique(
    layers.map(({ shape }) => shape),
    (i) => `layers[${i}].shape`,
  );

  const width = board.rows[0]?.length ?? 0;
  let land = 0;
  board.rows.forEach((row, y) => {
    if (row.length !== width) report(`board.rows[${y}]`, { code: 'ragged', width });
    for (const letter of row) {
      if (letters.includes(letter)) land++;
      else if (letter !== '.') report(`board.rows[${y}]`, { code: 'unknown-letter', letter });
    }
  });
  if (land === 0) report('board.rows', { code: 'no-land' });
  if (land > BOUNDS.hexes)
    report('board.rows', { code: 'too-many-hexes', most: BOUNDS.hexes, received: land });
  sites.forEach(({ x, y }, i) => {
    if (letterAt(scenario, x, y) === '.') report(`sites[${i}]`, { code: 'not-on-land' });
  });

  const knowsLayer = (id: string, path: string): void => {
    if (!layerIds.includes(id)) report(path, { code: 'unknown-layer', id });
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

  years.forEach((year, i) => {
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
  if (denominatorOf(scenario) > BOUNDS.denominator) report('years', { code: 'too-fine' });

  pledges.forEach((pledge, i) => {
    pledge.sites.forEach((id, j) => {
      if (!sites.some((site) => site.id === id))
        report(`pledges[${i}].sites[${j}]`, { code: 'unknown-site', id });
    });
    unique(pledge.sites, (j) => `pledges[${i}].sites[${j}]`);
    if (pledge.layers > layers.length)
      report(`pledges[${i}].layers`, { code: 'too-many-layers', layers: layers.length });
  });
  return [...issues, ...checkCampaign(scenario)];
}

/**
 * Checks whether a scenario can be played.
 *
 * @returns the same object as a `Scenario`, or everything that keeps it from being played.
 */
export function checkScenario(file: ScenarioFile): Result<Scenario, Issue[]> {
  const issues = issuesOf(file);
  return issues.length > 0 ? err(issues) : ok(file as Scenario);
}

/** Reads and checks a scenario from the JSON of its file: first its shape, then its content. */
export function parseScenario(json: unknown): Result<Scenario, Issue[]> {
  const file = readShape(ScenarioSchema, json);
  return file.ok ? checkScenario(file.value) : file;
}
