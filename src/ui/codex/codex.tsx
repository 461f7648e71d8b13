import './codex.css';
import { useMemo } from 'preact/hooks';
import { type CodexEntryView, viewCodex } from '../../views/codex/codex';
import { useServices, useWords } from '../context';
import { SuitSign } from '../controls/marks';
import { Sign, Token } from '../controls/sign';

/** What the pieces are in the game, and what they are about in life. */
export function Codex() {
  const { scenarios } = useServices().levels;
  const words = useWords();
  const { codex } = words;
  const view = useMemo(() => viewCodex(scenarios, words), [scenarios, words]);
  return (
    <div class="codex">
      <p class="card codex-abstract">{codex.abstract}</p>
      <Shelf title={codex.pieces} entries={view.pieces} />
      <Shelf title={codex.programmes} entries={view.programmes} />
      <h2>{codex.background}</h2>
      <div class="codex-stories">
        {view.stories.map(({ title, text }) => (
          <article key={title} class="card codex-story">
            <h3>{title}</h3>
            <p>{text}</p>
          </article>
        ))}
      </div>
    </div>
  );
}

function Shelf({ title, entries }: { title: string; entries: readonly CodexEntryView[] }) {
  const words = useWords();
  const { codex } = words;
  return (
    <>
      <h2>{title}</h2>
      <div class="codex-cards">
        {entries.map((entry) => (
          <article key={entry.id} class="card codex-card">
            <header>
              {entry.token && <Token {...entry.token} size={48} />}
              {entry.sign && <Sign d={entry.sign} size={40} />}
              <h3>{entry.name}</h3>
            </header>
            <dl aria-label={codex.inTheGame}>
              {entry.facts.map(({ name, text, marks }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {marks
                      ? marks.map(({ suit, mark }) => (
                          <span key={suit} class="mark" title={words.suit(suit)}>
                            <SuitSign suit={suit} size={18} />
                            <span class="unseen">{words.suit(suit)} </span>
                            {mark}
                          </span>
                        ))
                      : text}
                  </dd>
                </div>
              ))}
            </dl>
            <h4>{codex.inLife}</h4>
            <p>{entry.story}</p>
            <small>{entry.source}</small>
          </article>
        ))}
      </div>
    </>
  );
}
