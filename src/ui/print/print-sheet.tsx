import './print-sheet.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { phaseOf, type GameSession, yearOf } from '../../app/game/game-session';
import { joined } from '../../i18n/formats';
import { viewLedger } from '../../views/table/ledger';
import { viewTreasury } from '../../views/table/treasury';
import { useServices, useWords } from '../context';
import { PlanItems } from '../controls/plan-items';
import { Forecasts } from '../table/forecast';

/** Whether the page is being printed, or shown as it is printed. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    const events = new AbortController();
    const { signal } = events;
    media.addEventListener('change', () => setPrinting(media.matches), { signal });
    window.addEventListener('beforeprint', () => setPrinting(true), { signal });
    window.addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => events.abort();
  }, []);
  return isPrinting;
}

/** The table on a page of paper: the board, the plan, the forecast, and the years so far. */
export function PrintSheet({ session }: { session: GameSession }) {
  const { board } = useServices();
  const words = useWords();
  const picture = useRef<HTMLCanvasElement>(null);
  const { scenario, seed } = session;
  const { treasury, bill, left, items } = viewTreasury(session, words);
  useLayoutEffect(() => {
    if (picture.current) board.copyTo(picture.current);
  }, [board, session]);
  return (
    <section class="print-sheet">
      <header>
        <h1>{words.text(scenario.title)}</h1>
        <p>
          {joined(
            [words.table.seedOf({ seed }), String(scenario.firstYear + yearOf(session))],
            words.page.facts,
          )}
        </p>
      </header>
      <canvas ref={picture} class="print-board" />
      <div class="print-column">
        <section class="panel">
          <h2>{words.table.planTitle({ count: items.length })}</h2>
          <PlanItems items={items} none={words.table.planEmpty} />
          <table class="sums">
            <tbody>
              <tr>
                <th scope="row">{words.table.treasury}</th>
                <td>{words.number(treasury)}</td>
              </tr>
              <tr>
                <th scope="row">{words.table.bill}</th>
                <td>{words.number(bill)}</td>
              </tr>
              <tr class="total">
                <th scope="row">{words.table.left}</th>
                <td>{words.number(left)}</td>
              </tr>
            </tbody>
          </table>
        </section>
        <Ledgers session={session} />
        <Forecasts session={session} />
      </div>
    </section>
  );
}

/** The years of which every card has been seen. */
function Ledgers({ session }: { session: GameSession }) {
  const words = useWords();
  const count = session.read + Number(phaseOf(session) === 'ledger');
  if (count === 0) return null;
  const { table } = words;
  return (
    <section class="panel">
      <table class="sums">
        <thead>
          <tr>
            <td />
            <th scope="col">{table.income}</th>
            <th scope="col">{table.bill}</th>
            <th scope="col">{table.left}</th>
            <th scope="col">{table.plannedLine}</th>
            <th scope="col">{table.heldLine}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: count }, (_, year) => {
            const ledger = viewLedger(session, year, words);
            return (
              <tr key={year}>
                <th scope="row">{ledger.title}</th>
                <td>{words.number(ledger.income)}</td>
                <td>{words.number(ledger.bill)}</td>
                <td>{words.number(ledger.left)}</td>
                <td>{words.points(ledger.planned)}</td>
                <td>{words.number(ledger.held)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
