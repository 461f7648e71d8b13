import './share.css';
import { useMemo, useRef } from 'preact/hooks';
import { type ShareView, viewShare } from '../../views/share/share';
import { printScenario } from '../../scenario/scenario';
import type { ShareFragments } from '../../app/import/import-result';
import type { GameSession } from '../../app/game/game-session';
import { printGameFile } from '../../app/game/game-file';
import { useServices, useWords } from '../context';
import { Button } from '../controls/button';
import { CopyButton } from '../controls/copy-button';
import { ShareLink } from './share-link';

interface ShareProps {
  readonly session: GameSession;
  readonly fragments: ShareFragments;
}

/** A scenario and a game to give away: by voice, by link, from the wall, as a file. */
export function Share({ session, fragments }: ShareProps) {
  const { files, address } = useServices();
  const words = useWords();
  const { share } = words;
  const view = useMemo(() => viewShare(session, fragments, address(), words), [session, fragments]);
  const { scenario, seed } = session;
  return (
    <>
      <section class="share-part">
        <h3>{share.thisScenario}</h3>
        <p class="hint">{share.scenarioAbout({ title: words.text(scenario.title), seed })}</p>
        <Code view={view} />
        <ShareLink view={view.scenario} name={share.thisScenario} code={view.code} />
        <Button
          onClick={() => files.save(`lowland-skies-${scenario.id}.json`, printScenario(scenario))}
        >
          {share.saveScenario}
        </Button>
      </section>
      {view.game && (
        <section class="share-part">
          <h3>{share.thisGame}</h3>
          <p class="hint">{view.game.about}</p>
          <ShareLink view={view.game} name={share.thisGame} code={undefined} />
          <Button
            onClick={() =>
              files.save(`lowland-skies-${scenario.id}-${seed}.json`, printGameFile(session))
            }
          >
            {share.saveGame}
          </Button>
        </section>
      )}
      <p class="hint share-note">{share.noServer}</p>
    </>
  );
}

function Code({ view: { code, spelled, nearby } }: { view: ShareView }) {
  const words = useWords();
  const { share } = words;
  const text = useRef<HTMLElement>(null);
  if (code === undefined)
    return (
      <>
        <p>{share.noCode}</p>
        {nearby && <p>{share.nearby(nearby)}</p>}
      </>
    );
  return (
    <div class="share-code">
      <b ref={text} role="img" aria-label={spelled}>
        {code}
      </b>
      <CopyButton text={code} name={share.copyCode} shown={text} />
    </div>
  );
}
