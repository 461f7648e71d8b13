import { posix } from 'node:path';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { ok, unwrap } from '../../src/base/result';
import { proveLevel } from '../../src/cli/commands/prove';
import { createGame } from '../../src/rules/game';
import { replay } from '../../src/rules/apply';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { checkProof, type ProofFile } from '../../src/analysis/proof';
import { frontierBudgets } from '../../src/scenario/other-budgets';
import { plannedObjective } from '../../src/solver/model/objective';
import { buildModel } from '../../src/solver/model/model';
import { Annealer } from '../../src/solver/search/annealing';
import { wholeDomain } from '../../src/solver/search/domain';
import { openRelaxation } from '../../src/solver/search/relaxation';
import { openStream } from '../../src/base/random';
import { filesBelow } from '../architecture/files';
import { cases, isSoak, scaled } from '../scale';
import { isSmall, LEVEL_FILES, proofOf, readLevel } from './files';
import { withIncomes } from '../../src/scenario/purses';
import { playable } from '../scenario/playable';

const highs = await loadHighs();
const levels = LEVEL_FILES.map(readLevel);

test('each proof is of a level that is there', () => {
  const proved = filesBelow('levels/proofs').map((file) => posix.basename(file, '.json'));
  expect(proved.toSorted()).toEqual(levels.map(({ id }) => id).toSorted());
});

describe.each(levels.map((level) => [level.id, level] as const))('%s', (_, level) => {
  test('its proof is of its numbers, and each plan comes to what is said of it', () => {
    const proof = proofOf(level);
    expect(checkProof(proof, level)).toEqual(ok(proof));
    expect(proof.frontier.map(({ budget }) => budget)).toEqual(frontierBudgets(level));
    const pars = proof.frontier.map(({ par }) => par.numerator);
    expect(pars).toEqual(pars.toSorted((a, b) => a - b));
  });

  test('a proof of other numbers, or of a better plan than there is, is refused', () => {
    const proof = proofOf(level);
    const richer = playable(
      withIncomes(
        level,
        level.years.map(({ income }) => income + 1),
      ),
    );
    expect(checkProof(proof, richer)).toMatchObject({ error: { code: 'stale' } });
    const numerator = proof.par.numerator + 1;
    const boast = { ...proof, par: { ...proof.par, numerator } };
    expect(checkProof(boast, level)).toMatchObject({ error: { code: 'wrong' } });
  });

  test('what a coalition is worth is of its purse, and no better than its plan', () => {
    const proof = proofOf(level);
    const coalitions = proof.coalitions ?? [];
    expect(coalitions).toHaveLength(2 ** level.nations.length - 2);
    coalitions.forEach((known, index) => {
      const others = (changed: typeof known) => ({
        ...proof,
        coalitions: coalitions.map((one, i) => (i === index ? changed : one)),
      });
      const error = { code: 'wrong-coalition', members: index + 1 };
      const par = { ...known.par, numerator: known.par.numerator + 1 };
      const purse = known.purse.map((coins) => coins + 1);
      expect(checkProof(others({ ...known, par }), level)).toMatchObject({ error });
      expect(checkProof(others({ ...known, purse }), level)).toMatchObject({ error });
    });
  });

  test('the plan under which nobody would leave is one that falls short by what is said', () => {
    const proof = proofOf(level);
    const { stable } = proof;
    expect(stable !== undefined).toBe(level.nations.length > 1);
    if (stable === undefined) return;
    const error = { code: 'wrong-stable' };
    const plus = ({ numerator, denominator }: typeof stable.par) => ({
      numerator: numerator + 1,
      denominator,
    });
    for (const changed of [
      { ...stable, par: plus(stable.par) },
      { ...stable, shortfall: plus(stable.shortfall) },
      { ...stable, plan: [] },
    ])
      expect(checkProof({ ...proof, stable: changed }, level, 'own')).toMatchObject({ error });
    expect(stable.par.numerator).toBeLessThanOrEqual(proof.par.numerator);
  });

  test('no plan of a long local search beats its par', () => {
    const game = createGame(level);
    const worth = plannedObjective(game);
    const model = buildModel(game, worth);
    const relaxation = openRelaxation(highs, model.program);
    const root = relaxation.solve(wholeDomain(model.program));
    relaxation.dispose();
    if (root === undefined) throw new Error('a level without plans');
    const annealer = new Annealer(model, worth);
    const stream = openStream(['long search', level.id]);
    const found = Array.from({ length: scaled(300) }, () => annealer.anneal(root.values, stream));
    const best = found.flatMap((guess) => guess ?? []).sort((a, b) => b.units - a.units)[0];
    const end = unwrap(replay(game, best?.actions ?? []));
    const most = plannedScore(outlook(end)).numerator;
    expect(most).toBe(best?.units);
    const { par } = proofOf(level);
    expect(most).toBeLessThanOrEqual(par.numerator);
    // It comes near, or it would say nothing.
    expect(most).toBeGreaterThan(par.numerator * 0.6);
  });
});

const proved = levels.filter((level) => isSoak || isSmall(level));
test.each(cases(proved, proved.slice(0, 5)).map((level) => [level.id, level] as const))(
  '%s is proved anew to the same',
  (_, level) => {
    const proof = proofOf(level);
    const again = proveLevel(highs, createGame(level));
    const figures = ({ par, frontier, coalitions, stable }: ProofFile) => [
      par,
      frontier.map((point) => point.par),
      (coalitions ?? []).map(({ purse, par: worth }) => [purse, worth]),
      stable && [stable.shortfall, stable.par],
    ];
    expect(figures(again)).toEqual(figures(proof));
  },
);
