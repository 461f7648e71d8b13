import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from './context';

/** Loads the codex when somebody wants to read it; until then it weighs nothing. */
export function CodexDoor() {
  const { session, words } = usePage();
  const [codex, setCodex] = useState<{ readonly Codex: FunctionComponent }>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    import('./codex').then(setCodex).catch((error: unknown) => {
      setHasFailed(true);
      console.error(error);
    });
  }, []);
  if (codex) return <codex.Codex />;
  return (
    <main class="codex-door">
      <p role="status">{hasFailed ? words.codexFailed : words.codexLoading}</p>
      <button type="button" class="button" onClick={session.leaveCodex}>
        {words.close}
      </button>
    </main>
  );
}
