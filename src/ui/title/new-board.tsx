import { useState } from 'preact/hooks';
import {
  type GeneratorChoices,
  DIFFICULTIES,
  isSeed,
  NATION_COUNTS,
  BOARD_SEED_LENGTH,
  SIZES,
  YEAR_COUNTS,
} from '../../generator/choices';
import { printId } from '../../generator/id';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { EntryForm } from '../controls/entry-form';

/** Letters that are read as a digit, as they look alike. */
const readSeed = (typed: string): string =>
  typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** The choices from which a board is made; the same choices make the same board. */
export function NewBoard({ before }: { before: GeneratorChoices | undefined }) {
  const { navigation } = useStores();
  const { newSeed } = useServices();
  const words = useWords();
  const { daily } = words;
  const drawSeed = (): string => newSeed().slice(0, BOARD_SEED_LENGTH);
  const [choices, setChoices] = useState<GeneratorChoices>(
    () =>
      before ?? { size: 'medium', nations: 2, years: 3, difficulty: 'steady', seed: drawSeed() },
  );
  const [isRefused, setRefused] = useState(false);
  const choose = (change: Partial<GeneratorChoices>): void => {
    setChoices({ ...choices, ...change });
    setRefused(false);
  };
  const send = (): void => {
    const seed = readSeed(choices.seed);
    setRefused(!isSeed(seed));
    if (!isSeed(seed)) return;
    setChoices({ ...choices, seed });
    navigation.choose(printId({ ...choices, seed }));
  };
  return (
    <EntryForm class="new-board card" aria-label={daily.newBoard} onSend={send}>
      <Segments
        name="size"
        title={daily.size}
        values={SIZES}
        value={choices.size}
        nameOf={(size) => daily.sizeOf({ size })}
        onChoose={(size) => choose({ size })}
      />
      <Segments
        name="nations"
        title={daily.nations}
        values={NATION_COUNTS}
        value={choices.nations}
        nameOf={String}
        onChoose={(nations) => choose({ nations })}
      />
      <Segments
        name="years"
        title={daily.years}
        values={YEAR_COUNTS}
        value={choices.years}
        nameOf={String}
        onChoose={(years) => choose({ years })}
      />
      <Segments
        name="difficulty"
        title={daily.difficulty}
        values={DIFFICULTIES}
        value={choices.difficulty}
        nameOf={(difficulty) => daily.difficultyOf({ difficulty })}
        onChoose={(difficulty) => choose({ difficulty })}
      />
      <div class="board-seed">
        <label for="board-seed">{daily.seed}</label>
        <input
          id="board-seed"
          value={choices.seed}
          maxLength={BOARD_SEED_LENGTH}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={isRefused}
          aria-describedby="board-seed-hint"
          onInput={(event) => choose({ seed: event.currentTarget.value })}
        />
        <Button onClick={() => choose({ seed: drawSeed() })}>{daily.anotherSeed}</Button>
        <Button kind="primary" onClick={send}>
          {daily.make}
        </Button>
        <small id="board-seed-hint" role="status">
          {isRefused ? daily.badSeed : daily.seedHint}
        </small>
      </div>
    </EntryForm>
  );
}

interface SegmentsProps<T extends string | number> {
  readonly name: string;
  readonly title: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly nameOf: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side. */
function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { name, title, values, value, nameOf, onChoose } = props;
  return (
    <fieldset class="segments">
      <legend>{title}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChoose(one)} />
          <span>{nameOf(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
