import { type Hex, isSameHex } from '../../hex/hex';
import type { Campaign } from '../../scenario/scenario';
import type { PromptPlace } from '../../scenario/vocabulary';
import { type Phase, phaseOf, type GameSession } from '../game/game-session';
import type { Tool } from '../game/tool';
import type { Deed } from './deed';
import type { PromptTarget } from './lessons';

/** What a level of its own says to a newcomer, step by step. */
export type Prompts = NonNullable<Campaign['prompts']>;
export type Prompt = Prompts[number];

/** How something done is not what the prompt asked for; it is answered, and never in the way. */
export type PromptAnswer =
  | { readonly kind: 'elsewhere'; readonly layer: string; readonly at: Hex }
  | { readonly kind: 'other-piece'; readonly layer: string; readonly meant: string }
  | { readonly kind: 'take-first'; readonly layer: string }
  | { readonly kind: 'ended-early' };

const isPiece = ({ until }: Prompt): boolean => until === 'piece-taken' || until === 'piece-placed';

function isDoneBy(prompt: Prompt, deed: Deed): boolean {
  if (deed.did !== prompt.until) return false;
  return deed.did !== 'piece-taken' || prompt.layer === undefined || prompt.layer === deed.layer;
}

/**
 * The prompt to go on with after a deed: never one before. What was only to be read holds nobody up,
 * and a piece put on another hex than the one meant is as good.
 */
export function promptAfter(prompts: Prompts, index: number, deed: Deed): number {
  const left = prompts.slice(index);
  if (deed.did === 'read') return left[0]?.until === 'read' ? index + 1 : index;
  if (deed.did === 'purse-spent') {
    const closing = left.findIndex(({ until }) => until === 'books-closed');
    const isAhead = closing > 0 && left.slice(0, closing).some(isPiece);
    return isAhead ? index + closing : index;
  }
  const done = left.findIndex((prompt) => isDoneBy(prompt, deed));
  if (done < 0) return index;
  const isLate = deed.did === 'books-closed' || deed.did === 'cards-turned';
  const passes = isLate || left.slice(0, done).every(({ until }) => until === 'read');
  return passes ? index + done + 1 : index;
}

/** Whether nothing is left to be done in planning: what the level brings has been taught. */
export const hasTaught = (prompts: Prompts, index: number): boolean =>
  !prompts.slice(index).some((prompt) => isPiece(prompt) || prompt.until === 'books-closed');

/** What is said of a deed that is not the one that the prompt asked for. */
export function answerTo(
  prompts: Prompts,
  index: number,
  deed: Deed,
  sites: GameSession['scenario']['sites'],
): PromptAnswer | undefined {
  const asked = prompts.slice(index).find(({ until }) => until !== 'read');
  if (asked === undefined) return undefined;
  if (deed.did === 'books-closed') return isPiece(asked) ? { kind: 'ended-early' } : undefined;
  if (deed.did === 'piece-taken' && asked.until === deed.did && asked.layer !== undefined)
    return asked.layer === deed.layer
      ? undefined
      : { kind: 'other-piece', layer: deed.layer, meant: asked.layer };
  if (deed.did !== 'piece-placed' || asked.until !== deed.did) return undefined;
  const meant = asked.site === undefined ? sites : sites.filter(({ id }) => id === asked.site);
  return meant.some((site) => isSameHex(site, deed.at))
    ? undefined
    : { kind: 'elsewhere', layer: deed.layer, at: deed.at };
}

/** What of the table is there in a phase for a prompt to point at. */
const THERE: Readonly<Record<Phase, readonly PromptPlace[]>> = {
  planning: ['board', 'forecast', 'tray', 'purse', 'programmes', 'pledges', 'close-books'],
  incidents: ['incidents', 'board'],
  ledger: [],
  debrief: ['debrief'],
};

/**
 * What the prompt that is due points at; none where that isn't there. Who has put the piece down is
 * told at the same prompt how to take one.
 */
export function promptTarget(
  prompts: Prompts,
  index: number,
  session: GameSession,
  tool: Tool | undefined,
): { readonly target: PromptTarget; readonly answer: PromptAnswer | undefined } | undefined {
  const prompt = prompts[index];
  if (prompt === undefined || !THERE[phaseOf(session)].includes(prompt.at)) return undefined;
  const { at, layer, site } = prompt;
  const taking = prompts.slice(0, index).findLast(({ until }) => until === 'piece-taken');
  if (prompt.until !== 'piece-placed' || tool !== undefined || taking?.layer === undefined)
    return { target: { at, layer, site }, answer: undefined };
  return {
    target: { at: 'tray', layer: taking.layer },
    answer: { kind: 'take-first', layer: taking.layer },
  };
}
