import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import { viewAfter } from '../../src/views/debrief/after-level';
import { type LevelRecord, levelAfter, viewCampaign } from '../../src/views/title/campaign';
import { viewCodex } from '../../src/views/codex/codex';
import type { Action } from '../../src/rules/action';
import type { PlaceOf, Scenario } from '../../src/scenario/scenario';
import { CODEX_PIECES, CODEX_PROGRAMMES } from '../../src/views/codex/entries';
import { english } from '../i18n/english';
import { CAMPAIGN, LEVEL_FILES, readLevel } from '../levels/files';
import { changed, GONE } from '../scenario/change';
import { seatedAt } from './game-session';

const words = english;
const { codex } = words;
const levels = LEVEL_FILES.map(readLevel);
const byId = (id: string): Scenario => {
  const found = levels.find((level) => level.id === id);
  if (found === undefined) throw new Error(`no level ${id}`);
  return found;
};
const own = unwrap(
  parseScenario(changed(changed(byId('coast-road'), 'campaign', GONE), 'id', 'my-own')),
);
const placeOf: PlaceOf = ({ campaign }) => campaign;
const unplayed = (scenario: Scenario): LevelRecord => ({
  best: undefined,
  par: undefined,
  place: placeOf(scenario),
});
const planned = { numerator: 9, denominator: 1 };
const par = { numerator: 12, denominator: 1 };

describe('the campaign on the title', () => {
  test('has the levels in their order, those without a place after them', () => {
    const view = viewCampaign([own, ...levels.toReversed()], unplayed, words);
    expect(view.levels.map(({ place }) => place)).toEqual(CAMPAIGN.map((_, i) => i + 1));
    const shelved = [...view.levels, ...view.little].map(({ id }) => id);
    expect(shelved.toSorted()).toEqual(levels.map(({ id }) => id).toSorted());
    expect(view.own.map(({ id }) => id)).toEqual(['my-own']);
    expect(view.next?.place).toBe(1);
    expect(view.own[0]?.brings).toBeUndefined();
  });

  test('says what each level brings in, each thing once', () => {
    const { levels: views } = viewCampaign(levels, unplayed, words);
    const brings = views.map((view) => view.brings);
    expect(brings.slice(0, 3)).toEqual(['New: Kit', 'New: Team', 'New: more than one year']);
    expect(brings[9]).toBe('New: the shared picture');
    expect(brings[16]).toBe('Everything together');
    const told = brings.filter((text) => text?.startsWith('New'));
    expect(new Set(told).size).toBe(told.length);
  });

  test('shows what is done with rank and score, and goes on with the first that isn’t', () => {
    const done = ['over-the-grounds', 'between-the-towns', 'three-suits'];
    const record = (scenario: Scenario): LevelRecord =>
      done.includes(scenario.id)
        ? {
            ...unplayed(scenario),
            best: { planned, actions: [] },
            par: scenario.id === 'three-suits' ? undefined : par,
          }
        : unplayed(scenario);
    const view = viewCampaign(levels, record, words);
    expect(view.done).toBe(3);
    expect(view.next?.place).toBe(3);
    expect(view.levels.filter(({ isNext }) => isNext).map(({ place }) => place)).toEqual([3]);
    // 9 of 12 is 75 %.
    expect(view.levels[0]?.best).toEqual({
      name: 'Steward',
      points: '9.0',
      stars: { count: 2, of: 5 },
    });
    expect(view.levels[1]?.best).toEqual({ name: 'Best plan', points: '9.0', stars: undefined });
    expect(view.levels[0]?.label).toBe(
      'Level 1: Over the grounds. 2 min. New: Kit. Done. Steward, 9.0',
    );
  });

  test('has on its second shelf levels without a number, which it never goes on with', () => {
    const done = (scenario: Scenario): LevelRecord => ({
      ...unplayed(scenario),
      best: placeOf(scenario)?.shelf === undefined ? { planned, actions: [] } : undefined,
    });
    const view = viewCampaign(levels, done, words);
    expect(view.next).toBeUndefined();
    expect(view.done).toBe(20);
    expect(view.little.map(({ number }) => number)).toEqual(view.little.map(() => undefined));
    expect(view.little[0]?.label).toMatch(/^Little ones: Round the green heart\. 4 min\. /);
  });

  test('draws each board with as many hexes and sites as it has', () => {
    for (const level of viewCampaign(levels, unplayed, words).levels) {
      const scenario = byId(level.id);
      const land = scenario.board.rows.join('').replaceAll('.', '').length;
      const drawn = level.board.lands.reduce((sum, { d }) => sum + d.split('M').length - 1, 0);
      expect([drawn, level.board.sites.length]).toEqual([land, scenario.sites.length]);
    }
  });
});

