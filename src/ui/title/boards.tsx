import './boards.css';
import { useEffect, useState } from 'preact/hooks';
import { createGameSession } from '../../app/game/game-session';
import { viewCampaign } from '../../views/title/campaign';
import { joined } from '../../i18n/formats';
import { TICK_PATH } from '../../views/style/sign-paths';
import { Sign } from '../controls/sign';
import { dateOf } from '../../base/calendar-date';
import { viewDay } from '../../views/title/daily';
import type { GeneratorChoices } from '../../generator/choices';
import { printId } from '../../generator/id';
import { parseId } from '../../generator/parse-id';
import type { Scenario } from '../../scenario/scenario';
import { Briefing } from './briefing';
import { useApp, useServices, useStores, useWords } from '../context';
import { type Late, LateWords, useLate } from '../controls/late';
import { Dialog } from '../controls/dialog';
import { part } from '../controls/lazy';
import { NewBoard } from './new-board';

const SeatsSetup = part(
  async () => (await import('../seats/seats-setup')).SeatsSetup,
  ['seats'],
  'div',
);

interface BoardsProps {
  /** The id of what was asked for on the title. */
  readonly chosen: string | undefined;
  /** The seed for the cards; empty for a new one. */
  readonly seed: string;
}

/** Every so often, the title looks whether it is another day. */
const LOOK_MS = 30_000;

/** Today's scenario; on a title left open, that of the next day after midnight; none by no clock. */
function useToday() {
  const { daily } = useApp();
  const [today, setToday] = useState(daily.today);
  useEffect(() => {
    const look = (): void =>
      setToday((before) => {
        const now = daily.today();
        return now?.day === before?.day ? before : now;
      });
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [daily]);
  return today;
}

/** The board of some choices, once it is made. */
function useMade(choices: GeneratorChoices | undefined): Late<Scenario> {
  const { bestPlans } = useStores();
  const { generator } = useServices();
  return useLate(choices && printId(choices), async () => {
    if (choices === undefined) throw new Error('a board is made of choices');
    const scenario = await generator.make(choices);
    bestPlans.look([scenario]);
    return scenario;
  });
}

/** Boards that are made, not chosen from the shelf: today's, and those of one's own choice. */
export function Boards({ chosen, seed }: BoardsProps) {
  const { navigation, game } = useStores();
  const { daily } = useApp();
  const { newSeed, levels } = useServices();
  const words = useWords();
  const today = useToday();
  const view = today && viewDay(today.day, daily.history.value, today.day, words);
  const todayId = today && printId(today.choices);
  // Midnight may have come since it was chosen.
  const ofDay = chosen === undefined ? undefined : daily.named(chosen);
  const choices = chosen === undefined ? undefined : parseId(chosen);
  const [isFormOpen, setFormOpen] = useState(choices !== undefined && !ofDay);
  const made = useMade(choices);
  const board = made.value;
  const [isTableOpen, setTableOpen] = useState(false);
  const several = [...levels.scenarios, ...(board ? [board] : [])].filter(
    ({ nations }) => nations.length > 1,
  );
  const play = (scenario: Scenario): void => {
    if (ofDay) daily.begin(ofDay.day);
    game.start(scenario, ofDay?.seed ?? seed);
  };
  const above = (): string =>
    ofDay === undefined
      ? words.daily.ownBoard
      : ofDay.day === today?.day
        ? words.daily.today
        : words.daily.boardOf({ date: words.daily.dateOf(dateOf(ofDay.day)) });
  return (
    <section class="boards">
      <div class="board-boxes">
        {today && view ? (
          <button
            type="button"
            class="board-box"
            aria-pressed={chosen === todayId}
            onClick={() => {
              setFormOpen(false);
              navigation.choose(todayId);
            }}
          >
            <b>{words.daily.today}</b>
            <span>{joined([view.date, words.daily.facts(today.choices)], words.page.facts)}</span>
            {view.result && (
              <span class="board-result">
                <Sign d={TICK_PATH} size={16} /> {view.result}
              </span>
            )}
            {view.result && !view.isParKnown && <span>{words.daily.parWaits}</span>}
            {view.streak && <span class="board-streak">{view.streak}</span>}
          </button>
        ) : (
          <p class="board-box">
            <b>{words.daily.today}</b>
            <span>{words.daily.badClock}</span>
          </p>
        )}
        <button
          type="button"
          class="board-box"
          aria-expanded={isFormOpen}
          onClick={() => setFormOpen(!isFormOpen)}
        >
          <b>{words.daily.newBoard}</b>
          <span>{words.daily.newBoardHint}</span>
        </button>
        <button type="button" class="board-box" onClick={() => setTableOpen(true)}>
          <b>{words.daily.severalPlayers}</b>
          <span>{words.daily.severalPlayersHint}</span>
        </button>
      </div>
      {isTableOpen && (
        <Dialog
          title={words.daily.severalPlayers}
          kind="seats-dialog"
          onClose={() => setTableOpen(false)}
        >
          <SeatsSetup scenarios={several} chosen={chosen} seed={seed} />
        </Dialog>
      )}
      {isFormOpen && <NewBoard before={ofDay ? undefined : choices} />}
      {choices && (
        <div class="board-brief" aria-live="polite">
          {board === undefined ? (
            <LateWords late={made} waiting={words.daily.making} failed={words.daily.failed} />
          ) : (
            <MadeBriefing
              scenario={board}
              above={above()}
              onPlay={() => play(board)}
              onShare={() => {
                const shared = ofDay?.seed ?? (seed || newSeed());
                navigation.share(createGameSession(board, shared));
              }}
            />
          )}
        </div>
      )}
    </section>
  );
}

interface MadeProps {
  readonly scenario: Scenario;
  readonly above: string;
  readonly onPlay: () => void;
  readonly onShare: () => void;
}

function MadeBriefing({ scenario, ...rest }: MadeProps) {
  const { bestPlans } = useStores();
  const words = useWords();
  const best = bestPlans.bestOf(scenario);
  const [level] = viewCampaign(
    [scenario],
    () => ({ best, par: undefined, place: undefined }),
    words,
  ).own;
  return level ? <Briefing level={level} isAsked {...rest} /> : null;
}
