import { MINUS_PATH, PLUS_PATH, WHOLE_PATH } from '../../../views/style/mark-paths';
import { useServices, useWords } from '../../context';
import { Sign } from '../../controls/sign';
import { ZOOMS } from '../keyboard';

const BUTTONS = [
  { command: 'zoomIn', sign: PLUS_PATH },
  { command: 'zoomOut', sign: MINUS_PATH },
  { command: 'zoomFit', sign: WHOLE_PATH },
] as const;

/** Buttons over the board that enlarge it, where its hexes are small or enlarged already. */
export function ZoomButtons() {
  const { board } = useServices();
  const words = useWords();
  const place = board.place.value;
  if (place?.controls === undefined) return null;
  const { zoom, controls: box } = place;
  return (
    <div
      class={`zoom ${box.width > box.height ? 'flat' : ''}`}
      role="group"
      aria-label={words.board.zoomOf({ percent: Math.round(zoom * 100) })}
      style={{ left: `${box.x}px`, top: `${box.y}px` }}
    >
      {BUTTONS.map(({ command, sign }) => (
        <button
          key={command}
          type="button"
          title={words.keys[command]}
          aria-label={words.keys[command]}
          onClick={() => board.zoomBy(ZOOMS[command])}
        >
          <Sign d={sign} size={20} />
        </button>
      ))}
    </div>
  );
}
