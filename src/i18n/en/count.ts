const many = new Intl.PluralRules('en');

/** “1 coin”, “3 coins”. */
export const count = (n: number, one: string, other: string): string =>
  `${n} ${many.select(n) === 'one' ? one : other}`;
