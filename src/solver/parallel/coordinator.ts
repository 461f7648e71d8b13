import { compare, type Fraction, isGreater } from '../../base/fraction';
import type { Finding, KnownPlan, Question } from '../../analysis/question';
import { type ObjectiveScale, toObjective, toPoints } from '../model/objective';
import type { DonatedNode } from '../search/node-queue';
import { floorObjective } from '../search/relaxation';
import type { FoundPlan, WorkerRequest, WorkerResponse } from './messages';

/** What the coordinator knows of one worker. */
interface WorkerState {
  bound: number;
  nodes: number;
  /** Nodes sent to it; its progress is out of date until it has adopted them all. */
  sent: number;
  isBusy: boolean;
  isWaiting: boolean;
  /** Whether it was asked for a node and has not answered. */
  isAsked: boolean;
}

/**
 * A worker all of whose nodes are below this part of the way from the incumbent to the bound is given a
 * better one; docs/par.md says what that saves.
 */
const GREAT_PART = 0.9;

/** What the coordinator needs of its surroundings. */
export interface CoordinatorPorts {
  /** How many workers there are, at least one. */
  readonly workers: number;
  send(worker: number, request: WorkerRequest): void;
  onProgress(finding: Finding): void;
  onEnd(finding: Finding): void;
  onFailure(message: string): void;
  /** Seconds since some fixed moment. */
  now(): number;
}

/**
 * Coordinates the workers that search one tree (T. Ralphs et al., “Parallel branch, cut, and
 * price for large-scale discrete optimization”, Mathematical Programming 98, 2003). Worker 0
 * begins with the root; a worker without nodes, or with poor ones, receives one that another donates;
 * incumbents are sent to all.
 */
export class Coordinator {
  private scale: ObjectiveScale | undefined;
  private trivialBound = 0;
  private incumbent: FoundPlan | undefined;
  private isOver = false;
  private readonly workers: WorkerState[] = [];
  /** A plan that was proposed before the scale of the objective was known. */
  private proposed: KnownPlan | undefined;
  private readonly since: number;

  /** @param id Number of the question; responses to any other are ignored. */
  constructor(
    private readonly id: number,
    private readonly question: Question,
    private readonly ports: CoordinatorPorts,
  ) {
    this.since = ports.now();
    this.widenTo(ports.workers);
  }

  /** Takes workers into the search until there are so many. */
  widenTo(count: number): void {
    if (this.isOver) return;
    const { id, question, workers, incumbent } = this;
    for (let worker = workers.length; worker < count; worker++) {
      workers.push({
        bound: Infinity,
        nodes: 0,
        sent: 0,
        isBusy: worker === 0,
        isWaiting: false,
        isAsked: false,
      });
      this.ports.send(worker, { type: 'open', id, question, worker });
      if (incumbent)
        this.ports.send(worker, { type: 'incumbent', id, objective: incumbent.objective });
    }
  }

  /** Makes a plan the incumbent if it is better; its value has to be what the rules say. */
  propose(known: KnownPlan): void {
    if (this.isOver) return;
    if (this.scale === undefined) this.proposed = known;
    else this.adoptIncumbent({ ...known, objective: toObjective(this.scale, known.value) });
  }

  private adoptIncumbent(found: FoundPlan, from?: number): void {
    if (found.objective <= (this.incumbent?.objective ?? -Infinity)) return;
    this.incumbent = found;
    const { objective } = found;
    this.workers.forEach((_, other) => {
      if (other !== from) this.ports.send(other, { type: 'incumbent', id: this.id, objective });
    });
  }

  /** Ends the search; the last finding holds what is known by then. */
  stop(): void {
    this.end(false);
  }

  receive(from: number, response: WorkerResponse): void {
    const worker = this.workers[from];
    if (this.isOver || response.id !== this.id || worker === undefined) return;
    switch (response.type) {
      case 'opened':
        this.scale = response.scale;
        this.trivialBound = response.trivialBound;
        if (this.proposed) this.propose(this.proposed);
        this.proposed = undefined;
        return;
      case 'progress':
        this.recordProgress(from, worker, response);
        return;
      case 'donated':
        worker.isAsked = false;
        if (response.node) this.forwardNode(response.node, from);
        return;
      case 'failed':
        this.isOver = true;
        this.sendAll({ type: 'close', id: this.id });
        return this.ports.onFailure(response.message);
      case 'exported':
        return;
    }
  }

