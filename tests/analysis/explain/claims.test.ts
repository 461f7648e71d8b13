import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../../src/base/assert';
import { unwrap } from '../../../src/base/result';
import { type DatedItem, isSameDatedItem, itemsOfPlan } from '../../../src/analysis/changes';
import { explain } from '../../../src/analysis/explain/explain';
import { outlook, type Outlook } from '../../../src/analysis/planned-score';
import type { Action } from '../../../src/rules/action';
import { apply } from '../../../src/rules/apply';
import { createGame } from '../../../src/rules/game';
import type { Scenario } from '../../../src/scenario/scenario';
import { belowFrom } from '../../rules/random-play';
import { isSoak } from '../../scale';
import { twoPlans } from './plans';

const BOARDS = isSoak ? 6000 : 300;

/** A plan as actions, as it would be played from its items. */
const actionsOf = ({ years }: Scenario, items: readonly DatedItem[]): Action[] =>
  years.flatMap((_, year): Action[] => [
    ...items.filter((one) => one.year === year).map(({ item }) => item),
    { do: 'close-books' },
  ]);

/** What a plan comes to; what needs something that is not in it, as a piece that is stood down, goes with it. */
const lookAt = (scenario: Scenario, items: readonly DatedItem[]): Outlook =>
  outlook(
    actionsOf(scenario, items).reduce((game, action) => {
      const next = apply(game, action);
      return next.ok || action.do === 'close-books' ? unwrap(next) : game;
    }, createGame(scenario)),
  );

const worthOf = ({ held, pledges, denominator }: Outlook): number =>
  held.reduce((sum, part) => sum + part, pledges * denominator);

const scoreOf = (ahead: Outlook): number => worthOf(ahead) + ahead.savings * ahead.denominator;

/** What a plan has but for some items. */
const allBut = (items: readonly DatedItem[], out: readonly DatedItem[]): DatedItem[] =>
  items.filter((item) => !out.some((one) => isSameDatedItem(one, item)));

// Each claim is made good by plans that are really played, within their coins.
test('what is said to be of no use can be left out, and what was never spent would have paid', () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { scenario, own, better } = twoPlans(belowFrom(seed));
      const items = itemsOfPlan(own);
      const { pairs, causes } = explain(scenario, own, better);
      const before = lookAt(scenario, items);
      let [useless, useful]: [DatedItem[], DatedItem[]] = [[], []];
      let saved = 0;
      for (const cause of causes) {
        met.set(cause.kind, (met.get(cause.kind) ?? 0) + 1);
        if (cause.kind === 'surplus') {
          if (cause.item.item.do === 'order') useless = [...useless, cause.item];
          else useful = [...useful, cause.item];
          saved += cause.coins;
        }
        if (
          cause.kind === 'too-late' ||
          (cause.kind === 'programme' && cause.fault === 'needless')
        ) {
          const item =
            cause.kind === 'too-late'
              ? cause.item
              : items.find(
                  ({ item: one }) =>
                    one.do === 'buy' &&
                    one.programme === at(programmesOf(scenario), cause.programme).kind &&
                    one.nation === at(programmesOf(scenario), cause.programme).nation,
                );
          if (item === undefined) throw new Error('not in the plan');
          const after = lookAt(scenario, allBut(items, [item]));
          expect(worthOf(after)).toBe(worthOf(before));
          expect(after.treasury - before.treasury).toBe(cause.coins);
        }
        if (cause.kind === 'idle') {
          expect(cause.left).toBe(before.treasury);
          expect(cause.coins).toBeGreaterThan(0);
          expect(cause.coins).toBeLessThanOrEqual(cause.left);
        }
      }
      const without = lookAt(scenario, [...allBut(items, useless), ...useful]);
      expect(worthOf(without)).toBe(worthOf(before));
      expect(without.treasury - before.treasury).toBe(saved);
      const idle = causes.find(({ kind }) => kind === 'idle');
      if (idle && causes.length === 1) {
        const spent = idle.pairs.map((pair) => at(pairs, pair));
        const out = spent.flatMap(({ removed }) => (removed ? [removed] : []));
        const into = spent.flatMap(({ added }) => (added ? [added] : []));
        const after = lookAt(scenario, [...allBut(items, out), ...into]);
        expect(scoreOf(after)).toBeGreaterThan(scoreOf(before));
        expect(before.treasury - after.treasury).toBe(idle.coins);
      }
    }),
    { numRuns: BOARDS, seed: 20250102 },
  );
  for (const kind of ['surplus', 'too-late', 'programme', 'idle'])
    expect(met.get(kind) ?? 0, kind).toBeGreaterThan(BOARDS / 100);
});

/** Programmes by index, as a scenario's plans name them. */
const programmesOf = ({ programmes }: Scenario): { kind: string; nation: string | undefined }[] => [
  ...(programmes.sharedPicture ?? []).map(({ nation }) => ({ kind: 'shared-picture', nation })),
  ...(programmes.jointOrder ? [{ kind: 'joint-order', nation: undefined }] : []),
  ...(programmes.longReach ? [{ kind: 'long-reach', nation: undefined }] : []),
  ...(programmes.seeker ? [{ kind: 'seeker', nation: undefined }] : []),
];
