import { useState } from 'preact/hooks';
import { viewNotice } from '../present/notice';
import { viewLevel } from '../present/planning';
import { phaseOf, type Sitting, yearOf } from '../session/sitting';
import type { State } from '../session/state';
import type { Words } from '../words/words';
import { usePage } from './context';
import { Emblem } from './emblem';

function sittingText(sitting: Sitting, words: Words): string {
  const title = words.text(sitting.scenario.title);
  return phaseOf(sitting) === 'debrief'
    ? words.finished(title, sitting.seed)
    : words.inProgress(title, sitting.scenario.firstYear + yearOf(sitting), sitting.seed);
}

/** The lid of the box: what there is to play, and the game that waits. */
export function Title({ state }: { state: State }) {
  const { session, words, files, scenarios, broken } = usePage();
  const [seed, setSeed] = useState('');
  const { sitting, earlier } = state;
  return (
    <main class="title">
      <header class="lid">
        <Emblem />
        <h1>{words.gameTitle}</h1>
        <p class="tagline">{words.tagline}</p>
      </header>
      <div class="shelf">
        {(sitting ?? earlier) && (
          <section class="card waiting">
            {sitting && (
              <button type="button" class="button primary" onClick={session.toTable}>
                {words.goOnPlaying}
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
        <h2>{words.levels}</h2>
        <ul class="levels">
          {scenarios.map((scenario) => {
            const level = viewLevel(scenario, words);
            return (
              <li key={level.id} class="card level">
                <h3>{level.title}</h3>
                <p class="facts">{level.facts}</p>
                <p>{level.briefing}</p>
                <button
                  type="button"
                  class="button primary"
                  aria-label={`${words.play}: ${level.title}`}
                  onClick={() => session.start(scenario, seed.trim())}
                >
                  {words.play}
                </button>
              </li>
            );
          })}
        </ul>
        {broken.map((notice) => (
          <p key={notice.file} class="card broken">
            {viewNotice(notice, undefined, words).text}
          </p>
        ))}
        <section class="card options">
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
          <button type="button" class="button" onClick={() => files.open(session.open)}>
            {words.openFile}
          </button>
        </section>
        <p class="abstract">{words.abstractNote}</p>
      </div>
    </main>
  );
}
