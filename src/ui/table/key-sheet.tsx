import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type KeyRow, viewKeys } from '../../views/table/key-bindings';
import { useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { useGivingWay } from '../controls/dialog';

/** What some browsers know of the keyboard's layout: the sign at each place. */
interface LayoutTeller {
  readonly keyboard?: { getLayoutMap(): Promise<ReadonlyMap<string, string>> };
}

/** Every key of the table, and the switch that turns those with a single sign off. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { settings } = useStores();
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [signs, setSigns] = useState<ReadonlyMap<string, string>>(new Map());
  const isOn = settings.inForce.value.letterKeys;
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useGivingWay(() => dialog.current?.close());
  useEffect(() => {
    (navigator as LayoutTeller).keyboard
      ?.getLayoutMap()
      .then(setSigns, (error: unknown) =>
        console.warn('The keyboard’s layout is not told: a US one’s signs name the places.', error),
      );
  }, []);
  const rows = (where: 'board' | 'table'): KeyRow[] =>
    viewKeys(where, words, (code) => signs.get(code), isOn);
  return (
    <dialog ref={dialog} class="key-sheet" aria-labelledby="key-sheet-title" onClose={onClose}>
      <h2 id="key-sheet-title" tabIndex={-1} autofocus>
        {words.keys.keys}
      </h2>
      <Keys title={words.keys.keysOnBoard} rows={rows('board')} />
      {isOn && (
        <p class="hint">
          {words.keys.keysRing({ middle: signs.get('KeyS')?.toUpperCase() ?? 'S' })}
        </p>
      )}
      <Keys title={words.keys.keysAnywhere} rows={rows('table')} />
      <label class="key-switch">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          onChange={(event) => settings.choose({ hasLetterKeys: event.currentTarget.checked })}
        />
        {words.keys.characterKeys}
      </label>
      <p class="hint">{words.keys.characterKeysHint}</p>
      <Button kind="primary" onClick={() => dialog.current?.close()}>
        {words.page.close}
      </Button>
    </dialog>
  );
}

function Keys({ title, rows }: { title: string; rows: readonly KeyRow[] }) {
  const words = useWords();
  return (
    <table class="keys">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.keys.keyColumn}</th>
          <th scope="col">{words.keys.keyDoes}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && ` ${words.keys.or} `}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
