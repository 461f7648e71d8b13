import './why.css';
import type { RungView } from '../../views/debrief/ladder';
import { useWords } from '../context';

interface WhyProps {
  readonly rung: RungView;
  /** The rank of its headings. */
  readonly under: 'h3' | 'h4';
}

/** What a better plan does otherwise, why, and where its points come from. */
export function Why({ rung: { changes, pairs, causes, parts }, under }: WhyProps) {
  const words = useWords();
  return (
    <div class="why">
      {pairs.length === 0 && <p>{words.debrief.rungAnother}</p>}
      <Lines name={words.debrief.whatChanges} under={under} lines={pairs} />
      {pairs.length > changes && <p class="hint">{words.debrief.oneChange}</p>}
      <Lines name={words.debrief.whyBetter} under={under} lines={causes} />
      <Lines name={words.debrief.wonAndLost} under={under} lines={parts} />
    </div>
  );
}

interface LinesProps {
  readonly name: string;
  readonly under: WhyProps['under'];
  readonly lines: readonly string[];
}

function Lines({ name, under: Heading, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Heading>{name}</Heading>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
