import '../share/share.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { printGameFile } from '../../app/game/game-file';
import type { ShareFragments } from '../../app/import/import-result';
import type { SeatedSession } from '../../app/seats/seated-session';
import { viewSendPlan } from '../../views/seats/send-plan';
import { useServices, useWords } from '../context';
import { Button } from '../controls/button';
import { LateWords, useLate } from '../controls/late';
import { ShareLink, ShareText } from '../share/share-link';
import { useExchange } from './use-seats';

/** The game on the table to be given to another seat: as a link, a QR code, a code or a file. */
export function SendPlan() {
  const { shareCodec } = useServices();
  const { toSend } = useExchange();
  const [sent, setSent] = useState<SeatedSession>();
  // What is shown can be copied: from here on it may be anywhere.
  useEffect(() => setSent(toSend()), []);
  const late = useLate(sent, async () => sent && shareCodec.fragmentsOf(sent));
  if (!sent || !late.value) return <LateWords late={late} />;
  return <Parts session={sent} fragments={late.value} />;
}

interface PartsProps {
  readonly session: SeatedSession;
  readonly fragments: ShareFragments;
}

function Parts({ session, fragments }: PartsProps) {
  const { files, address } = useServices();
  const words = useWords();
  const { seats, share } = words;
  const view = useMemo(
    () => viewSendPlan(session, fragments, address(), words),
    [session, fragments, words],
  );
  const { scenario, seed } = session;
  return (
    <section class="share-part send-plan" aria-label={seats.thePlan}>
      <p>{view.agreeing}</p>
      <p class="hint">{seats.sendAbout}</p>
      <ShareLink view={view.link} name={seats.thePlan} code={undefined} />
      {view.code !== undefined && (
        <>
          <p class="hint">{seats.code}</p>
          <ShareText text={view.code} copy={share.copyCode} />
        </>
      )}
      <Button
        onClick={() =>
          files.save(`lowland-skies-${scenario.id}-${seed}.json`, printGameFile(session))
        }
      >
        {share.saveGame}
      </Button>
      <p class="hint share-note">{share.noServer}</p>
    </section>
  );
}
