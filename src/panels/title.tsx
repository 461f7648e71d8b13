import { useState } from 'preact/hooks';
import { type LevelView, viewCampaign } from '../present/campaign';
import { viewNotice } from '../present/notice';
import { phaseOf, type Sitting, yearOf } from '../session/sitting';
import type { State } from '../session/state';
import type { Words } from '../words/words';
import { Briefing } from './briefing';
import { usePage } from './context';
import { Emblem } from './emblem';
import { MiniBoard } from './mini-board';
import { usePars } from './par';
import { hasAisle, useRoom } from './room';

function sittingText(sitting: Sitting, words: Words): string {
  const title = words.text(sitting.scenario.title);
  return phaseOf(sitting) === 'debrief'
    ? words.finished(title, sitting.seed)
    : words.inProgress(title, sitting.scenario.firstYear + yearOf(sitting), sitting.seed);
}

/** The lid of the box and the shelf: what there is to play, and the game that waits. */
export function Title({ state }: { state: State }) {
  const { session, words, files, scenarios, broken } = usePage();
  const [seed, setSeed] = useState('');
  const isWide = useRoom(hasAisle);
  const { bestOf } = session.shelf;
  const pars = usePars(scenarios.filter((scenario) => bestOf(scenario) !== undefined));
  const { sitting, earlier, chosen } = state;
  const campaign = viewCampaign(
    scenarios,
    (scenario) => ({ best: bestOf(scenario), par: pars.get(scenario) }),
    words,
  );
  const { levels, own, next, done } = campaign;
  const all = [...levels, ...own];
  const asked = all.find(({ id }) => id === chosen);
  const first = isWide ? (asked ?? next ?? all[0]) : (next ?? (asked ? undefined : all[0]));
  const briefing = (level: LevelView) => (
    <Briefing
      level={level}
      above={level.isNext ? (done === 0 ? words.startHere : words.goOnWith) : undefined}
      isAsked={level.id === chosen}
      onPlay={() => {
        const scenario = scenarios.find(({ id }) => id === level.id);
        if (scenario) session.start(scenario, seed.trim());
      }}
    />
  );
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
        <h1>{words.gameTitle}</h1>
        <p class="tagline">{words.tagline}</p>
      </header>
      {(sitting ?? earlier) && (
        <section class="waiting">
          {sitting && (
            <button type="button" class="button" onClick={session.toTable}>
              {phaseOf(sitting) === 'debrief' ? words.backToReport : words.goOnPlaying}
              <small>{sittingText(sitting, words)}</small>
            </button>
          )}
          {earlier && (
            <button type="button" class="button" onClick={session.swap}>
              {words.earlierGame}
              <small>{sittingText(earlier, words)}</small>
            </button>
          )}
        </section>
      )}
      {first && <div class="first">{briefing(first)}</div>}
      <div class="shelf">
        {levels.length > 0 && (
          <>
            <h2>
              {words.campaign} <small>{words.doneCount(done, levels.length)}</small>
            </h2>
            <p class="shelf-hint">{words.shelfHint}</p>
            {shelf(levels)}
          </>
        )}
        {own.length > 0 && (
          <>
            <h2>{words.ownLevels}</h2>
            {shelf(own)}
          </>
        )}
        {broken.map((notice) => (
          <p key={notice.file} class="card broken">
            {viewNotice(notice, undefined, words).text}
          </p>
        ))}
      </div>
      <section class="options">
        <label class="seed">
          <span>{words.seedLabel}</span>
          <input
            value={seed}
            maxLength={40}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setSeed(event.currentTarget.value)}
          />
          <small>{words.seedHint}</small>
        </label>
        <div class="option-acts">
          <button
            type="button"
            class="button"
            title={words.openCodexHint}
            onClick={session.toCodex}
          >
            {words.openCodex}
          </button>
          <button type="button" class="button" onClick={session.toSettings}>
            {words.openSettings}
          </button>
          <button type="button" class="button" onClick={() => files.open(session.open)}>
            {words.openFile}
          </button>
        </div>
        <p class="abstract">{words.abstractNote}</p>
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
  const { session, words } = usePage();
  const { isDone, isNext, best, minutes, brings } = level;
  return (
    <button
      type="button"
      class={`box ${isDone ? 'done' : ''} ${isNext ? 'next' : ''}`}
      aria-pressed={isShown}
      onClick={() => session.choose(level.id)}
    >
      <span class="unseen">{level.label}</span>
      <span class="box-art" aria-hidden="true">
        <MiniBoard board={level.board} />
        {level.place !== undefined && <b class="box-number">{level.place}</b>}
        {isDone && <i class="box-done">✓</i>}
      </span>
      <span class="box-words" aria-hidden="true">
        <b class="box-title">{level.title}</b>
        <span class="box-brings">
          {[minutes, brings ?? level.facts].filter((text) => text !== undefined).join(' · ')}
        </span>
      </span>
      {best ? (
        <span class="box-state" aria-hidden="true">
          <span>{best.name}</span> <span>{best.points}</span>
        </span>
      ) : (
        isNext && (
          <span class="box-state" aria-hidden="true">
            {isFirst ? words.startHere : words.nextMark}
          </span>
        )
      )}
    </button>
  );
}
