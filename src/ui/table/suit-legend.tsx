import { SUITS } from '../../scenario/vocabulary';
import { useWords } from '../context';
import { SuitSign } from '../controls/marks';
import { Term } from '../controls/term';

/** The signs of the suits, each with its word, which is explained where it stands for all. */
export function SuitLegend({ isExplained = false }: { isExplained?: boolean }) {
  const words = useWords();
  return (
    <p class="suit-legend">
      {SUITS.map((suit) => (
        <span key={suit}>
          <SuitSign suit={suit} size={16} />{' '}
          {isExplained ? <Term term={suit}>{words.suit(suit)}</Term> : words.suit(suit)}
        </span>
      ))}
    </p>
  );
}
