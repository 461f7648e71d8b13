import type { PieceAct, PieceView } from '../../../views/table/hex-inspector';
import type { Words } from '../../../i18n/words';
import { useStores, useWords } from '../../context';
import { Button } from '../../controls/button';
import { Token } from '../../controls/sign';

const actName = (act: PieceAct, words: Words): string =>
  act.do === 'take-back'
    ? words.table.takeBack
    : act.do === 'move'
      ? words.table.move
      : words.names.standDown;

interface PieceActsProps {
  readonly pieces: readonly PieceView[];
  /** Where they stand, for a list of more places than one. */
  readonly place?: string;
  /** Whether nothing can be done with them: the game is over. */
  readonly isReadOnly?: boolean;
}

/** The pieces on a hex, each with what can be done with it. */
export function PieceActions({ pieces, place, isReadOnly = false }: PieceActsProps) {
  const { game, selection } = useStores();
  const words = useWords();
  return (
    <ul class="here-pieces">
      {pieces.map((piece) => (
        <li key={piece.key}>
          <Token shape={piece.shape} letter={piece.letter} size={30} />
          <span>
            {piece.name}
            <small>{piece.state}</small>
          </span>
          {(isReadOnly ? [] : piece.acts).map((act) => (
            <Button
              key={act.do}

              className="small"
              aria-label={words.page.labelled({
                label: actName(act, words),
                text:
                  place === undefined
                    ? piece.name
                    : words.names.onHex({ piece: piece.name, place }),
              })}
              onClick={() => {
                if (act.do === 'move') selection.take(act.tool);
                else if (act.do === 'stand-down') game.act(act.item);
                else game.act({ do: 'take-back', item: act.item });
              }}
            >
              {actName(act, words)}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}
