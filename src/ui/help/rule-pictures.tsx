import type { VNode } from 'preact';
import type { HelpRule } from '../../views/help/rules';
import { SUITS } from '../../scenario/vocabulary';
import {
  CROSS_PATH,
  JOINT_PATH,
  PICTURE_PATH,
  REACH_PATH,
  SUIT_PATHS,
  WHEEL_PATH,
} from '../../views/style/mark-paths';
import { TICK_PATH } from '../../views/style/sign-paths';
import { useWords } from '../context';
import { Arrow, Card, Coins, Label, Land, Mark, Piece, row, Site, WIDTH } from './picture-parts';

function Largest({ isSum }: { isSum: boolean }) {
  const words = useWords();
  const left = isSum ? 122 : 2;
  return (
    <g>
      <rect x={left} y="6" width="116" height="108" rx="8" class="rule-box" />
      <Piece x={left + 36} y={34} shape="hexagon" />
      <Piece x={left + 80} y={34} shape="pentagon" />
      <Label x={left + 36} y={64}>
        3
      </Label>
      <Label x={left + 58} y={64}>
        {isSum ? '+' : ''}
      </Label>
      <Label x={left + 80} y={64}>
        2
      </Label>
      {isSum && <Mark x={left + 20} y={94} size={22} d={PICTURE_PATH} />}
      <Label x={left + 64} y={94} size={17}>
        {isSum ? words.help.added : words.help.largest} {isSum ? 5 : 3}
      </Label>
    </g>
  );
}

function Score() {
  const { help } = useWords();
  return (
    <g>
      <rect x="20" y="40" width="140" height="26" rx="5" fill="var(--suit-skim)" />
      <rect x="164" y="40" width="44" height="26" rx="5" class="rule-luck" />
      <Label x={90} y={82} size={16}>
        {help.planned}
      </Label>
      <Label x={186} y={82} size={16}>
        {help.luck}
      </Label>
    </g>
  );
}

/** The cover in the picture of strength. */
const COVER = 3;

/** The sites in the picture of likely ones, and how many times as likely each is. */
const LIKELY = [
  { kind: 'hub', value: 3, times: 2 },
  { kind: 'city', value: 4, times: 1 },
  { kind: 'port', value: 2, times: 1 },
] as const;

/** Three hexes in a row, two of them within a piece's reach. */
const REACHED = [
  { x: 0, y: 0, isReached: true },
  { x: 1, y: 0, isReached: true },
  { x: 2, y: 0 },
];

