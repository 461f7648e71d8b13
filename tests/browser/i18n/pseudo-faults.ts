import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { generate } from '../../../src/generator/generate';
import { SEED_OF_BOARD } from '../../shots/screens';
import { TYPED } from '../../shots/tasks';
import { NAMES, task } from '../class/thirty';

/** A text of the page with the element that holds it. */
interface Found {
  readonly where: string;
  readonly text: string;
}

/** What a page shows or says, and what of it can't be read. */
interface Looked {
  readonly texts: readonly Found[];
  readonly cut: readonly string[];
}

/** To be run in the page: its texts, for eye and ear, and those that don't fit where they are. */
function look(): Looked {
  const texts: Found[] = [{ where: 'document.title', text: document.title }];
  const cut: string[] = [];
  const nameOf = (element: Element): string =>
    element.localName +
    (element.classList.length > 0 ? `.${[...element.classList].join('.')}` : '');
  const hides = /hidden|clip/;
  const scrolls = /auto|scroll/;

  /** Whether a text is for the ear alone, as `.unseen` and the phone's title are. */
  const isUnseen = (holder: Element): boolean => {
    for (let at: Element | null = holder; at !== null; at = at.parentElement)
      if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
    return false;
  };

  /** What of a box on the page is not seen, because of what it lies in or of the window. */
  const faultOf = (box: DOMRect, holder: Element): string | undefined => {
    for (let at: Element | null = holder; at !== null; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const outer = at.getBoundingClientRect();
      const isWide = box.left < outer.left - 1 || box.right > outer.right + 1;
      const isHigh = box.top < outer.top - 2 || box.bottom > outer.bottom + 2;
      if (isWide && hides.test(overflowX)) return `wider than ${nameOf(at)}`;
      if (isHigh && hides.test(overflowY)) return `higher than ${nameOf(at)}`;
      if (isWide && at.localName === 'button') return `runs over the edge of ${nameOf(at)}`;
      // What scrolls brings it into sight; the window is wide enough for what is fixed in it.
      if (scrolls.test(overflowX) || scrolls.test(overflowY)) return undefined;
      if (position === 'fixed') break;
    }
    const isOutside = box.left < -1 || box.right > window.innerWidth + 1;
    return isOutside ? 'beside the window' : undefined;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const holder = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (text === '' || holder === null || holder.closest('script, style, noscript, kbd, #start'))
      continue;
    const where = nameOf(holder);
    texts.push({ where, text });
    if (holder.closest('svg') || isUnseen(holder) || !holder.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const fault = box.width > 0 ? faultOf(box, holder) : undefined;
      if (fault === undefined) continue;
      cut.push(`${where} “${text}”: ${fault}`);
      break;
    }
  }
  const ATTRIBUTES = [
    'aria-label',
    'aria-valuetext',
    'aria-roledescription',
    'title',
    'placeholder',
    'alt',
  ];
  for (const name of ATTRIBUTES)
    for (const element of document.querySelectorAll(`body [${name}]`))
      texts.push({
        where: `${name} of ${nameOf(element)}`,
        text: element.getAttribute(name) ?? '',
      });
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > window.innerWidth) cut.push(`the page is ${scrollWidth} pixels wide`);
  return { texts, cut };
}

/** Every text of a scenario's data: names, titles, briefings. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(textsIn);
}

const levels = new URL('../../../levels/', import.meta.url);
const shipped = readdirSync(levels)
  .filter((name) => name.endsWith('.json'))
  .map((name): unknown => JSON.parse(readFileSync(new URL(name, levels), 'utf8')));
const made = generate({
  size: 'medium',
  nations: 2,
  years: 3,
  difficulty: 'steady',
  seed: SEED_OF_BOARD,
});

const texts = [...textsIn(shipped), ...textsIn(made), ...textsIn(TYPED), ...NAMES, task.title];

/** What is not the language's: a scenario's own texts, what people typed, seeds, a language's name in itself. */
const OWN = [...new Set([...texts, ...texts.map((text) => text.toLowerCase()), 'TULIP', 'English'])]
  .filter((text) => /[a-z]{2}/i.test(text))
  .sort((a, b) => b.length - a.length);

/** `Intl` writes these between the items of a list, in English as the pseudo-locale has no other. */
const LIST_WORDS = /(?<=[\s,])(and|or)(?=\s)/g;

/** Codes and links, which no language changes. */
const CODES = /https?:\/\/\S+|#\S+|\b[0-9A-Z]{2,}\b/g;

/** Whether a text has English in it that no message says. */
function isEnglish(text: string): boolean {
  const left = OWN.reduce((rest, own) => rest.replaceAll(own, ''), text);
  return /[a-z]{2}/i.test(left.replace(LIST_WORDS, '').replace(CODES, ''));
}

/** What is wrong with a page in the pseudo-locale: what is cut off, and what is still English. */
export async function pseudoFaults(page: Page): Promise<string[]> {
  const looked = await page.evaluate(look);
  const english = looked.texts
    .filter(({ text }) => isEnglish(text))
    .map(({ where, text }) => `${where} “${text}”: is English`);
  return [...new Set([...looked.cut, ...english])];
}
