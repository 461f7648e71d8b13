import type { Fraction } from '../../base/fraction';
import type { Action } from '../../rules/action';
import type { Finding, Question } from '../../analysis/question';
import { type Branch, roundedDown } from '../search/tree';
import { pointsIn, type Units } from '../model/units';

/** A plan that a member has found, its value checked by the rules. */
export interface FoundPlan {
  readonly objective: number;
  readonly value: Fraction;
  readonly plan: readonly Action[];
}

/** What a member of a crew is told. */
export type WorkerRequest =
  | { readonly do: 'open'; readonly id: number; readonly asked: Question; readonly number: number }
  | { readonly do: 'hear'; readonly id: number; readonly objective: number }
  | { readonly do: 'give'; readonly id: number }
  | { readonly do: 'take'; readonly id: number; readonly branch: Branch }
  | { readonly do: 'close'; readonly id: number }
  | { readonly do: 'write'; readonly id: number; readonly asked: Question };

/** What a member answers. */
export type WorkerResponse =
  | { readonly did: 'open'; readonly id: number; readonly units: Units; readonly ceiling: number }
  | {
      readonly did: 'move';
      readonly id: number;
      /** A better plan than it told of before. */
      readonly found: FoundPlan | undefined;
      readonly bound: number;
      readonly nodes: number;
      /** Branches of others that it has taken so far. */
      readonly taken: number;
      /** Whether it has branches open, and whether it waits for one. */
      readonly isBusy: boolean;
      readonly isWaiting: boolean;
    }
  | { readonly did: 'give'; readonly id: number; readonly branch: Branch | undefined }
  | { readonly did: 'write'; readonly id: number; readonly text: string }
  | { readonly did: 'fail'; readonly id: number; readonly message: string };

interface MemberState {
  bound: number;
  nodes: number;
  /** Branches sent to it; what it says before it has taken them all is out of date. */
  sent: number;
  isBusy: boolean;
  isWaiting: boolean;
  /** Whether it was asked for a branch and has not answered. */
  isAsked: boolean;
}

/** What the supervisor of a crew needs of the world. */
export interface CrewPorts {
  readonly members: number;
  send(member: number, order: WorkerRequest): void;
  onProgress(finding: Finding): void;
  onEnd(finding: Finding): void;
  onFailure(message: string): void;
  /** Seconds since some fixed moment. */
  now(): number;
}

/**
 * The supervisor of several searches of one tree (T. Ralphs et al., “Parallel branch, cut, and
 * price for large-scale discrete optimization”, Mathematical Programming 98, 2003): the first
 * has the root; who has nothing left gets a branch of another; what one finds, all hear.
 */
export class Crew {
  private units: Units | undefined;
  private ceiling = 0;
  private best: FoundPlan | undefined;
  private isOver = false;
  private readonly members: readonly MemberState[];
  private readonly since: number;

  constructor(
    private readonly id: number,
    private readonly asked: Question,
    private readonly ports: CrewPorts,
  ) {
    this.since = ports.now();
    this.members = Array.from({ length: ports.members }, (_, number) => ({
      bound: Infinity,
      nodes: 0,
      sent: 0,
      isBusy: number === 0,
      isWaiting: false,
      isAsked: false,
    }));
    this.members.forEach((_, number) => ports.send(number, { do: 'open', id, asked, number }));
  }

  /** Ends the search with what is known. */
  stop(): void {
    this.end(false);
  }

  receive(from: number, report: WorkerResponse): void {
    const member = this.members[from];
    if (this.isOver || report.id !== this.id || member === undefined) return;
    switch (report.did) {
      case 'open':
        this.units = report.units;
        this.ceiling = report.ceiling;
        return;
      case 'move':
        this.moved(from, member, report);
        return;
      case 'give':
        member.isAsked = false;
        if (report.branch) this.pass(report.branch, from);
        return;
      case 'fail':
        this.isOver = true;
        this.tellAll({ do: 'close', id: this.id });
        return this.ports.onFailure(report.message);
      case 'write':
        return;
    }
  }

  private moved(from: number, member: MemberState, report: WorkerResponse & { did: 'move' }): void {
    const { found, bound, nodes, taken, isBusy, isWaiting } = report;
    member.nodes = nodes;
    if (taken === member.sent) Object.assign(member, { bound, isBusy, isWaiting });
    if (found && found.objective > (this.best?.objective ?? -Infinity)) {
      this.best = found;
      this.members.forEach((_, other) => {
        const { objective } = found;
        if (other !== from) this.ports.send(other, { do: 'hear', id: this.id, objective });
      });
    }
    const isDone = !this.members.some((other) => other.isBusy);
    if (isDone || this.isAsGoodAsCanBe()) return this.end(true);
    this.share();
    this.ports.onProgress(this.finding(false));
  }

  private isAsGoodAsCanBe(): boolean {
    const { atMost } = this.asked;
    const value = this.best?.value;
    if (atMost === undefined || value === undefined) return false;
    return value.denominator === atMost.denominator && value.numerator >= atMost.numerator;
  }

  /** Asks whoever has the most to hope for to give a branch, if another waits for one. */
  private share(): void {
    if (!this.members.some(({ isWaiting }) => isWaiting)) return;
    const [donor] = this.members
      .map((member, number) => ({ member, number }))
      .filter(({ member }) => member.isBusy && !member.isAsked)
      .sort((a, b) => b.member.bound - a.member.bound);
    if (donor === undefined || !Number.isFinite(donor.member.bound)) return;
    donor.member.isAsked = true;
    this.ports.send(donor.number, { do: 'give', id: this.id });
  }

  private pass(branch: Branch, from: number): void {
    const waiting = this.members.findIndex(({ isWaiting }) => isWaiting);
    const to = waiting < 0 ? from : waiting;
    const member = this.members[to];
    if (member === undefined) return;
    const bound = roundedDown(branch.bound);
    member.bound = member.isBusy ? Math.max(member.bound, bound) : bound;
    member.isWaiting = false;
    member.isBusy = true;
    member.sent++;
    this.ports.send(to, { do: 'take', id: this.id, branch });
  }

  private finding(isProved: boolean): Finding {
    const { best, units, members } = this;
    const points = (objective: number): Fraction =>
      pointsIn(units ?? { scale: 1, closed: 0, denominator: 1 }, objective);
    const floor = best?.objective ?? 0;
    const open = Math.max(floor, ...members.flatMap((m) => (m.isBusy ? [m.bound] : [])));
    const bound = isProved ? floor : Math.min(open, this.ceiling);
    const { atMost } = this.asked;
    const known = points(bound);
    const isLower = atMost?.denominator === known.denominator && atMost.numerator < known.numerator;
    return {
      found: best && { value: best.value, plan: best.plan },
      bound: isLower && atMost ? atMost : known,
      isProved,
      nodes: members.reduce((sum, { nodes }) => sum + nodes, 0),
      seconds: this.ports.now() - this.since,
    };
  }

  private tellAll(order: WorkerRequest): void {
    this.members.forEach((_, member) => this.ports.send(member, order));
  }

  private end(isProved: boolean): void {
    if (this.isOver) return;
    this.isOver = true;
    this.tellAll({ do: 'close', id: this.id });
    this.ports.onEnd(this.finding(isProved));
  }
}
