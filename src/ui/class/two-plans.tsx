import { useMemo, useRef, useState } from 'preact/hooks';
import type { ClassFiles } from '../../app/ports';
import type { ClassOnBoard } from '../../views/class/on-board';
import { type PlanPage, viewTwoPlans } from '../../views/class/two-plans';
import { useWords } from '../context';
import { PlanBoard } from '../debrief/plan-board';
import { Choice } from './class-controls';
import { SavePicture } from './save-picture';

/** Two plans as unlike as can be with nearly the same score, side by side. */
export function TwoPlans({ files, board }: { files: ClassFiles; board: ClassOnBoard }) {
  const words = useWords();
  const told = words.classBoard;
  const view = useMemo(() => viewTwoPlans(board, words), [board, words]);
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(0);
  const year = view.years[shown] ?? view.years[0];
  return (
    <>
      <h2>{told.unlike}</h2>
      <p class="class-says">{view.hidden ?? view.says}</p>
      {year && (
        <>
          <div class="class-controls">
            <Choice
              name="plans-year"
              legend={told.year}
              options={view.years.map(({ name }, index) => [String(index), name])}
              value={String(view.years.indexOf(year))}
              onChoose={(key) => setShown(Number(key))}
            />
          </div>
          <div ref={frame} class="class-pairs">
            {year.pages.map((page) => (
              <PlanSheet key={page.board.alt} page={page} />
            ))}
          </div>
          <SavePicture
            frame={frame}
            title={`${told.unlike}: ${year.name}`}
            file="class-plans"
            files={files}
          />
        </>
      )}
    </>
  );
}

/** A plan's board in a year, with what the plan did. */
export function PlanSheet({ page: { name, points, board, side } }: { page: PlanPage }) {
  const words = useWords();
  const told = words.classBoard;
  return (
    <section class="class-plan">
      <h3>
        {name} <small>{points}</small>
      </h3>
      <PlanBoard view={board} />
      <ul class="class-items">
        {side.items.length === 0 && <li>{told.nothingDone}</li>}
        {side.items.map((item) => (
          <li key={item.name}>
            {item.name} {item.isShared && <small>{told.inBothPlans}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
