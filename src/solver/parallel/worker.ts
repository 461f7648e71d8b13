import type { Highs } from 'highs';
import { unwrap } from '../../base/result';
import { replay } from '../../rules/apply';
import { createGame, type Game } from '../../rules/game';
import type { Question } from '../../analysis/question';
import type { WorkerRequest, WorkerResponse } from './coordinator';
import { lpTextOf } from '../model/lp-format';
import { Formulation } from '../par';
import type { Incumbent, Search } from '../search/search';

/** The game that is asked about. Scenario and actions must be legal: the sender has played them. */
const gameOf = ({ scenario, actions }: Question): Game =>
  unwrap(replay(createGame(scenario), actions));

/** One of a crew: searches what it is given, a step at a time, and tells what it finds. */
export class Member {
  private open: { id: number; problem: Formulation; search: Search; taken: number } | undefined;
  private told: Incumbent | undefined;

  constructor(
    private readonly highs: Highs,
    private readonly post: (report: WorkerResponse) => void,
  ) {}

  receive(order: WorkerRequest): void {
    this.attempt(order.id, () => this.carryOut(order));
  }

  /** Does a little of the work; answers whether there is more to do. */
  step(): boolean {
    const { open } = this;
    if (open === undefined || open.search.isWaiting) return false;
    this.attempt(open.id, () => {
      open.search.step();
      this.tell();
    });
    return this.open !== undefined && !open.search.isWaiting;
  }

  private carryOut(order: WorkerRequest): void {
    const { id } = order;
    if (order.do === 'write') {
      const text = lpTextOf(this.highs, gameOf(order.asked));
      return this.post({ did: 'write', id, text });
    }
    if (order.do === 'open') return this.begin(order);
    const { open } = this;
    if (open === undefined || open.id !== id) return;
    switch (order.do) {
      case 'hear':
        return open.search.hear(order.objective);
      case 'give':
        return this.post({ did: 'give', id, branch: open.search.give() });
      case 'take':
        open.search.take(order.branch);
        open.taken++;
        return;
      case 'close':
        return this.close();
    }
  }

  private begin({ id, asked, number }: WorkerRequest & { do: 'open' }): void {
    this.close();
    const { seed, start } = asked;
    const problem = new Formulation({ game: gameOf(asked), seed });
    const known = start && problem.start(start);
    const search = problem.search(this.highs, { number, start: known });
    this.open = { id, problem, search, taken: 0 };
    this.post({ did: 'open', id, units: problem.units, ceiling: problem.ceiling });
  }

  private tell(): void {
    if (this.open === undefined) return;
    const { id, problem, search, taken } = this.open;
    const { best, bound, nodes, isBusy, isWaiting } = search;
    const isNews = best !== undefined && best !== this.told;
    this.told = best;
    const found = isNews ? { ...best, value: problem.check(best) } : undefined;
    this.post({ did: 'move', id, found, bound, nodes, taken, isBusy, isWaiting });
  }

  private close(): void {
    this.open?.search.close();
    this.open = undefined;
    this.told = undefined;
  }

  private attempt(id: number, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.close();
      this.post({ did: 'fail', id, message: (error as Error).message });
    }
  }
}
