import { at } from '../../base/assert';
import type { ScenarioFile, Site } from '../../scenario/scenario';
import type { GeneratorChoices } from '../choices';
import { printId } from '../id';
import type { OpenDice } from './dice';
import { drawLand } from './land';
import { drawNames } from './names';
import { drawNations } from './nations';
import { drawSitePlaces } from './sites';
import { drawPledges } from './pledges';
import { drawTray } from './tray';
import { drawTitle, tellBriefing } from './story';
import { drawYears } from './years';

const FIRST_YEAR = 2027;

/** Draws a scenario; how well it plays is for `gradeOf` to say. */
export function drawDraft(choices: GeneratorChoices, open: OpenDice): ScenarioFile {
  const land = drawLand(choices.size, open('land'));
  const nationOf = drawNations(land, choices.nations, open('nations'));
  const places = drawSitePlaces(choices.size, land, nationOf, open('places'));
  const names = drawNames(
    choices.nations,
    places.map(({ kind }) => kind),
    open('names'),
  );
  const nations = names.nations.map(({ id, letter, name }) => ({ id, letter, name: { en: name } }));
  const { grid } = land;
  const columns = [...land.cells].map((cell) => grid.hexOf(cell).x);
  const [left, right] = [Math.min(...columns), Math.max(...columns) + 1];
  const sites: Site[] = places.map(({ cell, kind, value }, index) => {
    const { id, name, short } = at(names.sites, index);
    const { x, y } = grid.hexOf(cell);
    return { id, name: { en: name }, short, x: x - left, y, kind, value };
  });
  const letterOf = (cell: number): string => {
    const nation = nationOf.get(cell);
    return nation === undefined ? '.' : at(nations, nation).letter;
  };
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const first = row * grid.columns;
    return grid.cells
      .slice(first + left, first + right)
      .map(letterOf)
      .join('');
  });
  const { layers, patrol, programmes, wheels } = drawTray(
    choices,
    places,
    nations.map(({ id }) => id),
    open('tray'),
  );
  const years = drawYears(choices, places, open('years'));
  return {
    format: 1,
    ruleset: 1,
    id: printId(choices),
    title: { en: drawTitle(sites, nations, open('title')) },
    briefing: {
      en: tellBriefing(nations, years, FIRST_YEAR),
    },
    firstYear: FIRST_YEAR,
    nations,
    board: { rows },
    sites,
    layers,
    ...(patrol && { patrol }),
    programmes,
    ...(wheels && { wheels }),
    years,
    pledges: drawPledges(choices, sites, open('pledges')),
    savings: { coinsPerPoint: 4 },
  };
}
