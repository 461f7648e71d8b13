import loadHighs from 'highs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesBetween, itemsChanged, itemsOfPlan } from '../../../src/analysis/changes';
import { type Decision, decisionsOf } from '../../../src/analysis/decisions';
import { explain } from '../../../src/analysis/explain/explain';
import { onFirstLikeHexes } from '../../../src/analysis/like-hexes';
import { outlook, plannedScore } from '../../../src/analysis/planned-score';
import { at } from '../../../src/base/assert';
import { type Fraction, isGreater, subtract } from '../../../src/base/fraction';
import { unwrap } from '../../../src/base/result';
import type { HandIn } from '../../../src/codes/class/hand-in';
import { readShared } from '../../../src/codes/link';
import type { Action } from '../../../src/rules/action';
import { replay } from '../../../src/rules/apply';
import { createGame, isOver } from '../../../src/rules/game';
import { STRATEGIES } from '../../../src/scenario/vocabulary';
import { solve } from '../../../src/solver/par';
import { itemName } from '../../../src/views/names/item-names';
import { openChromium } from '../../browsers/open';
import { library } from '../../codes/library';
import { english } from '../../i18n/english';
import { bestNeighbours } from '../../solver/neighbours';
import { openClass, openTab } from './class-page';
import { codeOf, flagship, taskLink, THIRTY } from './thirty';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const highs = await loadHighs();
const words = english.classBoard;
const start = createGame(flagship);
const yearName = (year: number): string => String(flagship.firstYear + year);

/** The games as their lines have them: a line holds what was bought in a year, and no order of it. */
const READ = THIRTY.map((handIn): HandIn => {
  const shared = unwrap(readShared(codeOf(handIn), library));
  if (shared.kind !== 'hand-in') throw new Error(`a line holds a ${shared.kind}`);
  return shared;
});

/** The best that can still be had after some actions, which all stay, by a search of its own. */
function bestAfter(actions: readonly Action[]): Fraction {
  const game = unwrap(replay(start, actions));
  if (isOver(game)) return plannedScore(outlook(game));
  const { incumbent, isProved } = solve(highs, { game });
  if (incumbent === undefined || !isProved) throw new Error('no proof');
  return incumbent.value;
}

interface Weighed {
  readonly name: string;
  readonly loss: () => Fraction;
}

/** Every decision of a plan by its name, and what it cost. */
function decisionsNamed({ actions }: HandIn): Weighed[] {
  const nameOf = (decision: Decision, year: string): string =>
    decision.do === 'close-books'
      ? words.notBought({ year })
      : words.decisionIs({ item: itemName(start.setup, decision, english), year });
  return flagship.years.flatMap((_, year) => {
    const { opening, decisions } = decisionsOf(start, actions, year);
    return decisions.map((decision, index) => ({
      name: nameOf(decision, yearName(year)),
      loss: () =>
        subtract(
          bestAfter([...opening, ...decisions.slice(0, index)]),
          bestAfter([...opening, ...decisions.slice(0, index + 1)]),
        ),
    }));
  });
}

/** What is counted of one student. */
interface Possible {
  readonly gain: Fraction;
  /** Of each change that may be told, what is counted of it: several where no rule tells which. */
  readonly counted: readonly { readonly causes: string[]; readonly added: string[] }[];
}

/** What one change brings by playing every plan that is one change away. */
function possibleOf({ actions }: HandIn): Possible {
  const own = itemsOfPlan(actions);
  const planned = plannedScore(outlook(unwrap(replay(start, actions))));
  const best = bestNeighbours(start, actions, 1);
  const gain = subtract({ ...planned, numerator: best.planned }, planned);
  if (gain.numerator <= 0) return { gain, counted: [{ causes: [], added: [] }] };
  // Of equals the one that changes fewest things is told, of such the one that costs least.
  const ranked = best.plans.map((plan) => ({
    plan,
    items: itemsChanged(changesBetween(own, itemsOfPlan(plan))),
    left: unwrap(replay(start, plan)).treasury,
  }));
  const fewest = Math.min(...ranked.map(({ items }) => items));
  const near = ranked.filter(({ items }) => items === fewest);
  const most = Math.max(...near.map(({ left }) => left));
  const tied = near.filter(({ left }) => left === most);
  const counted = tied.map(({ plan }) => {
    const told = onFirstLikeHexes(start.setup, plan, own);
    const causes = explain(flagship, actions, told).causes.map(({ kind }) =>
      words.causeOf({ kind: kind === 'too-late' ? 'tooLate' : kind }),
    );
    const added = changesBetween(own, itemsOfPlan(told)).added.map(({ item, year }) =>
      words.changeIs({ item: itemName(start.setup, item, english), year: yearName(year) }),
    );
    return { causes, added };
  });
  return { gain, counted };
}

