import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';
import { readTable } from '../../app/stores/table-state';
import { statusTold, tellChange } from '../../views/table/announce';
import { viewStatus } from '../../views/table/status';
import { useStores, useWords } from '../context';
import { isFinger } from './finger';

interface Said {
  readonly text: string;
  /** Counts up, so that the same words are said again. */
  readonly times: number;
}

/** What is said to who listens: one sentence at a time, the latest. */
export interface Voice {
  readonly said: ReadonlySignal<Said>;
  say(text: string): void;
}

/** A voice for the table; what is done at it is told by itself. */
export function useVoice(): Voice {
  const stores = useStores();
  const words = useWords();
  const [voice] = useState((): Voice => {
    const said = signal<Said>({ text: '', times: 0 });
    return { said, say: (text) => (said.value = { text, times: said.peek().times + 1 }) };
  });
  useEffect(() => {
    let before = untracked(() => readTable(stores));
    return effect(() => {
      const after = readTable(stores);
      const told = tellChange(before, after, words);
      before = after;
      if (told !== undefined) voice.say(told);
    });
  }, [stores, words, voice]);
  useEffect(
    () =>
      effect(() => {
        const { hover, considered } = stores.selection;
        const session = stores.game.session.peek();
        if (!isFinger.value || (hover.value ?? considered.value) === undefined || !session) return;
        const state = untracked(stores.selection.read);
        voice.say(statusTold(viewStatus(state, session, words, true), words));
      }),
    [stores, words, voice],
  );
  return voice;
}

/** The table's one live region. */
export function Spoken({ voice }: { voice: Voice }) {
  const { text, times } = voice.said.value;
  return (
    <div class="unseen spoken" role="status">
      <p key={times}>{text}</p>
    </div>
  );
}
