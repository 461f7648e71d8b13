import { negate } from '../../../base/fraction';
import type { Stake } from '../../../views/table/expected-loss';
import { KIND_PATHS } from '../../../views/style/mark-paths';
import { useStores, useWords } from '../../context';
import { focusHex } from '../keyboard';
import { SuitSign } from '../../controls/marks';
import { Sign } from '../../controls/sign';

/** The sites that stand to lose most this year, each a way to its hex. */
export function Stakes({ stakes }: { stakes: readonly Stake[] }) {
  const words = useWords();
  if (stakes.length === 0) return <p class="hint">{words.board.noGapLeft}</p>;
  return (
    <>
      <h2 class="stakes-title">{words.table.atStake}</h2>
      <ul>
        {stakes.map((stake) => (
          <li key={stake.name}>
            <Row stake={stake} />
          </li>
        ))}
      </ul>
      <p class="hint">{words.table.atStakeHint}</p>
    </>
  );
}

function Row({ stake }: { stake: Stake }) {
  const { selection } = useStores();
  const words = useWords();
  const { x, y, name, kind, gaps, loss } = stake;
  const look = (): void => {
    selection.hoverOver(undefined);
    selection.focusOn({ x, y });
    focusHex({ x, y });
  };
  return (
    <button type="button" class="stake" onClick={look}>
      <Sign d={KIND_PATHS[kind]} size={22} />
      <b>{name}</b>
      <span class="unseen">{words.board.gapIn({ suits: words.list(gaps.map(words.suit)) })}</span>
      <span aria-hidden="true" title={words.list(gaps.map(words.suit))}>
        {gaps.map((suit) => (
          <SuitSign key={suit} suit={suit} size={16} />
        ))}
      </span>
      <span class="stake-loss">{words.signedPoints(negate(loss))}</span>
    </button>
  );
}
