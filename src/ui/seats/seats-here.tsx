import { hasBit } from '../../base/bits';
import type { SeatSet } from '../../rules/seats/seat-table';
import { useWords } from '../context';

interface SeatsHereProps {
  /** The seats by their names, in their order. */
  readonly names: readonly string[];
  readonly here: SeatSet;
  readonly onChange: (here: SeatSet) => void;
  /** Whether a heading has asked already. */
  readonly isAsked?: boolean;
  /** Whether it has to be said that somebody has to play here. */
  readonly isRefused: boolean;
}

/** The choice of the seats that are played at this device. */
export function SeatsHere({ names, here, onChange, isAsked, isRefused }: SeatsHereProps) {
  const { seats } = useWords();
  return (
    <fieldset class="seats-here">
      <legend class={isAsked ? 'unseen' : undefined}>{seats.whoIsHere}</legend>
      {names.map((name, seat) => (
        <label key={seat} class="seats-check">
          <input
            type="checkbox"
            checked={hasBit(here, seat)}
            onChange={() => onChange(here ^ (1 << seat))}
          />
          <span>{name}</span>
        </label>
      ))}
      <p class="hint">{seats.whoIsHereHint}</p>
      <p class="field-fault" role="alert">
        {isRefused && seats.nobodyHere}
      </p>
    </fieldset>
  );
}
