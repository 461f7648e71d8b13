import './share.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type LinkView, type ShareView, viewShare } from '../../views/share/share';
import type { QrView } from '../../views/share/qr';
import { printScenario } from '../../scenario/scenario';
import type { ShareFragments } from '../../app/import/import-result';
import type { GameSession } from '../../app/game/game-session';
import { printGameFile } from '../../app/game/game-file';
import { useServices, useWords } from '../context';
import { Button } from '../controls/button';
import { CopyButton } from '../controls/copy-button';
import { Dialog } from '../controls/dialog';

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
        <Link view={view.scenario} name={share.thisScenario} code={view.code} />
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
          <Link view={view.game} name={share.thisGame} code={undefined} />
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

interface LinkProps {
  readonly view: LinkView;
  readonly name: string;
  /** What stands under the large QR code, for those who can't scan it. */
  readonly code: string | undefined;
}

function Link({ view, name, code }: LinkProps) {
  const words = useWords();
  const { share } = words;
  const text = useRef<HTMLElement>(null);
  const [isLarge, setLarge] = useState(false);
  if (view.fault !== undefined) return <p class="share-fault">{view.fault}</p>;
  return (
    <div class="share-link">
      <button
        type="button"
        class="share-qr"
        aria-label={share.showLarge({ what: name })}
        onClick={() => setLarge(true)}
      >
        <Qr view={view.qr} />
      </button>
      <div class="share-text">
        <span ref={text} class="share-address">
          {view.link}
        </span>
        <div class="share-acts">
          <CopyButton text={view.link} name={share.copyLink} shown={text} />
          <Button onClick={() => setLarge(true)}>{share.large}</Button>
        </div>
      </div>
      {isLarge && (
        <Dialog title={name} kind="wall" onClose={() => setLarge(false)}>
          <Qr view={view.qr} />
          {code !== undefined && <p class="wall-code">{code}</p>}
        </Dialog>
      )}
    </div>
  );
}

const Qr = ({ view: { size, d } }: { view: QrView }) => (
  <svg viewBox={`0 0 ${size} ${size}`} class="qr" aria-hidden="true" shape-rendering="crispEdges">
    <path fill="white" d={`M0 0h${size}v${size}H0z`} />
    <path fill="black" d={d} />
  </svg>
);
