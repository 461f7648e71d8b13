export { guardText } from './guard-text';
export { watchHistory } from './screen-history';
