import { expect, test } from 'vitest';
import { viewUnreadText } from '../../../src/views/title/unread-text';
import { english } from '../../i18n/english';

test.each([
  ['game/1', 'A game'],
  ['best/benelux', 'A best plan'],
  ['taught', 'The lessons you have had'],
  ['elsewhere', 'Something kept here'],
])('a text from %s is called “%s”', (origin, name) => {
  const text = {
    key: `lowland-skies/${origin}`,
    origin,
    text: '{',
    isNewer: false,
    throwAway: () => undefined,
  };
  expect(viewUnreadText(text, english).name).toBe(name);
});
