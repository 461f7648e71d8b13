import './presenter.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClassOnBoard } from '../../views/class/on-board';
import { viewHeatBoard } from '../../views/class/heat-board';
import {
  type PresenterPage,
  presenterKey,
  presenterPages,
  talkQuestions,
} from '../../views/class/presenter';
import { viewPlanLuck } from '../../views/class/scatter';
import { viewScoreDots } from '../../views/class/score-dots';
import { viewBestPlan } from '../../views/class/two-plans';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { PlanBoard } from '../debrief/plan-board';
import { useLesson } from '../debrief/use-lesson';
import { ChartFrame } from './chart-frame';
import { DotLine } from './dot-line';
import { HeatBoard } from './heat-board';
import { Scatter } from './scatter';

interface PresenterProps {
  readonly board: ClassOnBoard;
  readonly onClose: () => void;
}

/** The class on the wall: large, in steps that the teacher turns, with a pause that blanks it. */
export function Presenter({ board, onClose }: PresenterProps) {
  const words = useWords();
  const told = words.classBoard;
  const dialog = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState(0);
  const [isBlank, setBlank] = useState(false);
  const { scenario, par } = board;
  const years = scenario.years.map((_, year) => String(scenario.firstYear + year));
  const pages = presenterPages(years, par !== undefined, words);
  const page = pages[Math.min(place, pages.length - 1)];
  const sheet = useRef<HTMLElement>(null);
  const turn = (by: number): void => {
    setBlank(false);
    // What goes on below is read before the page is turned.
    if (!isBlank && sheet.current && scrollsOn(sheet.current, by)) return;
    setPlace(Math.max(0, Math.min(pages.length - 1, place + by)));
  };
  // Before a new page is painted: it would be seen from its middle for a moment.
  useLayoutEffect(() => sheet.current?.scrollTo({ top: 0 }), [place]);
  useEffect(() => dialog.current?.showModal(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    // A button that has the focus keeps the keys that press it.
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    const what = presenterKey(event.key);
    if (what === undefined) return;
    event.preventDefault();
    if (what === 'blank') setBlank(!isBlank);
    else turn(what === 'next' ? 1 : -1);
  };
  return (
    <dialog
      ref={dialog}
      class="presenter"
      aria-label={told.present}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      {isBlank ? (
        <button type="button" class="presenter-blank" onClick={() => setBlank(false)}>
          {told.blanked}
        </button>
      ) : (
        <section ref={sheet} class="presenter-page" aria-live="polite">
          <h2>{page?.title}</h2>
          {page && <Page board={board} page={page} />}
        </section>
      )}
      <footer class="presenter-acts">
        {/* A disabled button that has the focus would keep the keys from the dialog. */}
        <Button onClick={() => turn(-1)} aria-disabled={place === 0}>
          {told.stepBack}
        </Button>
        <span>{told.stepPlace({ step: place + 1, count: pages.length })}</span>
        <Button
          autoFocus
          kind="primary"
          onClick={() => turn(1)}
          aria-disabled={place >= pages.length - 1}
        >
          {told.stepNext}
        </Button>
        <Button aria-pressed={isBlank} onClick={() => setBlank(!isBlank)}>
          {told.blank}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{words.page.close}</Button>
      </footer>
    </dialog>
  );
}

/** Scrolls a page on by most of its height; false where there is no more of it. */
function scrollsOn(sheet: HTMLElement, by: number): boolean {
  const before = sheet.scrollTop;
  sheet.scrollBy({ top: by * 0.8 * sheet.clientHeight, behavior: 'instant' });
  return Math.abs(sheet.scrollTop - before) > 1;
}

/** A letter of a chart as it is elsewhere, in sixteenths of the page's letter size. */
const LETTER = 15;

/** How much larger a chart's letters are on this wall, and how high it may be. */
function wallSize(): { readonly scale: number; readonly most: number } {
  const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const height = (window.innerHeight * 16) / letter;
  return { scale: Math.max(1, height / 28 / LETTER), most: height * 0.62 };
}

function Page({ board, page }: { board: ClassOnBoard; page: PresenterPage }) {
  const words = useWords();
  const told = words.classBoard;
  switch (page.step) {
    case 'question':
      return <Question board={board} />;
    case 'points':
      return <Points board={board} />;
    case 'luck':
      return <Luck board={board} />;
    case 'plans':
      return <Plans board={board} />;
    case 'best':
      return <Best board={board} year={page.year ?? 0} />;
    case 'talk':
      return <Talk board={board} none={told.talk} />;
  }
}

/** What the teacher asked, and else what the board says of itself. */
function Question({ board: { scenario, asked } }: { board: ClassOnBoard }) {
  const words = useWords();
  return (
    <div class="presenter-words">
      {asked?.title && (
        <p>
          <b>{asked.title}</b>
        </p>
      )}
      <p>{asked?.message || words.text(scenario.briefing)}</p>
    </div>
  );
}

function Points({ board }: { board: ClassOnBoard }) {
  const words = useWords();
  const view = useMemo(() => viewScoreDots(board, words), [board, words]);
  return (
    <ChartFrame title={words.classBoard.dots} file="points" hidden={view.hidden} says={view.says}>
      <DotLine view={view} {...wallSize()} />
    </ChartFrame>
  );
}

function Luck({ board }: { board: ClassOnBoard }) {
  const words = useWords();
  const view = useMemo(() => viewPlanLuck(board, words), [board, words]);
  return (
    <ChartFrame title={view.title} file="luck" hidden={view.hidden} says={view.says}>
      <Scatter view={view} {...wallSize()} />
    </ChartFrame>
  );
}

function Plans({ board }: { board: ClassOnBoard }) {
  const words = useWords();
  const view = useMemo(() => viewHeatBoard(board, {}, words), [board, words]);
  return (
    <ChartFrame title={words.classBoard.heat} file="pieces" hidden={view.hidden} says={[view.says]}>
      <HeatBoard view={view} />
    </ChartFrame>
  );
}

function Best({ board, year }: { board: ClassOnBoard; year: number }) {
  const words = useWords();
  const pages = useMemo(() => viewBestPlan(board, words), [board, words]);
  const page = pages[year];
  if (page === undefined) return null;
  return (
    <div class="presenter-best">
      <PlanBoard view={page.board} />
      <ul>
        {page.side.items.length === 0 && <li>{words.classBoard.nothingDone}</li>}
        {page.side.items.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

function Talk({ board, none }: { board: ClassOnBoard; none: string }) {
  const words = useWords();
  const lesson = useLesson(board.scenario);
  const own = (lesson?.questions ?? []).map((question) => words.text(question));
  return (
    <ol class="presenter-words" aria-label={none}>
      {talkQuestions(own, words).map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
}
