import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';
import { tellChange } from '../../views/table/announce';
import { usePage } from '../context';
import { useSignalValue } from '../controls/use-signal-value';

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
  const { session, words } = usePage();
  const [voice] = useState((): Voice => {
    const said = signal<Said>({ text: '', times: 0 });
    return { said, say: (text) => (said.value = { text, times: said.peek().times + 1 }) };
  });
  useEffect(() => {
    let before = session.state.peek();
    return effect(() => {
      const after = session.state.value;
      const told = tellChange(before, after, words);
      before = after;
      if (told !== undefined) voice.say(told);
    });
  }, [session, words, voice]);
  return voice;
}

/** The table's one live region. */
export function Spoken({ voice }: { voice: Voice }) {
  const { text, times } = useSignalValue(voice.said);
  return (
    <div class="unseen spoken" role="status">
      <p key={times}>{text}</p>
    </div>
  );
}
