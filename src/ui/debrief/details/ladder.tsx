import './ladder.css';
import type { LadderView, RungView } from '../../../views/debrief/ladder';
import { useStores, useWords } from '../../context';
import { Button } from '../../controls/button';
import { Why } from '../why';

interface LadderProps {
  readonly view: LadderView;
  readonly onShow: (rung: RungView) => void;
}

/** What few changes to the plan would have brought. */
export function Ladder({ view, onShow }: LadderProps) {
  const words = useWords();
  const { rungs, share, remark } = view;
  return (
    <section class="panel ladder">
      <h2>{words.debrief.ladderTitle}</h2>
      {remark !== undefined && <p>{remark}</p>}
      {rungs.length > 0 && (
        <>
          <ol class="rungs">
            {rungs.map((rung) => (
              <Rung key={rung.changes} rung={rung} onShow={onShow} />
            ))}
          </ol>
          {share !== undefined && <p class="ladder-share">{share}</p>}
          <p class="hint">{words.debrief.ladderHint}</p>
        </>
      )}
    </section>
  );
}

function Rung({ rung, onShow }: { rung: RungView; onShow: (rung: RungView) => void }) {
  const { game } = useStores();
  const words = useWords();
  const { title, yearName, again } = rung;
  const id = `rung-${rung.changes}`;
  return (
    <li class="rung">
      <h3 id={id}>{title}</h3>
      <Why rung={rung} under="h4" />
      <p class="rung-acts">
        <Button aria-describedby={id} onClick={() => onShow(rung)}>
          {words.debrief.seeRung}
        </Button>
        <Button
          aria-describedby={id}
          title={words.debrief.tryAgainHint({ year: yearName })}
          onClick={() => game.tryAgain(again)}
        >
          {words.debrief.tryAgainFrom({ year: yearName })}
        </Button>
      </p>
    </li>
  );
}
