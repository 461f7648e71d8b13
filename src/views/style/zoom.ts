/**
 * How many pixels of the window a pixel of an element's own styles is wide. A style sheet of a
 * reader's or a host page's may zoom the page; where a browser doesn't tell, it doesn't.
 */
export const zoomOf = ({ currentCSSZoom = 1 }: { readonly currentCSSZoom?: number }): number =>
  currentCSSZoom;
