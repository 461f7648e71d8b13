import type { ClassModel } from '../../app/class/class-model';
import { LEAST_BOUNDS } from '../../app/class/class-file';
import { NAMINGS, type Naming } from '../../views/class/naming';
import { useWords } from '../context';

interface ControlsProps {
  readonly model: ClassModel;
  readonly naming: Naming;
  readonly onNaming: (naming: Naming) => void;
}

const COUNTS = ['first', 'best', 'last'] as const;

/** How the class is shown: names, whose try counts, and how small a group may be. */
export function ClassControls({ model: { store }, naming, onNaming }: ControlsProps) {
  const words = useWords();
  const told = words.classBoard;
  const { counts, least } = store.settings.value;
  return (
    <div class="class-controls">
      <Choice
        name="naming"
        legend={told.naming}
        options={NAMINGS.map((one) => [one, told.namingOf({ naming: one })])}
        value={naming}
        onChoose={onNaming}
      />
      <Choice
        name="counts"
        legend={told.counted}
        options={COUNTS.map((one) => [one, told.countedOf({ counts: one })])}
        value={counts}
        onChoose={(next) => store.choose({ counts: next })}
      />
      <label class="class-least">
        <b>{told.least}</b>
        <input
          type="number"
          min={LEAST_BOUNDS.from}
          max={LEAST_BOUNDS.to}
          value={least}
          aria-describedby="least-hint"
          onChange={(event) => {
            const { valueAsNumber } = event.currentTarget;
            const { from, to } = LEAST_BOUNDS;
            const next = Number.isInteger(valueAsNumber) ? valueAsNumber : least;
            store.choose({ least: Math.max(from, Math.min(to, next)) });
          }}
        />
        <small id="least-hint">{told.leastHint}</small>
      </label>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string>({
  name,
  legend,
  options,
  value,
  onChoose,
}: ChoiceProps<T>) {
  return (
    <fieldset class="class-pick">
      <legend>{legend}</legend>
      {options.map(([one, text]) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChoose(one)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
