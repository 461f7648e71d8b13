import { isSmall, isUpright, isWide, type ViewportSize } from '../viewport';

/** Room for a projector's forecast beside the board. */
export const hasAside = (found: ViewportSize): boolean => found.width >= 1000 && !isSmall(found);
/** Room for every panel of the column at once. */
export const isTall = (found: ViewportSize): boolean => isWide(found) && found.height >= 860;
/** Room for the forecast above the other panels' tabs. */
export const isHigh = (found: ViewportSize): boolean =>
  isWide(found) ? found.height >= 640 : !isSmall(found) && found.height >= 760;
/** Where the acts at the head are behind a button, for the sake of what lies below them. */
export const isCramped = (found: ViewportSize): boolean =>
  isUpright(found) ? found.height < 760 || found.width < 561 : !isSmall(found) && !isWide(found);
