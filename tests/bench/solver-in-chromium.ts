import type { Question } from '../../src/analysis/question';
import { openChromium } from '../browsers/open';
import { solverPage } from '../browsers/site';
import { largestBoards } from './boards/largest-boards';

/** A question that a page was asked, and what its answer took. */
export interface Asked {
  readonly question: Question;
  readonly seconds: number;
  readonly nodes: number;
}

/** A page of Chromium with the solver in it, all workers started, and what it was asked. */
export async function openSolver() {
  const site = await solverPage();
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.goto(site.url);
  const asked: Asked[] = [];
  const answer = async (question: Question) => {
    const { finding, milliseconds } = await page.evaluate((q) => window.answer(q), question);
    asked.push({ question, seconds: milliseconds / 1000, nodes: finding.nodes });
    return finding;
  };
  // The first questions wait for workers to start and their code to be compiled. They are of another board,
  // from which nothing is learned of this one.
  for (const other of largestBoards(2)) await answer({ scenario: other, actions: [] });
  asked.length = 0;
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  return { asked, answer, close };
}