/** The pictures by their rule. */
const PICTURES: Readonly<Record<HelpRule, () => VNode>> = {
  turn: () => (
    <>
      <Coins x={24} y={60} count={6} />
      <Arrow from={68} to={96} y={60} />
      <Piece x={120} y={60} shape="hexagon" size={40} />
      <Arrow from={146} to={174} y={60} />
      <Card x={206} y={60} suit="buzz" strength={2} />
    </>
  ),
  cover: () => (
    <>
      <Land hexes={REACHED} left={32} top={26} />
      <Site x={32 + WIDTH / 2} y={60} kind="port" value={4} />
      <Piece x={32 + WIDTH * 1.5} y={60} shape="square" />
      <Site x={32 + WIDTH * 2.5} y={60} kind="city" value={2} />
    </>
  ),
  suits: () => (
    <>
      {SUITS.map((suit, index) => (
        <g key={suit}>
          <Mark
            x={140 + index * 36}
            y={44}
            size={30}
            d={SUIT_PATHS[suit]}
            fill={`var(--suit-${suit})`}
          />
          <Label x={140 + index * 36} y={84}>
            {suit === 'soar' ? '–' : suit === 'buzz' ? 1 : 2}
          </Label>
        </g>
      ))}
      <Piece x={60} y={60} shape="triangle" size={56} />
    </>
  ),
  strength: () => (
    <>
      {[3, 4].map((strength, index) => (
        <g key={strength} transform={`translate(${index * 122} 0)`}>
          <Card x={28} y={44} suit="buzz" strength={strength} />
          <Label x={62} y={52}>
            {strength > COVER ? '>' : '≤'}
          </Label>
          <Piece x={90} y={32} shape="hexagon" />
          <Label x={90} y={64}>
            {COVER}
          </Label>
          {strength > COVER ? (
            <Mark x={46} y={98} d={CROSS_PATH} />
          ) : (
            <Mark x={46} y={98} d={TICK_PATH} fill="var(--suit-skim)" />
          )}
          <Label x={74} y={98}>
            {strength > COVER ? '0' : '+5'}
          </Label>
        </g>
      ))}
    </>
  ),
  likely: () => (
    <>
      <Card x={32} y={60} suit="skim" strength={2} />
      <Arrow from={62} to={84} y={60} />
      {LIKELY.map(({ kind, value, times }, index) => (
        <g key={kind}>
          <Site x={112 + index * 50} y={50} kind={kind} value={value} />
          <Label x={112 + index * 50} y={90}>
            {times}×
          </Label>
        </g>
      ))}
    </>
  ),
  sum: () => (
    <>
      <Largest isSum={false} />
      <Largest isSum />
    </>
  ),
  saving: () => (
    <>
      <Coins x={24} y={60} count={4} />
      <Arrow from={74} to={104} y={60} />
      <Label x={160} y={36}>
        4 + 16
      </Label>
      <Coins x={140} y={80} count={20} />
    </>
  ),
  lead: () => (
    <>
      <Piece x={60} y={50} shape="pentagon" size={48} isPending />
      <Label x={60} y={98}>
        2025
      </Label>
      <Arrow from={100} to={140} y={50} />
      <Piece x={180} y={50} shape="pentagon" size={48} />
      <Label x={180} y={98}>
        2026
      </Label>
    </>
  ),
  joint: () => (
    <>
      <Mark x={30} y={60} size={34} d={JOINT_PATH} />
      {[2, 2, 0].map((cost, index) => (
        <g key={index}>
          <Piece x={90 + index * 56} y={46} shape="hexagon" size={42} />
          <Coins x={80 + index * 56} y={92} count={cost} />
        </g>
      ))}
    </>
  ),
  refits: () => (
    <>
      <Land hexes={REACHED} left={32} top={26} />
      <Piece x={32 + WIDTH / 2} y={60} shape="pentagon" />
      <Mark x={32 + WIDTH * 2.5} y={60} size={30} d={REACH_PATH} />
      <Arrow from={32 + WIDTH * 1.2} to={32 + WIDTH * 2.1} y={60} />
    </>
  ),
  wheels: () => (
    <>
      <Land hexes={row(3)} left={32} top={26} />
      <Piece x={32 + WIDTH / 2} y={60} shape="square" isPending />
      <Arrow from={32 + WIDTH * 0.9} to={32 + WIDTH * 2.1} y={60} />
      <Piece x={32 + WIDTH * 2.5} y={56} shape="square" />
      <Mark x={32 + WIDTH * 2.5} y={82} size={16} d={WHEEL_PATH} />
    </>
  ),
  borders: () => (
    <>
      <Land hexes={row(3, [0, 1, 1])} left={32} top={26} />
      <Site x={32 + WIDTH / 2} y={60} kind="city" value={3} />
      <Piece x={32 + WIDTH * 1.5} y={60} shape="square" />
      <Site x={32 + WIDTH * 2.5} y={60} kind="port" value={3} />
      <Mark x={32 + WIDTH} y={60} size={22} d={CROSS_PATH} />
      <Mark x={32 + WIDTH * 2} y={60} size={22} d={TICK_PATH} />
    </>
  ),
  pledges: () => (
    <>
      <path d="M50 44H170" class="rule-ribbon" />
      <Site x={50} y={44} kind="city" value={2} />
      <Site x={170} y={44} kind="hub" value={3} />
      {[34, 68, 154, 188].map((x, index) => (
        <Piece key={x} x={x} y={88} size={28} shape={index % 2 === 0 ? 'hexagon' : 'triangle'} />
      ))}
      <Label x={215} y={64} size={22}>
        +4
      </Label>
    </>
  ),
  score: () => <Score />,
};

/** The picture of a rule; the words beside it say the same. */
export function RulePicture({ rule }: { rule: HelpRule }) {
  const Picture = PICTURES[rule];
  return (
    <svg class="rule-picture" viewBox="0 0 240 120" aria-hidden="true">
      <Picture />
    </svg>
  );
}