  private recordProgress(
    from: number,
    worker: WorkerState,
    response: WorkerResponse & { type: 'progress' },
  ): void {
    const { found, bound, nodes, adopted, isBusy, isWaiting } = response;
    worker.nodes = nodes;
    if (adopted === worker.sent) Object.assign(worker, { bound, isBusy, isWaiting });
    if (found) this.adoptIncumbent(found, from);
    const isDone = !this.workers.some((other) => other.isBusy);
    if (isDone || this.reachesUpperBound()) return this.end(true);
    this.balanceLoad();
    this.ports.onProgress(this.finding(false));
  }

  /** Whether the incumbent comes to the upper bound that the question brought with it. */
  private reachesUpperBound(): boolean {
    const { upperBound } = this.question;
    const value = this.incumbent?.value;
    return upperBound !== undefined && value !== undefined && compare(value, upperBound) >= 0;
  }

  /**
   * The worker that is to be given a node: one that waits, or else the one of the least bound, if
   * that is not in the upper part of what is open above the incumbent. What it would search may never
   * have to be.
   */
  private get needy(): number | undefined {
    const { workers, incumbent } = this;
    const waiting = workers.findIndex(({ isWaiting }) => isWaiting);
    if (waiting >= 0) return waiting;
    const bounds = workers.flatMap(({ isBusy, bound }) => (isBusy ? [bound] : []));
    const [least, greatest] = [Math.min(...bounds), Math.max(...bounds)];
    const reached = incumbent?.objective ?? -Infinity;
    if (least >= reached + GREAT_PART * (greatest - reached)) return undefined;
    return workers.findIndex(({ isBusy, bound }) => isBusy && bound === least);
  }

  /** If a worker is in need of a node, asks the busy one with the greatest bound to donate one. */
  private balanceLoad(): void {
    const { needy } = this;
    if (needy === undefined) return;
    const [donor] = this.workers
      .map((state, worker) => ({ state, worker }))
      .filter(({ state, worker }) => worker !== needy && state.isBusy && !state.isAsked)
      .sort((a, b) => b.state.bound - a.state.bound);
    if (donor === undefined || !Number.isFinite(donor.state.bound)) return;
    donor.state.isAsked = true;
    this.ports.send(donor.worker, { type: 'donate', id: this.id });
  }

  /** Sends a donated node to a worker in need of one, or back if none is any more. */
  private forwardNode(node: DonatedNode, from: number): void {
    const to = this.needy ?? from;
    const worker = this.workers[to];
    if (worker === undefined) return;
    const bound = floorObjective(node.bound);
    worker.bound = worker.isBusy ? Math.max(worker.bound, bound) : bound;
    worker.isWaiting = false;
    worker.isBusy = true;
    worker.sent++;
    this.ports.send(to, { type: 'adopt', id: this.id, node });
  }

  private finding(isProved: boolean): Finding {
    const { incumbent, scale, workers, question } = this;
    const points = (objective: number): Fraction =>
      toPoints(scale ?? { scale: 1, closed: 0, denominator: 1 }, objective);
    const reached = incumbent?.objective ?? 0;
    const open = Math.max(reached, ...workers.flatMap((w) => (w.isBusy ? [w.bound] : [])));
    const bound = points(isProved ? reached : Math.min(open, this.trivialBound));
    const { upperBound } = question;
    return {
      incumbent: incumbent && { value: incumbent.value, plan: incumbent.plan },
      bound: upperBound && isGreater(bound, upperBound) ? upperBound : bound,
      isProved,
      nodes: workers.reduce((sum, { nodes }) => sum + nodes, 0),
      seconds: this.ports.now() - this.since,
    };
  }

  private sendAll(request: WorkerRequest): void {
    this.workers.forEach((_, worker) => this.ports.send(worker, request));
  }

  private end(isProved: boolean): void {
    if (this.isOver) return;
    this.isOver = true;
    this.sendAll({ type: 'close', id: this.id });
    this.ports.onEnd(this.finding(isProved));
  }
}
