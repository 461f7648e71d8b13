interface PickOneProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onPick: (value: T) => void;
}

/** One of a few, each with its word. */
export function PickOne<T extends string>(props: PickOneProps<T>) {
  const { name, legend, values, names, value, onPick } = props;
  return (
    <fieldset class="pick">
      <legend>{legend}</legend>
      <div class="pick-options">
        {values.map((one) => (
          <label key={one} class="pick-option">
            <input type="radio" name={name} checked={one === value} onChange={() => onPick(one)} />
            <span>{names[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
