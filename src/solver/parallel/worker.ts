import type { Highs } from 'highs';
import { gameOf } from '../../analysis/question';
import { Formulation } from '../formulation';
import { exportLp } from '../model/lp-format';
import type { Incumbent, Search } from '../search/search';
import { WarmStart } from '../search/warm-start';
import type { WorkerRequest, WorkerResponse } from './messages';

/** The question that a worker is searching. */
interface OpenQuestion {
  readonly id: number;
  readonly formulation: Formulation;
  readonly search: Search;
  /** Nodes adopted so far. */
  adopted: number;
}

/** One worker of a parallel search: handles requests, and searches in steps between them. */
export class SolverWorker {
  private open: OpenQuestion | undefined;
  /** The incumbent last reported. */
  private reported: Incumbent | undefined;
  private readonly warmStart: WarmStart;

  constructor(
    private readonly highs: Highs,
    private readonly post: (response: WorkerResponse) => void,
  ) {
    this.warmStart = new WarmStart(highs);
  }

  receive(request: WorkerRequest): void {
    this.attempt(request.id, () => this.handle(request));
  }

  /** Searches for some ten milliseconds; returns whether there is more to do. */
  step(): boolean {
    const { open } = this;
    if (open === undefined || open.search.isWaiting) return false;
    this.attempt(open.id, () => {
      open.search.step();
      this.reportProgress();
    });
    return this.open !== undefined && !open.search.isWaiting;
  }

  private handle(request: WorkerRequest): void {
    const { id } = request;
    if (request.type === 'export') {
      const text = exportLp(this.highs, gameOf(request.question));
      return this.post({ type: 'exported', id, text });
    }
    if (request.type === 'open') return this.openQuestion(request);
    const { open } = this;
    if (open === undefined || open.id !== id) return;
    switch (request.type) {
      case 'incumbent':
        return open.search.adoptIncumbent(request.objective);
      case 'donate':
        return this.post({ type: 'donated', id, node: open.search.donate() });
      case 'adopt':
        open.search.adopt(request.node);
        open.adopted++;
        return;
      case 'close':
        return this.close();
    }
  }

  private openQuestion({ id, question, worker }: WorkerRequest & { type: 'open' }): void {
    this.close();
    const { start } = question;
    const formulation = new Formulation({ ...question, game: gameOf(question) });
    const known = start && formulation.incumbentOf(start);
    const search = formulation.openSearch(this.highs, {
      worker,
      start: known,
      warmStart: this.warmStart,
    });
    this.open = { id, formulation, search, adopted: 0 };
    const { scale, trivialBound } = formulation;
    this.post({ type: 'opened', id, scale, trivialBound });
  }

  private reportProgress(): void {
    if (this.open === undefined) return;
    const { id, formulation, search, adopted } = this.open;
    const { incumbent, bound, nodes, isBusy, isWaiting } = search;
    const isNew = incumbent !== undefined && incumbent !== this.reported;
    this.reported = incumbent;
    const found = isNew ? { ...incumbent, ...formulation.verify(incumbent) } : undefined;
    this.post({ type: 'progress', id, found, bound, nodes, adopted, isBusy, isWaiting });
  }

  private close(): void {
    this.open?.search.close();
    this.open = undefined;
    this.reported = undefined;
  }

  /** Runs a piece of work; an error closes the question and is sent to the coordinator. */
  private attempt(id: number, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.close();
      this.post({ type: 'failed', id, message: (error as Error).message });
    }
  }
}
