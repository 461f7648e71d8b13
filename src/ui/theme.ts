import { propertiesOf } from '../views/style/custom-properties';
import { PALETTES } from '../views/style/palette';
import type { Settings } from '../app/settings/settings';
import { measureRoom } from './viewport';

/** Puts the settings on the page: its colours, its letters, and whether anything moves. */
export function dress({ look, textSize, isStill, language }: Settings): void {
  const root = document.documentElement;
  for (const [name, value] of propertiesOf(PALETTES[look])) root.style.setProperty(name, value);
  document
    .querySelector('meta[name=theme-color]')
    ?.setAttribute('content', PALETTES[look].tableDeep);
  root.style.fontSize = `${textSize}%`;
  root.lang = language;
  root.dataset.look = look;
  root.toggleAttribute('data-still', isStill);
  measureRoom();
}
