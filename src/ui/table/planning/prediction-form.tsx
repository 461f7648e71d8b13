import './prediction-form.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GameSession } from '../../../app/game/game-session';
import type { Prediction } from '../../../rules/game-record';
import { viewPurchases } from '../../../views/table/prediction';
import { useWords } from '../../context';
import { Button } from '../../controls/button';

/** An answer; that the player doesn't know is one. */
type Answer<T> = T | 'unknown' | undefined;

interface PredictionFormProps {
  readonly session: GameSession;
  readonly onPredict: (prediction: Prediction) => void;
}

/** What the player expects of the plan; nobody passes without an answer to both. */
export function PredictionForm({ session, onPredict }: PredictionFormProps) {
  const words = useWords();
  const told = words.prediction;
  const [purchase, setPurchase] = useState<Answer<NonNullable<Prediction['purchase']>>>();
  const [percent, setPercent] = useState<Answer<number>>();
  const [missing, setMissing] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  // The same objects each time: a choice is known by its identity.
  const years = useMemo(() => viewPurchases(session, words), [session, words]);
  const share = typeof percent === 'number' ? told.percent({ count: percent }) : undefined;
  const predict = (): void => {
    const field = purchase === undefined ? first : percent === undefined ? slider : undefined;
    if (field === undefined)
      return onPredict({
        ...(typeof purchase === 'object' && { purchase }),
        ...(typeof percent === 'number' && { percent }),
      });
    setMissing(field === first ? told.missingPurchase : told.missingShare);
    field.current?.focus();
  };
  const choice = (name: string, value: typeof purchase, isFirst: boolean) => (
    <label key={name} class="predict-choice">
      <input
        ref={isFirst ? first : null}
        type="radio"
        name="purchase"
        autofocus={isFirst}
        checked={purchase === value}
        onChange={() => setPurchase(value)}
      />
      <span>{name}</span>
    </label>
  );
  return (
    <div class="predict-form">
      <fieldset aria-describedby="predict-most">
        <legend>{told.whichMost}</legend>
        <p id="predict-most" class="hint">
          {told.whichMostHint}
        </p>
        {years.map(({ year, choices }, index) => (
          <div key={year} class="predict-year" role="group" aria-label={year}>
            <b aria-hidden="true">{year}</b>
            {choices.map(({ name, purchase: one }, place) =>
              choice(name, one, index + place === 0),
            )}
          </div>
        ))}
        {choice(told.dontKnow, 'unknown', years.length === 0)}
      </fieldset>
      <fieldset aria-describedby="predict-share">
        <legend>{told.whichShare}</legend>
        <p id="predict-share" class="hint">
          {told.whichShareHint}
        </p>
        <div class={`predict-share ${share === undefined ? 'unanswered' : ''}`}>
          <input
            ref={slider}
            type="range"
            min={0}
            max={100}
            value={typeof percent === 'number' ? percent : 50}
            aria-label={told.whichShare}
            aria-valuetext={share ?? told.notYet}
            onInput={(event) => setPercent(event.currentTarget.valueAsNumber)}
            // A press where the thumb is moves nothing, and is an answer.
            onClick={(event) => setPercent(event.currentTarget.valueAsNumber)}
          />
          <output aria-hidden="true">{share ?? '–'}</output>
        </div>
        <label class="predict-choice">
          <input
            type="checkbox"
            checked={percent === 'unknown'}
            onChange={(event) => setPercent(event.currentTarget.checked ? 'unknown' : undefined)}
          />
          <span>{told.dontKnow}</span>
        </label>
      </fieldset>
      <div class="predict-acts">
        <p role="alert">{missing}</p>
        <Button kind="primary" className="go" onClick={predict}>
          {words.table.closeBooks}
        </Button>
      </div>
    </div>
  );
}
