/**
 * Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U, so that what is
 * written in it can be read aloud. A letter's value is its index.
 */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
