import { expect, test } from 'vitest';
import { loadWords } from '../../../src/i18n/words';
import { aimText, viewAims } from '../../../src/views/debrief/aims';
import { finish } from '../../browser/finished';
import { planOf } from '../../cli/sources';
import { bystander, pledgeAcross } from '../../rules/three-boards';

const words = await loadWords('en', ['table']);

test('says what each kind of aim asks for', () => {
  const said = (aim: Parameters<typeof aimText>[1]) => aimText(pledgeAcross, aim, words);
  expect(said({ kind: 'site', site: 0 })).toBe(
    'In 2025, Site is to have enough cover for at least half of the cards.',
  );
  expect(said({ kind: 'pledge', pledge: 0 })).toBe('The pledge “Both” is to be kept.');
  expect(said({ kind: 'coins', coins: 1 })).toBe('At the end 1 coin is to be left.');
  expect(said({ kind: 'coins', coins: 4 })).toBe('At the end 4 coins are to be left.');
});

// The seed deals each nation a coin to keep (tests/golden/aims.json); a kit costs 2 of the 4.
test.each([
  [['kit 0,0'], true, 'met: 1 point'],
  [['kit 0,0', 'kit 1,0'], false, 'not met'],
])('of a finished game, whether each is met: %j', (items, isMet, result) => {
  const { title, rows } = viewAims(finish(bystander, 'LARKS', planOf(items)), words);
  const text = 'At the end 1 coin is to be left.';
  expect(title).toBe('Secret aims');
  expect(rows).toEqual(['A', 'B', 'C'].map((nation) => ({ nation, text, isMet, result })));
});
