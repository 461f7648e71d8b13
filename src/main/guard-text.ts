import type { Options } from 'preact';

/** In milliseconds, how long a change from outside stays: the longer the more often they come. */
const FIRST_WAIT = 50;
const LONGEST_WAIT = 5000;
/** Once nothing has changed for so long, in milliseconds, the next change counts as the first. */
const QUIET = 60_000;
/** From this change on, whatever makes them is taken to go on. */
const TELLING = 6;

const hasText = (nodes: NodeList): boolean =>
  [...nodes].some(({ textContent }) => textContent !== '');

/** Whether a change touches what can be read: an extension's empty elements may stay. */
const isOfText = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || hasText(addedNodes) || hasText(removedNodes);

/** Puts a node where it was among the children of another. */
function putBack(node: Node, { target, previousSibling, nextSibling }: MutationRecord): void {
  const isStill = (sibling: Node | null): boolean => sibling?.parentNode === target;
  if (isStill(nextSibling)) target.insertBefore(node, nextSibling);
  else
    target.insertBefore(
      node,
      isStill(previousSibling) ? (previousSibling?.nextSibling ?? null) : null,
    );
}

function undo(record: MutationRecord): void {
  const { type, target, addedNodes, removedNodes, oldValue } = record;
  if (type === 'characterData') target.nodeValue = oldValue;
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  for (const node of removedNodes) putBack(node, record);
}

/**
 * Keeps the text of the page the page's own. A translator or another extension puts nodes of its
 * own in the place of those that Preact goes on writing to, and figures would stand still without
 * a word. Whatever changed outside of a rendering is taken back, step by step: soon, where it
 * comes now and then; before the next rendering in any case, so that what is drawn is drawn into
 * the page's own nodes.
 *
 * @param root where Preact renders
 * @param options how Preact renders
 * @param onStubborn called once where changes keep coming
 */
export function guardText(
  root: Node,
  options: Pick<Options, 'debounceRendering'>,
  onStubborn: () => void,
): void {
  let foreign: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  let last = 0;

  const takeBack = (): void => {
    clearTimeout(timer);
    timer = undefined;
    take(observer.takeRecords());
    for (const record of foreign.reverse()) undo(record);
    foreign = [];
    observer.takeRecords();
  };
  const take = (records: readonly MutationRecord[]): void => {
    foreign.push(...records.filter(isOfText));
  };
  const observer = new MutationObserver((records) => {
    take(records);
    if (foreign.length === 0 || timer !== undefined) return;
    const now = Date.now();
    count = now - last > QUIET ? 1 : count + 1;
    last = now;
    timer = setTimeout(takeBack, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (count - 1)));
    if (count === TELLING) onStubborn();
  });
  options.debounceRendering = (render) =>
    queueMicrotask(() => {
      takeBack();
      render();
      observer.takeRecords();
    });
  // Renderings that are queued already, as microtasks, would pass for changes from outside.
  setTimeout(() => {
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
    });
  });
}
