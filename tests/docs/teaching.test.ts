import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountOf, coalitionStandings, paidIn } from '../../src/analysis/coalition/account';
import { shapleyValues } from '../../src/analysis/coalition/shapley';
import { spendingOf } from '../../src/analysis/coalition/spending';
import { outlook } from '../../src/analysis/planned-score';
import { at } from '../../src/base/assert';
import { type BigFraction, bigToNumber, subtractBig } from '../../src/base/big-fraction';
import { type Fraction, isEqual, isGreater } from '../../src/base/fraction';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { replay } from '../../src/rules/apply';
import { createGame, type Game } from '../../src/rules/game';
import { filesBelow, ROOT } from '../architecture/files';
import { planOf } from '../cli/sources';
import { proofOf, readLevel } from '../levels/files';
import { answerKey, levelsInOrder } from './answer-key';

const FOLDER = 'docs/teaching';
const read = (file: string): string => readFileSync(posix.join(ROOT, FOLDER, file), 'utf8');
const PAGES = filesBelow(FOLDER).map((file) => posix.basename(file));
const levels = levelsInOrder();
const titles = levels.map(({ title }) => title.en);

/** The anchor of a heading, as the places that show Markdown make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
const headingsOf = (text: string): string[] =>
  [...text.matchAll(/^##? (.+)$/gm)].map(([, heading = '']) => heading);

test('the answer key is what the levels and their proofs say: `npm run answers` writes it', () => {
  expect(read('answer-key.md')).toBe(answerKey());
});

test.each(PAGES)('every link of %s to a heading of these pages finds it', (page) => {
  const lost = [...read(page).matchAll(/\]\(([\w-]+\.md)#([\w-]+)\)/g)].filter(
    ([, target = '', anchor = '']) => !headingsOf(read(target)).map(anchorOf).includes(anchor),
  );
  expect(lost.map(([link]) => link)).toEqual([]);
});

test('every level is told in the terms of the field, once', () => {
  const told = [...read('levels.md').matchAll(/^\| \[(.+?)\]/gm)].map(([, title]) => title);
  expect(told.toSorted()).toEqual(titles.toSorted());
});

describe('the questions', () => {
  const sections = read('questions.md').split(/^## /m).slice(1);

  test('have every level', () => {
    const told = sections.map((section) => section.split('\n')[0]);
    expect(told.toSorted()).toEqual(titles.toSorted());
  });

  test.each(levels.map((level) => [level.title.en, level] as const))(
    'of %s are those that it asks, and each has an answer',
    (title, { campaign }) => {
      const section = sections.find((one) => one.startsWith(`${title}\n`)) ?? '';
      const answers = [...section.matchAll(/^\*\*(.+)\*\*\n(.+)$/gm)];
      expect(answers.map(([, question]) => question)).toEqual(
        campaign?.questions.map(({ en }) => en),
      );
    },
  );
});

test.each([
  ['15', 15],
  ['30', 30],
  ['60', 60],
  ['ministries', 30],
] as const)('lesson %s takes just its %i minutes, without a gap', (name, minutes) => {
  const spans = [...read(`lesson-${name}.md`).matchAll(/^\| (\d+)–(\d+) \|/gm)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );
  expect(spans.length).toBeGreaterThan(3);
  expect(spans.map(([from]) => from)).toEqual([0, ...spans.slice(0, -1).map(([, to]) => to)]);
  expect(spans.every(([from, to]) => from < to)).toBe(true);
  expect(spans.at(-1)?.[1]).toBe(minutes);
});

describe('what the pages say of single levels is so', () => {
  const level = (id: string) => readLevel(`levels/${id}.json`);
  const played = (id: string, plan: readonly Action[]): Game =>
    unwrap(replay(createGame(level(id)), plan));
  const standings = (id: string, plan = proofOf(level(id)).plan) => {
    const { par, coalitions = [] } = proofOf(level(id));
    const values = [{ numerator: 0, denominator: 1 }, ...coalitions.map((one) => one.par), par];
    return coalitionStandings(played(id, plan), values);
  };

  test('between the towns: the coins pay for two batteries, and the best plan has them', () => {
    const orders = proofOf(level('between-the-towns')).plan.filter((item) => item.do === 'order');
    expect(orders).toHaveLength(2);
  });

  test('seen together: the picture alone is worth nothing', () => {
    // What sites hold; savings are left out, since the picture costs coins that would be saved.
    const held = (...items: string[]) =>
      outlook(played('seen-together', planOf(items, []))).held.reduce((sum, part) => sum + part);
    expect(held('picture be')).toBe(held());
  });

  test('over the border: under the best plan the Netherlands has less than alone', () => {
    const [netherlands, belgium] = standings('over-the-border');
    expect(netherlands?.excess.numerator).toBeGreaterThan(0n);
    expect(belgium?.excess.numerator).toBeLessThan(0n);
    const { par, stable } = proofOf(level('over-the-border'));
    expect(stable && isGreater(par, stable.par)).toBe(true);
    expect(stable?.shortfall.numerator).toBe(0);
  });

  test('the tenth battery: Luxembourg pays less than a battery costs, and has nothing alone', () => {
    const { nations, layers } = level('the-tenth-battery');
    const paid = nations.find(({ id }) => id === 'lu')?.purse ?? [];
    const coins = paid.reduce((sum, one) => sum + one, 0);
    expect(coins).toBeLessThan(Math.min(...layers.map(({ cost }) => cost)));
    const alone = proofOf(level('the-tenth-battery')).coalitions?.[1]?.par;
    expect(alone?.numerator).toBe(0);
  });

  test('Benelux: everybody has more under the best plan than alone, and nobody would leave', () => {
    for (const { excess } of standings('benelux')) expect(excess.numerator).toBeLessThan(0n);
    const { par, stable } = proofOf(level('benelux'));
    expect(stable && isEqual(par, stable.par)).toBe(true);
  });

  describe('three ministries', () => {
    const page = read('lesson-ministries.md').replaceAll(/\s+/g, ' ');
    const benelux = level('benelux');
    const best = proofOf(benelux);
    const rounded = (points: BigFraction): string => bigToNumber(points).toFixed(1);
    const [nl, be, lu] = [0b001, 0b010, 0b100];
    const without = (nation: string): Game => {
      const plan = best.plan.filter((one) => !('nation' in one) || one.nation !== nation);
      expect(plan).toHaveLength(best.plan.length - 1);
      return played('benelux', plan);
    };
    const lost = (nation: string, members: number): string =>
      rounded(
        subtractBig(
          accountOf(played('benelux', best.plan), members).total,
          accountOf(without(nation), members).total,
        ),
      );
    const alone = (members: number): string => {
      const { numerator, denominator } = at(best.coalitions ?? [], members - 1).par;
      return (numerator / denominator).toFixed(1);
    };
    const planned = (members: number): string =>
      rounded(accountOf(played('benelux', best.plan), members).total);

    test('what Luxembourg’s picture is worth, and to whom', () => {
      const all = nl | be | lu;
      const rest = rounded(accountOf(without('lu'), all).total);
      expect(page).toContain(`falls from ${planned(all)} points to ${rest}.`);
      expect(page).toContain(
        `Of these ${lost('lu', all)} points Luxembourg loses ${lost('lu', lu)}, and Belgium ${lost('lu', be)}`,
      );
      expect(lost('lu', nl)).toBe('0.0');
      const left = rounded(accountOf(without('lu'), lu).total);
      expect(page).toContain(
        `Luxembourg has ${left} points, and alone it would have had ${alone(lu)}.`,
      );
    });

    test('what the Dutch one is worth', () => {
      expect(page).toContain(`Without it ${lost('nl', nl)} points are lost, all of them Dutch`);
      expect(lost('nl', be | lu)).toBe('0.0');
      const left = Number(rounded(accountOf(without('nl'), nl).total));
      expect(left).toBeLessThan(Number(alone(nl)));
    });

    test('what is paid in and spent, and for what', () => {
      const paid = [nl, be, lu].map((members) => paidIn(benelux, members));
      expect(paid).toEqual([21, 21, 6]);
      const { own } = spendingOf(benelux, best.plan);
      expect(own.map(bigToNumber)).toEqual([15, 43 / 3, 26 / 3]);
      const prices = benelux.programmes.sharedPicture?.map(({ cost }) => cost);
      expect(prices).toEqual([3, 3, 2]);
    });

    test('what Luxembourg and the two others gain by joining', () => {
      expect(page).toContain(
        `${alone(lu)} points. Under the best plan it has ${planned(lu)}, and its fair share is 9.3.`,
      );
      expect(page).toContain(`alone would have ${alone(nl | be)}; under the best plan`);
      expect(page).toContain(`they have ${planned(nl | be)}, of their own points alone.`);
      const values = [0, ...(best.coalitions ?? []), best].map((one) =>
        one === 0 ? { numerator: 0, denominator: 1 } : (one as { par: Fraction }).par,
      );
      expect(rounded(at(shapleyValues(values), 2))).toBe('9.3');
    });
  });

  test('both banks: less is spent on Belgium’s land than it pays, and it has more than alone', () => {
    const { plan } = proofOf(level('both-banks'));
    const { own } = spendingOf(level('both-banks'), plan);
    const paid = level('both-banks').nations[1]?.purse?.reduce((sum, one) => sum + one, 0) ?? 0;
    expect([own[1]?.numerator, own[1]?.denominator]).toEqual([26n, 3n]);
    expect(paid).toBe(13);
    expect(standings('both-banks')[1]?.excess.numerator).toBeLessThan(0n);
  });
});
