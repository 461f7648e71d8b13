import type { PromptAnswer } from '../../app/tutorial/level-prompts';
import {
  type LessonEnd,
  type LessonId,
  leadLayer,
  likeliestSites,
  upkeepLayer,
} from '../../app/tutorial/lessons';
import { type Due, endOf } from '../../app/tutorial/tutorial';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { type PromptEnd, SUITS } from '../../scenario/vocabulary';
import { toolName } from '../names/item-names';
import { reachedFrom } from './held-piece';
import { isThirdFree } from './planning/joint-order';
import { viewTray } from './planning/tray';

/** What a prompt says, and what can be pressed there. */
export interface PromptView {
  /** Tells one prompt from the next. */
  readonly key: string;
  /** What is read out before it. */
  readonly label: string;
  readonly text: string;
  /** What is said to something that was done otherwise than asked. */
  readonly answer: string | undefined;
  /** How what it asks for is done by keyboard. */
  readonly keys: string | undefined;
  /** The button that says that it has been read; none where something is to be done. */
  readonly gotIt: string | undefined;
  readonly skip: string;
  /** Where it stands in its row; none where nobody knows how many come. */
  readonly place: string | undefined;
}

/** How the player points at things. */
interface Input {
  /** Whether nothing can be hovered over. */
  readonly isTouch: boolean;
}

function lessonText(
  id: LessonId,
  step: number,
  target: Due['target'],
  session: GameSession,
  words: Words,
  { isTouch }: Input,
): string {
  const { lessons } = words;
  const { scenario, game } = session;
  const { years, firstYear, programmes } = scenario;
  const layerName = (layer: string, wheels = false): string =>
    toolName(scenario, { kind: 'order', layer, wheels }, words);
  switch (id) {
    case 'kit':
    case 'team':
    case 'close':
    case 'area': {
      if (step === 0) return lessons.take({ name: layerName(id) });
      const reach = scenario.layers.find((layer) => layer.id === id)?.reach ?? 0;
      return reach === 0 ? lessons.placeOwn : lessons.placeReach({ count: reach });
    }
    case 'suits': {
      const there = SUITS.filter((suit) =>
        years.some(({ deck }) => deck.some((card) => card.suit === suit)),
      );
      return lessons.suits({ suits: words.list(there.map(words.suit)) });
    }
    case 'omens': {
      const kinds = new Set(likeliestSites(session).map(({ kind }) => words.kindMany(kind)));
      return lessons.omens({ year: firstYear + game.year, kinds: words.list([...kinds]) });
    }
    case 'years':
      return lessons.years({ count: years.length });
    case 'lead': {
      const layer = leadLayer(scenario);
      const year = firstYear + game.year + (layer?.lead ?? 0);
      return lessons.lead({ name: layer ? words.text(layer.name) : '', year });
    }
    case 'picture':
      return step === 0 ? lessons.picture({ isTouch }) : lessons.pictureSeen;
    case 'patrol':
      return step === 0 ? lessons.patrol({ isTouch }) : lessons.patrolSeen;
    case 'joint-order':
      return lessons.jointOrder({ isFree: isThirdFree(game.setup) });
    case 'pledges':
      return lessons.pledges;
    case 'refits': {
      if (step > 0) return lessons.refitsSeen;
      const isSeeker = target.purchase === 'seeker';
      const name = isSeeker ? words.names.seeker : words.names.longReach;
      const refit = isSeeker ? programmes.seeker : programmes.longReach;
      return lessons.refits({ name, layer: layerName(refit?.layer ?? ''), isTouch });
    }
    case 'wheels':
      return step === 0 ? lessons.wheels : lessons.wheelsLater;
    case 'upkeep': {
      const layer = upkeepLayer(scenario);
      return lessons.upkeep({
        name: layer ? words.text(layer.name) : '',
        count: layer?.upkeep ?? 0,
      });
    }
    case 'savings':
      return lessons.savings;
    case 'borders':
      return lessons.borders;
  }
}

function answerText(answer: PromptAnswer, { scenario, game }: GameSession, words: Words): string {
  const { lessons } = words;
  const nameOf = (layer: string): string =>
    toolName(scenario, { kind: 'order', layer, wheels: false }, words);
  switch (answer.kind) {
    case 'elsewhere': {
      const sites = reachedFrom(game, answer.layer, answer.at);
      return sites.length === 0
        ? lessons.nowhere
        : lessons.elsewhere({ sites: words.list(sites.map(({ name }) => words.text(name))) });
    }
    case 'other-piece':
      return lessons.otherPiece({ layer: nameOf(answer.layer), meant: nameOf(answer.meant) });
    case 'take-first':
      return lessons.takeFirst({ layer: nameOf(answer.layer) });
    case 'ended-early':
      return lessons.endedEarly;
  }
}

function keysFor(
  until: LessonEnd | PromptEnd,
  { target }: Due,
  session: GameSession,
  words: Words,
): string | undefined {
  const { lessons } = words;
  switch (until) {
    case 'read':
      return undefined;
    case 'piece-taken': {
      const cards = viewTray({ tool: undefined }, session, words);
      const card = cards.findIndex(({ tool }) => tool.layer === target.layer);
      return lessons.keyTake({ digit: Math.max(card, 0) + 1 });
    }
    case 'piece-placed':
    case 'piece-moved':
      return lessons.keyPlace;
    case 'looked-at':
      return lessons.keyLook;
    case 'considered':
      return lessons.keyCard;
    case 'books-closed':
    case 'cards-turned':
      return lessons.keyButton;
  }
}

/** The prompt on screen in words. */
export function viewPrompt(due: Due, session: GameSession, words: Words, input: Input): PromptView {
  const { says, answer } = due;
  const { lessons } = words;
  const isLevel = says.kind === 'level';
  const until = endOf(due);
  const text = isLevel
    ? words.text(says.prompt.text)
    : lessonText(says.id, says.step, due.target, session, words, input);
  return {
    key: isLevel ? String(says.index) : `${says.id}-${says.step}`,
    label: isLevel ? lessons.hintOf({ count: says.index + 1, of: says.of }) : lessons.hint,
    text,
    answer: answer && answerText(answer, session, words),
    keys: keysFor(until, due, session, words),
    gotIt: until === 'read' || until === 'looked-at' ? lessons.gotIt : undefined,
    skip: isLevel ? lessons.skipAll : lessons.skip,
    place: isLevel ? `${says.index + 1}/${says.of}` : undefined,
  };
}
