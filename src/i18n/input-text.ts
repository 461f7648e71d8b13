import { assertNever } from '../base/assert';
import { type Hex, isSameHex } from '../hex/hex';
import type { Refusal } from '../rules/refusal';
import type { Issue, Problem } from '../scenario/issue';
import type { Scenario } from '../scenario/scenario';
import type { Words } from './words';

/** What is expected, in words: a type, one value, or a choice (`("buzz" | "skim")`). */
function expectation(expected: string, { input, choice }: Words): string {
  // What a schema calls the types of JSON, as a reader calls them.
  const types: Readonly<Record<string, string>> = {
    string: input.typeString,
    number: input.typeNumber,
    boolean: input.typeBoolean,
    Array: input.typeArray,
    Object: input.typeObject,
  };
  const choices = expected.replace(/^\((.*)\)$/, '$1').split(' | ');
  return choices.length > 1
    ? input.oneOf({ choices: choice(choices) })
    : (types[expected] ?? choices.join(''));
}

/** What a pattern of a scenario's shape asks for; one without words is shown as it is. */
function patternText(rule: string, { input }: Words): string {
  const patterns: Readonly<Record<string, string>> = {
    '/^[a-z][a-z0-9-]{0,39}$/': input.patternId,
    '/^[A-Z]$/': input.patternLetter,
  };
  return patterns[rule] ?? input.patternOther({ rule });
}

/** What is wrong, said of the place where it is: “must be …”, “is missing”. */
function faultText(problem: Problem, words: Words): string {
  const { input } = words;
  switch (problem.code) {
    case 'not-json':
      return input.notJson(problem);
    case 'too-many-parts':
      return input.tooManyParts(problem);
    case 'missing':
      return input.missing;
    case 'unknown-key':
      return input.unknownKey;
    case 'wrong-type': {
      const { received } = problem;
      return input.wrongType({ expected: expectation(problem.expected, words), received });
    }
    case 'not-whole':
      return input.notWhole(problem);
    case 'too-small':
      return input.tooSmall(problem);
    case 'too-large':
      return input.tooLarge(problem);
    case 'too-short':
      return input.tooShort(problem);
    case 'too-long':
      return input.tooLong(problem);
    case 'malformed': {
      const { received } = problem;
      return input.malformed({ pattern: patternText(problem.rule, words), received });
    }
    case 'newer':
      return input.newer(problem);
    case 'repeated':
      return input.repeated(problem);
    case 'ragged':
      return input.ragged(problem);
    case 'unknown-letter':
      return input.unknownLetter(problem);
    case 'no-land':
      return input.noLand;
    case 'too-many-hexes':
      return input.tooManyHexes(problem);
    case 'not-on-land':
      return input.notOnLand;
    case 'unknown-site':
      return input.unknownSite(problem);
    case 'unknown-layer':
      return input.unknownLayer(problem);
    case 'unknown-nation':
      return input.unknownNation(problem);
    case 'rebate-above-cost':
      return input.rebateAboveCost(problem);
    case 'too-few-cards':
      return input.tooFewCards(problem);
    case 'too-many-cards':
      return input.tooManyCards(problem);
    case 'too-few-tokens':
      return input.tooFewTokens(problem);
    case 'too-many-layers':
      return input.tooManyLayers(problem);
    case 'too-late':
      return input.tooLate(problem);
    case 'purses-differ':
      return input.pursesDiffer(problem);
    case 'too-fine':
      return input.tooFine;
    default:
      return assertNever(problem);
  }
}

/** One line: where, and what is wrong there. */
export function problemText({ path, problem }: Issue, words: Words): string {
  const fault = faultText(problem, words);
  return path === '' ? words.input.wholeInput({ fault }) : words.input.placeInput({ path, fault });
}

/** A hex by its site, else as the board counts it and as a file does. */
function placeOf({ sites }: Scenario, { x, y }: Hex, words: Words): string {
  const site = sites.find((candidate) => isSameHex(candidate, { x, y }));
  return site
    ? words.text(site.name)
    : words.refusals.placeOfHex({ column: x + 1, row: y + 1, x, y });
}

/** Why an action is not legal, in the scenario's own names. */
export function refusalText(refused: Refusal, scenario: Scenario, words: Words): string {
  const { refusals } = words;
  const layerOf = ({ layer: id }: { readonly layer: string }): { readonly layer: string } => {
    const found = scenario.layers.find((layer) => layer.id === id);
    return { layer: found ? words.text(found.name) : refusals.quoted({ id }) };
  };
  const idsOf = (list: readonly { readonly id: string }[]): string =>
    words.list(list.map(({ id }) => id));
  switch (refused.code) {
    case 'game-over':
      return refusals.gameOver;
    case 'unknown-layer':
      return refusals.unknownLayer({ id: refused.layer, known: idsOf(scenario.layers) });
    case 'unknown-nation':
      return refusals.unknownNation({ id: refused.nation, known: idsOf(scenario.nations) });
    case 'no-such-programme':
      return refusals.noSuchProgramme;
    case 'not-on-land':
      return refusals.notOnLand;
    case 'no-wheels':
      return refusals.noWheels(layerOf(refused));
    case 'already-ordered':
      return refusals.alreadyOrdered(layerOf(refused));
    case 'already-bought':
      return refusals.alreadyBought;
    case 'not-yet':
      return refusals.notYet({ year: scenario.firstYear + refused.from });
    case 'no-such-piece':
      return refusals.noSuchPiece(layerOf(refused));
    case 'not-wheeled':
      return refusals.notWheeled(layerOf(refused));
    case 'other-nation':
      return refusals.otherNation;
    case 'same-hex':
      return refusals.sameHex;
    case 'already-moved':
      return refusals.alreadyMoved(layerOf(refused));
    case 'no-upkeep':
      return refusals.noUpkeep(layerOf(refused));
    case 'already-stood-down':
      return refusals.alreadyStoodDown(layerOf(refused));
    case 'no-patrol':
      return refusals.noPatrol;
    case 'already-retired':
      return refusals.alreadyRetired;
    case 'not-in-plan':
      return refusals.notInPlan;
    case 'two-on-a-hex':
      return refusals.twoOnAHex({
        ...layerOf(refused),
        place: placeOf(scenario, refused, words),
      });
    case 'over-budget': {
      const { bill, treasury } = refused;
      return refusals.overBudget({ bill, treasury, over: bill - treasury });
    }
    default:
      return assertNever(refused);
  }
}
