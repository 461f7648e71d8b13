import { SUITS } from '../../scenario/vocabulary';
import { useWords } from '../context';
import { SuitSign } from '../controls/sign';

/** The signs of the suits, each with its word. */
export function SuitLegend() {
  const words = useWords();
  return (
    <p class="suit-legend">
      {SUITS.map((suit) => (
        <span key={suit}>
          <SuitSign suit={suit} size={16} /> {words.suit(suit)}
        </span>
      ))}
    </p>
  );
}