/** In how many students' changes each name surely is, and in how many it may be. */
function tally(students: readonly (readonly (readonly string[])[])[]) {
  const counts = new Map<string, { sure: number; possible: number }>();
  for (const choices of students)
    for (const name of new Set(choices.flat())) {
      const count = counts.get(name) ?? { sure: 0, possible: 0 };
      count.possible++;
      if (choices.every((choice) => choice.includes(name))) count.sure++;
      counts.set(name, count);
    }
  return counts;
}

test('the costs of thirty games of the flagship are those of a second count', async () => {
  const { page, errors, close } = await openClass(
    browser,
    [taskLink, ...THIRTY.map(codeOf)].join('\n'),
    30,
  );
  await openTab(page, 'costly');
  await page.getByRole('button', { name: words.costlyStart }).click();
  await page.getByText(words.costlyDone({ count: 30 })).waitFor({ timeout: 1_800_000 });
  const rows = await page
    .locator('.class-decisions tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((c) => c.textContent)));
  const rowOf = ({ name }: HandIn): string[] => {
    const row = rows.find(([first = '']) =>
      name === '' ? /^Student \d/.test(first) : first === name,
    );
    if (row === undefined) throw new Error(`no row of ${name}`);
    return row;
  };

  // One change: what it brings, why it is better, and what it adds.
  const possible = READ.map(possibleOf);
  for (const [student, { gain }] of possible.entries())
    expect(at(rowOf(at(READ, student)), 3), at(READ, student).name).toContain(
      gain.numerator > 0 ? words.gains({ points: english.signedPoints(gain) }) : words.noBetter,
    );
  for (const [figure, kind] of [
    [words.causes, 'causes'],
    [words.missed, 'added'],
  ] as const) {
    const counts = tally(possible.map(({ counted }) => counted.map((one) => one[kind])));
    const shown = await page
      .getByRole('figure', { name: figure })
      .locator('tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((c) => c.textContent)));
    expect(shown.length).toBeLessThanOrEqual(8);
    for (const [name = '', count] of shown) {
      const { sure = 0, possible: most = 0 } = counts.get(name) ?? {};
      expect(Number(count), name).toBeGreaterThanOrEqual(Math.max(1, sure));
      expect(Number(count), name).toBeLessThanOrEqual(most);
    }
    // What is not among the eight commonest is in no more plans than the least of these.
    const least = Number(shown.at(-1)?.[1]);
    for (const [name, { sure }] of counts)
      if (!shown.some(([one]) => one === name)) {
        expect(sure, name).toBeLessThanOrEqual(shown.length < 8 ? 0 : least);
      }
  }

  // The decision that cost most: all decisions of the simple strategies, the named one of the others.
  for (const [student, handIn] of READ.entries()) {
    const [, told = '', cost = ''] = rowOf(handIn);
    const decisions = decisionsNamed(handIn);
    const named = decisions.filter(({ name }) => name === told);
    expect(named, `${told} of ${handIn.name}`).toHaveLength(1);
    const loss = at(named, 0).loss();
    expect(cost, handIn.name).toBe(words.costIs({ points: english.points(loss) }));
    if (student < STRATEGIES.length)
      for (const other of decisions) expect(isGreater(other.loss(), loss), other.name).toBe(false);
  }
  expect(errors).toEqual([]);
  await close();
});
