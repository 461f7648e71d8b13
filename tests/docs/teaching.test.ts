import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coalitionStandings } from '../../src/analysis/coalition/account';
import { spendingOf } from '../../src/analysis/coalition/spending';
import { outlook } from '../../src/analysis/planned-score';
import { isEqual, isGreater } from '../../src/base/fraction';
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

test.each([15, 30, 60])('the lesson of %i minutes takes just that, without a gap', (minutes) => {
  const spans = [...read(`lesson-${minutes}.md`).matchAll(/^\| (\d+)–(\d+) \|/gm)].map(
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

  test('both banks: less is spent on Belgium’s land than it pays, and it has more than alone', () => {
    const { plan } = proofOf(level('both-banks'));
    const { own } = spendingOf(level('both-banks'), plan);
    const paid = level('both-banks').nations[1]?.purse?.reduce((sum, one) => sum + one, 0) ?? 0;
    expect([own[1]?.numerator, own[1]?.denominator]).toEqual([26n, 3n]);
    expect(paid).toBe(13);
    expect(standings('both-banks')[1]?.excess.numerator).toBeLessThan(0n);
  });
});
