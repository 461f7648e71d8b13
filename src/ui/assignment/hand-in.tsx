import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AssignedTry } from '../../app/assignment/assigned-try';
import { handInOf } from '../../app/assignment/hand-in-of';
import { phaseOf, type GameSession } from '../../app/game/game-session';
import { LONGEST_CALLED } from '../../app/assignment/hand-in-of';
import { viewLink } from '../../views/share/share';
import { useServices, useWords } from '../context';
import { Button } from '../controls/button';
import { CopyButton } from '../controls/copy-button';
import { LateWords, useLate } from '../controls/late';
import { ShareLink } from '../share/share-link';

interface HandInProps {
  readonly session: GameSession;
  readonly assigned: AssignedTry;
}

/** How long after its last letter a name is taken for whole, where its field is not left before. */
const SETTLED_MS = 600;

/** The line that hands a game in, to be copied, scanned, or saved; made anew once a name is typed. */
export function HandIn({ session, assigned }: HandInProps) {
  const { shareCodec, files, address } = useServices();
  const { assignment } = useWords();
  const { attempt } = assigned;
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const isTyping = typed !== name;
  useEffect(() => {
    const settled = setTimeout(() => setName(typed), SETTLED_MS);
    return () => clearTimeout(settled);
  }, [typed]);
  const line = useRef<HTMLElement>(null);
  const handIn = useMemo(() => handInOf(session, assigned, name), [session, assigned, name]);
  const late = useLate(handIn, () => shareCodec.handInOf(handIn));
  // A line without the name that stands above it is never there to be copied.
  const code = isTyping ? undefined : late.value;
  const link = useMemo(
    () => (code === undefined ? undefined : viewLink(`${address()}#${code}`)),
    [code],
  );
  return (
    <section class="hand-in" aria-label={assignment.handInTitle({ attempt })}>
      <h4>{assignment.handInTitle({ attempt })}</h4>
      {phaseOf(session) !== 'debrief' && <p class="hint">{assignment.handInUnfinished}</p>}
      <div class="field">
        <label for="hand-in-name">{assignment.nameLabel}</label>
        <input
          id="hand-in-name"
          value={typed}
          maxLength={LONGEST_CALLED}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="hand-in-name-hint"
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <small id="hand-in-name-hint">{assignment.nameHint}</small>
      </div>
      {code !== undefined && link ? (
        <>
          <p>{assignment.handInHow}</p>
          <code ref={line} class="hand-in-line" aria-label={assignment.line} tabIndex={0}>
            {code}
          </code>
          <div class="task-acts">
            <CopyButton text={code} name={assignment.copyLine} shown={line} />
            <Button
              onClick={() =>
                files.save(`lowland-skies-${session.scenario.id}-${attempt}.txt`, `${code}\n`)
              }
            >
              {assignment.saveFile}
            </Button>
          </div>
          <ShareLink view={link} name={assignment.handInTitle({ attempt })} code={undefined} />
        </>
      ) : (
        <LateWords late={late} waiting={assignment.making} />
      )}
      <p class="hint">{assignment.nothingSent}</p>
    </section>
  );
}
