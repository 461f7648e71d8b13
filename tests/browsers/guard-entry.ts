import { h, options, render } from 'preact';
import { useState } from 'preact/hooks';
import { guardText } from '../../src/main/guard-text';

/** Has Preact write to an element, and begins to guard it while a rendering is queued. */
export function guardWhileQueued(root: Element): void {
  let say: ((text: string) => void) | undefined;
  function Said() {
    const [text, setText] = useState('before');
    say = setText;
    return h('p', { key: text }, text);
  }
  render(h(Said, null), root);
  say?.('after');
  guardText(root, options, () => undefined);
}