describe('after a level', () => {
  const kit: Action = { do: 'order', layer: 'kit', at: { x: 4, y: 2 } };
  const session = seatedAt(byId('over-the-grounds'), [kit, { do: 'close-books' }]);

  const lesson = session.scenario.campaign;

  test('there are its lesson and its questions', () => {
    const view = viewAfter(session, undefined, undefined, lesson, words);
    expect(view.rank).toBeUndefined();
    expect(view.lesson).toContain('value of a place');
    expect(view.questions).toHaveLength(2);
  });

  test('there is a rank where par is known, with what the next one takes', () => {
    // 5.5 of 12 is less than half; half takes 6.
    const { rank } = viewAfter(session, par, undefined, lesson, words);
    expect(rank?.name).toBe('Apprentice');
    expect(rank?.next).toBe('0.5 planned points more for the next star: Clerk.');
    expect(rank?.stars).toEqual({ count: 0, of: 5, text: '0 stars of 5' });
    expect(rank?.isPar).toBe(false);
  });

  test('a plan at par has every star', () => {
    const { rank } = viewAfter(
      session,
      { numerator: 11, denominator: 2 },
      undefined,
      lesson,
      words,
    );
    expect(rank?.stars).toMatchObject({ count: 5, of: 5 });
    expect(rank?.isPar).toBe(true);
    expect(rank?.next).toBe(words.debrief.topRank);
  });

  test('a better plan of before is named', () => {
    const best = { planned, actions: [] };
    expect(viewAfter(session, par, best, lesson, words).best).toContain('9.0');
    const same = { planned: { numerator: 11, denominator: 2 }, actions: [] };
    expect(viewAfter(session, par, same, lesson, words).best).toBe(words.debrief.bestIsThis);
    // A finished game from a file is nobody's best here.
    expect(viewAfter(session, par, undefined, lesson, words).best).toBeUndefined();
  });

  test('the last of a shelf and one’s own lead nowhere', () => {
    expect(levelAfter(byId('both-banks'), levels, placeOf)?.id).toBe('new-ears-for-old');
    expect(levelAfter(byId('new-ears-for-old'), levels, placeOf)).toBeUndefined();
    expect(levelAfter(byId('one-picture'), levels, placeOf)?.id).toBe('ten-batteries');
    expect(levelAfter(byId('ten-batteries'), levels, placeOf)).toBeUndefined();
    expect(levelAfter(own, levels, placeOf)).toBeUndefined();
  });
});

describe('the codex', () => {
  const view = viewCodex(levels, words);

  test('has every piece and every programme', () => {
    expect(view.pieces.map(({ id }) => id)).toEqual([...CODEX_PIECES]);
    expect(view.programmes.map(({ id }) => id)).toEqual([...CODEX_PROGRAMMES]);
  });

  test('reads its numbers from the flagship, and from another level what that hasn’t got', () => {
    const area = view.pieces.find(({ id }) => id === 'area');
    const layer = byId('benelux').layers.find(({ id }) => id === 'area');
    expect(area?.facts[0]?.text).toBe(`${layer?.cost} coins`);
    expect(area?.source).toContain('Benelux');
    expect(view.pieces.find(({ id }) => id === 'wheels')?.source).toContain('On the road');
    const dearer = levels.map((level) =>
      level.id === 'benelux' ? unwrap(parseScenario(changed(level, 'layers[3].cost', 9))) : level,
    );
    const again = viewCodex(dearer, words).pieces.find(({ id }) => id === 'area');
    expect(again?.facts[0]?.text).toBe('9 coins');
  });

  test('leaves out what no level has', () => {
    const first = viewCodex([byId('over-the-grounds')], words);
    expect(first.pieces.map(({ id }) => id)).toEqual(['kit']);
    expect(first.programmes).toEqual([]);
  });

  test('names the countries, and says that the game is abstract', () => {
    const text = view.stories.map((story) => story.text).join(' ');
    for (const country of ['Norway', 'Finland', 'Lithuania', 'Spain', 'Australia', 'Hungary'])
      expect(text).toContain(country);
    expect(codex.abstract).toContain('abstract');
  });
});
