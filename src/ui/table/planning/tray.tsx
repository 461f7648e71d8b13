import { type TrayView, viewTray } from '../../../views/table/planning/tray';
import { take } from '../../../app/game/spending';
import type { GameSession } from '../../../app/game/game-session';
import { isFinger } from '../finger';
import { previewHandlers } from './preview';
import { useStores, useWords } from '../../context';
import { useDrag } from '../board/drag-piece';
import { CoinSign, SuitSign } from '../../controls/marks';
import { Token } from '../../controls/sign';
import { SuitLegend } from '../suit-legend';
import { TermList } from '../../controls/term';
import { trayTerms } from '../../../views/help/terms-here';
import { joined } from '../../../i18n/formats';

/** The pieces that can be ordered: drag one to the board, or press it and then a hex. */
export function Tray({ session }: { session: GameSession }) {
  const { selection } = useStores();
  const words = useWords();
  return (
    <section class="panel tray" aria-label={words.table.pieces}>
      <h2>{words.table.pieces}</h2>
      <div class="tray-words">
        <TermList terms={trayTerms(session.scenario)} />
        <SuitLegend />
      </div>
      <div class="tray-cards">
        {viewTray({ tool: selection.tool.value }, session, words).map((piece, index) => (
          <TrayCard key={piece.name} piece={piece} digit={index + 1} />
        ))}
      </div>
    </section>
  );
}

function TrayCard({ piece, digit }: { piece: TrayView; digit: number }) {
  const stores = useStores();
  const { selection } = stores;
  const words = useWords();
  const drag = useDrag(piece.tool);
  return (
    <button
      type="button"
      data-piece={`${piece.tool.layer}${piece.tool.wheels ? '-wheels' : ''}`}
      class={`piece ${piece.isInHand ? 'in-hand' : ''} ${piece.shortage ? 'too-dear' : ''}`}
      title={piece.shortage}
      aria-disabled={piece.shortage !== undefined && !piece.isInHand}
      aria-pressed={piece.isInHand}
      aria-keyshortcuts={String(digit)}
      {...previewHandlers(selection, piece.tool)}
      onPointerDown={drag.onPointerDown}
      onClick={() => {
        if (drag.wasDrag()) return;
        take(stores, piece.tool);
        // No finger is over a hex that was looked at before.
        if (isFinger.peek()) selection.focusOn(undefined);
      }}
    >
      <Token shape={piece.shape} letter={piece.letter} size={42} />
      <span class="piece-name">{piece.name}</span>
      <span class="piece-cost">
        {piece.cost} <CoinSign />
        <span class="unseen">{words.table.coinsTitle}, </span>
      </span>
      <span class="piece-facts">{joined(piece.facts, words.page.facts)}</span>
      <span class="piece-marks">
        {piece.marks.map(({ suit, mark }) => (
          <span key={suit} class="mark" title={words.suit(suit)}>
            <SuitSign suit={suit} size={18} />
            <span class="unseen">{words.suit(suit)} </span>
            {mark}
          </span>
        ))}
        {piece.shortage ? (
          <span class="piece-set" aria-hidden="true">
            {piece.shortage}
          </span>
        ) : (
          piece.set && <span class="piece-set">{piece.set}</span>
        )}
      </span>
      {drag.ghost && (
        <span class="ghost" style={{ left: `${drag.ghost.x}px`, top: `${drag.ghost.y}px` }}>
          <Token shape={piece.shape} letter={piece.letter} size={48} />
        </span>
      )}
    </button>
  );
}
