import { useMemo } from 'preact/hooks';
import { type ListedCell, viewCells, viewList } from '../../../views/table/grid-cells';
import { press } from '../../../app/game/spending';
import { useStores, useWords } from '../../context';
import { Button } from '../../controls/button';
import { PieceActions } from './piece-actions';
import { SuitSign } from '../../controls/marks';
import type { GameSession } from '../../../app/game/game-session';

/** Every nation with its sites and its open land, and what can be done there. */
export function ListedBoard({ session }: { session: GameSession }) {
  const words = useWords();
  const tool = useStores().selection.tool.value;
  const cells = useMemo(() => viewCells(session, words), [session, words]);
  const nations = useMemo(
    () => viewList({ tool }, session, cells, words),
    [tool, session, cells, words],
  );
  return (
    <div class="listed">
      <p class="hint">{tool ? words.board.listHintInHand : words.board.listHint}</p>
      {nations.map(({ name, sites, land }) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          {sites.map((cell) => (
            <ListedSite key={cell.key} cell={cell} />
          ))}
          {land.length > 0 && (
            <>
              <h3>{words.board.openLandTitle}</h3>
              <ul class="listed-land">
                {land.map((cell) => (
                  <li key={cell.key}>
                    {cell.here.title}
                    <PlaceActs cell={cell} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </div>
  );
}

function ListedSite({ cell }: { cell: ListedCell }) {
  const words = useWords();
  const { title, line, covers, rule, pledges } = cell.here;
  return (
    <article aria-label={title}>
      <h3>{title}</h3>
      <p>
        {line} · {words.board.cellAt({ column: cell.x + 1, row: cell.y + 1 })}
      </p>
      <table class="covers">
        <caption class="unseen">{words.board.coverAt({ place: title })}</caption>
        <thead>
          <tr>
            {[
              words.board.suitTitle,
              words.board.coverColumn,
              words.board.coverHow,
              words.board.coverCards,
            ].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {covers.map(({ suit, cover, sum, holds, deck }) => (
            <tr key={suit}>
              <th scope="row">
                <SuitSign suit={suit} size={18} /> {words.suit(suit)}
              </th>
              <td class="cover">{cover}</td>
              <td>
                {sum}
                <small>{holds}</small>
              </td>
              <td>{deck}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{rule}</p>
      {pledges.map((pledge) => (
        <p key={pledge}>{pledge}</p>
      ))}
      <PlaceActs cell={cell} />
    </article>
  );
}

/** The pieces of a place, and the button that puts the piece in hand there. */
function PlaceActs({ cell }: { cell: ListedCell }) {
  const stores = useStores();
  const { put, here } = cell;
  return (
    <>
      {here.pieces.length > 0 && <PieceActions pieces={here.pieces} place={here.title} />}
      {put && (
        <Button className="small" onClick={() => press(stores, { x: cell.x, y: cell.y })}>
          {put.name}
        </Button>
      )}
    </>
  );
}
