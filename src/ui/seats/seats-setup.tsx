import './seats.css';
import { useState } from 'preact/hooks';
import type { Scenario } from '../../scenario/scenario';
import { setTable } from '../../rules/seats/seating';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';

interface SeatsSetupProps {
  readonly scenario: Scenario;
  readonly seed: string;
}

/** Who plays which nation of a level, before its first turn. */
export function SeatsSetup({ scenario, seed }: SeatsSetupProps) {
  const { game } = useStores();
  const { newSeed } = useServices();
  const words = useWords();
  const told = words.seats;
  const { nations } = scenario;
  const [players, setPlayers] = useState<readonly number[]>(nations.map((_, nation) => nation));
  const [hasAims, setAims] = useState(false);
  const begin = (): void => {
    const seats = [...new Set(players)].map((player) =>
      players.reduce((held, of, nation) => (of === player ? held | (1 << nation) : held), 0),
    );
    game.start(scenario, seed, setTable({ name: newSeed(), seats, hasAims, absent: 0 }));
  };
  return (
    <div class="seats-setup">
      <p>{told.setupAbout}</p>
      <fieldset>
        <legend>{told.whoHolds}</legend>
        {nations.map(({ id, name }, nation) => (
          <label key={id}>
            <span>{words.text(name)}</span>
            <select
              value={players[nation]}
              onChange={({ currentTarget }) =>
                setPlayers(players.with(nation, Number(currentTarget.value)))
              }
            >
              {nations.map((_, player) => (
                <option key={player} value={player}>
                  {told.player({ number: player + 1 })}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <label class="seats-check">
        <input
          type="checkbox"
          checked={hasAims}
          onChange={({ currentTarget }) => setAims(currentTarget.checked)}
        />
        <span>
          {told.withAims} <small>{told.withAimsHint}</small>
        </span>
      </label>
      <Button kind="primary" className="go" onClick={begin}>
        {told.start}
      </Button>
    </div>
  );
}
