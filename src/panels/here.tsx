import { type PieceAct, viewHere } from '../present/here';
import { KIND_PATHS } from '../present/shapes';
import type { Words } from '../words/words';
import { usePage } from './context';
import { Sign, SuitSign, Token } from './sign';
import type { SeatProps } from './table';

const actName = (act: PieceAct, words: Words): string =>
  act.do === 'take-back' ? words.takeBack : act.do === 'move' ? words.move : words.standDown;

/** The hex looked at: its cover with the sums, and the pieces with what can be done. */
export function Here({ state, sitting, isReadOnly = false }: SeatProps & { isReadOnly?: boolean }) {
  const { session, words } = usePage();
  const here = viewHere(state, sitting, words);
  if (here === undefined)
    return (
      <section class="here" aria-label={words.here}>
        <h2>{words.here}</h2>
        <p class="hint">{words.hereEmpty}</p>
      </section>
    );
  return (
    <section class="here" aria-label={words.here}>
      <h2>
        {here.kind && <Sign d={KIND_PATHS[here.kind]} size={22} />} {here.title}
      </h2>
      <p class="hint">{here.line}</p>
      {here.covers.length > 0 && (
        <>
          <table class="covers">
            <tbody>
              {here.covers.map(({ suit, cover, sum, holds }) => (
                <tr key={suit}>
                  <th scope="row">
                    <SuitSign suit={suit} size={18} /> {words.suit(suit)}
                  </th>
                  <td class="cover">{cover}</td>
                  <td>
                    {sum}
                    <small>{holds}</small>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="hint">{here.rule}</p>
        </>
      )}
      {here.pieces.length > 0 && (
        <ul class="here-pieces">
          {here.pieces.map((piece) => (
            <li key={piece.key}>
              <Token shape={piece.shape} letter={piece.letter} size={30} />
              <span>
                {piece.name}
                <small>{piece.state}</small>
              </span>
              {(isReadOnly ? [] : piece.acts).map((act) => (
                <button
                  key={act.do}
                  type="button"
                  class="button small"
                  aria-label={`${actName(act, words)}: ${piece.name}`}
                  onClick={() => {
                    if (act.do === 'move') session.take(act.tool);
                    else if (act.do === 'stand-down') session.act(act.item);
                    else session.act({ do: 'take-back', item: act.item });
                  }}
                >
                  {actName(act, words)}
                </button>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
