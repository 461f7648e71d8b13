import { Sign } from '../controls/sign';

/** A star of five points in a box of 24 × 24. */
const STAR = `M${Array.from({ length: 10 }, (_, corner) => {
  const radius = corner % 2 === 0 ? 11 : 4.6;
  const angle = (corner * Math.PI) / 5;
  const x = 12 + radius * Math.sin(angle);
  const y = 12.6 - radius * Math.cos(angle);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}).join('L')}z`;

interface StarsProps {
  readonly count: number;
  readonly of: number;
  readonly text: string;
}

/** So many stars of all there are; those still to be won are outlines. */
export function Stars({ count, of, text }: StarsProps) {
  return (
    <p class="stars" role="img" aria-label={text}>
      {Array.from({ length: of }, (_, index) => (
        <Sign key={index} d={STAR} size={32} className={`star ${index < count ? 'won' : ''}`} />
      ))}
    </p>
  );
}
