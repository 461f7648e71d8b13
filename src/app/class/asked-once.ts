import { yearsOf } from '../../rules/action';
import type { Ask } from './plan-findings';

/** Answers by what had been done, for all who ask of one board. */
export type KnownAnswers = Map<string, ReturnType<Ask>>;

/** What is done up to a point, whatever the order within a year. */
const pointKey = (question: Parameters<Ask>[0]): string =>
  JSON.stringify(
    yearsOf(question.actions).map((items) => items.map((item) => JSON.stringify(item)).sort()),
  );

/**
 * Asks once what several plans want to know: plans that begin alike have the same best continuation.
 * Only proved answers are kept, so that none depends on who asked first.
 */
export const askOnce =
  (known: KnownAnswers, ask: Ask): Ask =>
  (question) => {
    if (question.near) return ask(question);
    const key = pointKey(question);
    const found = known.get(key);
    if (found) return found;
    const asked = ask(question);
    known.set(key, asked);
    const forget = (): void => void known.delete(key);
    asked.then(({ isProved }) => !isProved && forget(), forget);
    return asked;
  };
