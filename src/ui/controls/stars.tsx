import './stars.css';
import { STAR_PATH } from '../../views/style/sign-paths';
import { Sign } from './sign';

interface StarsProps {
  readonly count: number;
  readonly of: number;
  readonly size: number;
}

/** So many stars of all there are; those still to be won are outlines. The words beside them say it, too. */
export const Stars = ({ count, of, size }: StarsProps) => (
  <>
    {Array.from({ length: of }, (_, index) => (
      <Sign
        key={index}
        d={STAR_PATH}
        size={size}
        className={`star ${index < count ? 'won' : ''}`}
      />
    ))}
  </>
);
