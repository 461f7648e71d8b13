/** The page's address without what stands after `#`: where every link begins. */
export const pageAddress = (): string => window.location.href.replace(/#.*$/s, '');
