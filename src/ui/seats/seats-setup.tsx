import './seats.css';
import { useState } from 'preact/hooks';
import type { Scenario } from '../../scenario/scenario';
import { type SeatSet } from '../../rules/seats/seat-table';
import { setTable } from '../../rules/seats/seating';
import { nationNames } from '../../views/names/nation-names';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { SeatsHere } from './seats-here';
import { useSeats } from './use-seats';

interface SeatsSetupProps {
  /** The boards of several nations that there are. */
  readonly scenarios: readonly Scenario[];
  /** The id of what was asked for on the title. */
  readonly chosen: string | undefined;
  readonly seed: string;
}

/** Who plays which nation of a level, before its first turn. */
export function SeatsSetup({ scenarios, chosen, seed }: SeatsSetupProps) {
  const words = useWords();
  const [id, setId] = useState(chosen);
  const scenario = scenarios.find((one) => one.id === id) ?? scenarios[0];
  return (
    <div class="seats-setup">
      <p>{words.seats.setupAbout}</p>
      <label class="seats-level">
        <span>{words.seats.level}</span>
        <select value={scenario?.id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          {scenarios.map(({ id: other, title }) => (
            <option key={other} value={other}>
              {words.text(title)}
            </option>
          ))}
        </select>
      </label>
      {scenario && <Players key={scenario.id} scenario={scenario} seed={seed} />}
    </div>
  );
}

interface PlayersProps {
  readonly scenario: Scenario;
  readonly seed: string;
}

/** Who plays which nation of a board, and whether there are secret aims. */
function Players({ scenario, seed }: PlayersProps) {
  const { game } = useStores();
  const { newSeed } = useServices();
  const words = useWords();
  const told = words.seats;
  const { nations } = scenario;
  const [players, setPlayers] = useState<readonly number[]>(nations.map((_, nation) => nation));
  const [hasAims, setAims] = useState(false);
  const { setHere } = useSeats();
  const seats = [...new Set(players)].map((player) =>
    players.reduce((held, of, nation) => (of === player ? held | (1 << nation) : held), 0),
  );
  const every: SeatSet = 2 ** seats.length - 1;
  // Seats that others hold now were not chosen.
  const [chosen, choose] = useState({ here: every, of: seats.length });
  const here = chosen.of === seats.length ? chosen.here : every;
  const [isRefused, setRefused] = useState(false);
  const begin = (): void => {
    if (here === 0) return setRefused(true);
    game.start(scenario, seed, setTable({ name: newSeed(), seats, hasAims, absent: 0 }));
    setHere(here);
  };
  return (
    <>
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
      {seats.length > 1 && (
        <SeatsHere
          names={seats.map((members) => nationNames(scenario, members, words))}
          here={here}
          onChange={(next) => choose({ here: next, of: seats.length })}
          isRefused={isRefused && here === 0}
        />
      )}
      <Button kind="primary" className="go" onClick={begin}>
        {told.start}
      </Button>
    </>
  );
}
