import { useEffect, useState } from 'preact/hooks';
import type { Debrief, DebriefProps } from './debrief';
import { usePage } from './context';

let loaded: { readonly Report: typeof Debrief } | undefined;

/** The report is a part of its own, fetched once a game is over. */
export function DebriefHost(props: DebriefProps) {
  const { words } = usePage();
  const [part, setPart] = useState(loaded);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (part) return;
    import('./debrief')
      .then(({ Debrief: Report }) => {
        loaded = { Report };
        setPart(loaded);
      })
      .catch((error: unknown) => {
        setHasFailed(true);
        console.error(error);
      });
  }, [part]);
  if (part) return <part.Report {...props} />;
  return (
    <main class="report-wait">
      <p role="status">{hasFailed ? words.reportFailed : words.reportLoading}</p>
    </main>
  );
}
