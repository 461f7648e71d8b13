import { useState } from 'preact/hooks';
import { createGameSession } from '../../app/game/game-session';
import { type LevelView, viewCampaign } from '../../views/title/campaign';
import { nameGame } from '../../views/names/game-name';
import { readSeed } from '../../app/import/seed';
import { phaseOf } from '../../app/game/game-session';
import { useWayBack } from '../controls/focus';
import { Briefing } from './briefing';
import { CodeField } from './code-field';
import { useApp, useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { Sign } from '../controls/sign';
import { Stars } from '../controls/stars';
import { TICK_PATH } from '../../views/style/sign-paths';
import { Emblem } from './emblem';
import { SavedGamesList } from './saved-games';
import { MiniBoard } from './mini-board';
import { usePars } from './use-pars';
import { part } from '../controls/lazy';
import { hasAisle, useRoom } from '../viewport';
import { joined } from '../../i18n/formats';

/** Exported so that the page can fetch it before the title is drawn for the first time. */
export const Boards = part(async () => (await import('./boards')).Boards, ['daily'], 'div');
const BrokenLevels = part(
  async () => (await import('./broken-levels')).BrokenLevels,
  ['table'],
  'div',
);

/** The lid of the box and the shelf: what there is to play, and the game that waits. */
export function Title() {
  const { navigation, game, savedGames, bestPlans, storage } = useStores();
  const { importer } = useApp();
  const { files, levels: shipped, newSeed } = useServices();
  const { scenarios, broken } = shipped;
  const words = useWords();
  const [seed, setSeed] = useState('');
  const isWide = useRoom(hasAisle);
  useWayBack(navigation.from.peek());
  const { bestOf } = bestPlans;
  const pars = usePars(scenarios.filter((scenario) => bestOf(scenario) !== undefined));
  const session = game.session.value;
  const kept = savedGames.kept.value;
  const chosen = navigation.chosen.value;
  const campaign = viewCampaign(
    scenarios,
    (scenario) => ({
      best: bestOf(scenario),
      par: pars.get(scenario),
      place: shipped.placeOf(scenario),
    }),
    words,
  );
  const { levels, little, own, next, done } = campaign;
  const all = [...levels, ...little, ...own];
  const asked = all.find(({ id }) => id === chosen);
  const first = isWide ? (asked ?? next ?? all[0]) : (next ?? (asked ? undefined : all[0]));
  const briefing = (level: LevelView) => (
    <Briefing
      level={level}
      above={level.isNext ? (done === 0 ? words.title.startHere : words.title.goOnWith) : undefined}
      isAsked={level.id === chosen}
      onPlay={() => {
        const scenario = scenarios.find(({ id }) => id === level.id);
        if (scenario) game.start(scenario, readSeed(seed));
      }}
      onShare={() => {
        const scenario = scenarios.find(({ id }) => id === level.id);
        const shared = readSeed(seed) || newSeed();
        if (scenario) navigation.share(createGameSession(scenario, shared));
      }}
    />
  );
  const open = async (file: File): Promise<void> => {
    await importer.bring({ file: file.name }, await files.read(file));
  };
  const shelf = (views: readonly LevelView[]) => (
    <ul class="boxes">
      {views.map((level) => (
        <li key={level.id}>
          <Box level={level} isShown={level === first || level === asked} isFirst={done === 0} />
          {!isWide && level === asked && level !== first && briefing(level)}
        </li>
      ))}
    </ul>
  );
  return (
    <main class="title">
      <header class="lid">
        <Emblem />
        <h1 tabIndex={-1}>{words.page.gameTitle}</h1>
        <p class="tagline">{words.title.tagline}</p>
      </header>
      {(session !== undefined || kept.length + storage.unread.value.length > 0) && (
        <section class="waiting">
          {session && (
            <Button data-way="table" onClick={navigation.toTable}>
              {phaseOf(session) === 'debrief' ? words.page.backToReport : words.title.goOnPlaying}
              <small>{nameGame(session, scenarios, words)}</small>
            </Button>
          )}
          <SavedGamesList kept={kept} />
        </section>
      )}
      {!isWide && <CodeField />}
      {first && <div class="first">{briefing(first)}</div>}
      <div class="shelf">
        <Boards chosen={chosen} seed={readSeed(seed)} />
        {levels.length > 0 && (
          <>
            <h2>
              {words.title.campaign}{' '}
              <small>{words.title.doneCount({ done, of: levels.length })}</small>
            </h2>
            <p class="shelf-hint">{words.title.shelfHint}</p>
            {shelf(levels)}
          </>
        )}
        {little.length > 0 && (
          <>
            <h2>{words.title.little}</h2>
            {shelf(little)}
          </>
        )}
        {own.length > 0 && (
          <>
            <h2>{words.title.ownLevels}</h2>
            {shelf(own)}
          </>
        )}
        {broken.length > 0 && <BrokenLevels />}
      </div>
      <section class="options">
        {isWide && <CodeField />}
        <div class="field">
          <label for="seed">{words.title.seedLabel}</label>
          <input
            id="seed"
            value={seed}
            maxLength={40}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setSeed(event.currentTarget.value)}
          />
          <small>{words.title.seedHint}</small>
        </div>
        <div class="option-acts">
          <Button data-way="help" title={words.page.openHelpHint} onClick={navigation.toHelp}>
            {words.page.openHelp}
          </Button>
          <Button data-way="settings" onClick={navigation.toSettings}>
            {words.page.openSettings}
          </Button>
          <Button data-way="class" onClick={navigation.toClass}>
            {words.page.openClass}
          </Button>
          <Button onClick={() => files.choose(open)}>{words.title.openFile}</Button>
        </div>
        <p class="abstract">{words.title.abstractNote}</p>
      </section>
    </main>
  );
}

interface BoxProps {
  readonly level: LevelView;
  readonly isShown: boolean;
  /** Whether nothing of the campaign is done yet. */
  readonly isFirst: boolean;
}

/** A level as a box on the shelf; pressed, it shows its briefing. */
function Box({ level, isShown, isFirst }: BoxProps) {
  const { navigation } = useStores();
  const words = useWords();
  const { isDone, isNext, best, minutes, brings } = level;
  return (
    <button
      type="button"
      class={`box ${isDone ? 'done' : ''} ${isNext ? 'next' : ''}`}
      aria-pressed={isShown}
      onClick={() => navigation.choose(level.id)}
    >
      <span class="unseen">{level.label}</span>
      <span class="box-art" aria-hidden="true">
        <MiniBoard board={level.board} />
        {level.place !== undefined && <b class="box-number">{level.place}</b>}
        {isDone && (
          <i class="box-done">
            {best?.stars ? <Stars {...best.stars} size={15} /> : <Sign d={TICK_PATH} size={18} />}
          </i>
        )}
      </span>
      <span class="box-words" aria-hidden="true">
        <b class="box-title">{level.title}</b>
        <span class="box-brings">{joined([minutes, brings ?? level.facts], words.page.facts)}</span>
      </span>
      {best ? (
        <span class="box-state" aria-hidden="true">
          <span>{best.name}</span> <span>{best.points}</span>
        </span>
      ) : (
        isNext && (
          <span class="box-state" aria-hidden="true">
            {isFirst ? words.title.startHere : words.title.nextMark}
          </span>
        )
      )}
    </button>
  );
}
