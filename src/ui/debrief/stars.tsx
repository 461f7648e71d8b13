import { STAR_PATH } from '../../views/style/sign-paths';
import { Sign } from '../controls/sign';

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
        <Sign
          key={index}
          d={STAR_PATH}
          size={32}
          className={`star ${index < count ? 'won' : ''}`}
        />
      ))}
    </p>
  );
}
