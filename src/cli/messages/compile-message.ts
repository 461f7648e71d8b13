import {
  isArgumentElement,
  isLiteralElement,
  isNumberElement,
  isNumberSkeleton,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { assertNever } from '../../base/assert';

/** What a message asks of an argument; the cases of a selection besides `other`. */
export type Argument =
  | { readonly kind: 'plain' | 'number' | 'term' }
  | { readonly kind: 'select'; readonly cases: readonly string[] };

/** A message as code, with what it takes. */
export interface CompiledMessage {
  readonly arguments: ReadonlyMap<string, Argument>;
  /** An expression over `a`, the named arguments, and the members of a `Formatter`. */
  readonly code: string;
  /** Forms of the language's terms that it names, as `coin_other`. */
  readonly references: readonly string[];
}

/** What the code of a message is written for. */
export interface MessageContext {
  /** The ids of the terms; any other name before an underscore is an argument that is a term. */
  readonly termIds: ReadonlySet<string>;
  /** The plural categories of the language, for whole numbers and for ordinals. */
  readonly categories: Readonly<Record<'cardinal' | 'ordinal', readonly string[]>>;
}

/** A message that can't be compiled; its text says why. */
export class MessageFault extends Error {}

const isBoolean = (cases: readonly string[]): boolean =>
  cases.length > 0 && cases.every((name) => name === 'true' || name === 'false');

/** The TypeScript type of an argument. */
export function typeOfArgument(argument: Argument): string {
  switch (argument.kind) {
    case 'plain':
      return 'Plain';
    case 'number':
      return 'number';
    case 'term':
      return 'Term';
    case 'select':
      return isBoolean(argument.cases)
        ? 'boolean'
        : [...argument.cases, 'other'].map((name) => `'${name}'`).join(' | ');
    default:
      return assertNever(argument);
  }
}

/** A text as it stands between the marks of a template. */
const escaped = (text: string): string => text.replace(/[\\`]|\$\{/g, '\\$&');

class Writer {
  readonly arguments = new Map<string, Argument>();
  readonly references: string[] = [];

  constructor(private readonly context: MessageContext) {}

  /** A template of the elements; `counted` is the argument that `#` stands for. */
  template(elements: readonly MessageFormatElement[], counted: string | undefined): string {
    if (elements.length === 0) return `''`;
    const parts = elements.map((element) =>
      isLiteralElement(element)
        ? { text: escaped(element.value) }
        : { code: this.expression(element, counted) },
    );
    const [only] = parts;
    if (parts.length === 1 && only?.code !== undefined && !only.code.startsWith('a.'))
      return only.code;
    return `s\`${parts.map(({ text, code }) => text ?? `\${${code}}`).join('')}\``;
  }

  private take(name: string, argument: Argument): string {
    const known = this.arguments.get(name);
    if (known === undefined || known.kind === 'plain') this.arguments.set(name, argument);
    else if (argument.kind !== 'plain' && JSON.stringify(known) !== JSON.stringify(argument))
      throw new MessageFault(`takes ${name} in two ways that don't go together`);
    return `a.${name}`;
  }

  private expression(element: MessageFormatElement, counted: string | undefined): string {
    if (isArgumentElement(element)) return this.value(element.value);
    if (isNumberElement(element)) {
      const { style } = element;
      const name = this.take(element.value, { kind: 'number' });
      if (style === undefined || style === null) return `n(${name})`;
      if (!isNumberSkeleton(style))
        throw new MessageFault(`has {${element.value}, number, ${String(style)}}; use a skeleton`);
      return `n(${name}, ${JSON.stringify(style.parsedOptions)})`;
    }
    if (isPoundElement(element)) {
      if (counted === undefined) throw new MessageFault('has a # outside of a plural');
      return `n(a.${counted})`;
    }
    if (isPluralElement(element)) {
      const { value, options, offset, pluralType = 'cardinal' } = element;
      if (offset !== 0) throw new MessageFault(`has a plural of ${value} with an offset`);
      const given = Object.keys(options).filter((rule) => !rule.startsWith('='));
      const wanted = this.context.categories[pluralType];
      const missing = wanted.filter((rule) => !given.includes(rule));
      const spare = given.filter((rule) => !wanted.includes(rule));
      if (missing.length > 0)
        throw new MessageFault(`has a plural of ${value} without: ${missing.join(', ')}`);
      if (spare.length > 0)
        throw new MessageFault(
          `has a plural of ${value} with a category that the language does not have: ${spare.join(', ')}`,
        );
      const name = this.take(value, { kind: 'number' });
      const term = pluralType === 'cardinal' ? this.countedTerm(options) : undefined;
      if (term !== undefined) return `c(${name}, '${term}')`;
      const forms = Object.entries(options).map(
        ([rule, form]) =>
          `${/^\w+$/.test(rule) ? rule : `'${rule}'`}: ${this.template(form.value, value)}`,
      );
      return `${pluralType === 'cardinal' ? 'p' : 'o'}(${name}, { ${forms.join(', ')} })`;
    }
    if (isSelectElement(element)) return this.selection(element.value, element.options, counted);
    throw new MessageFault('has a date, a time or a tag, which messages of this game do without');
  }

  private selection(
    name: string,
    options: Readonly<Record<string, { readonly value: MessageFormatElement[] }>>,
    counted: string | undefined,
  ): string {
    const cases = Object.keys(options).filter((one) => one !== 'other');
    const [id = '', form] = name.split('_');
    const value =
      form === undefined ? this.take(name, { kind: 'select', cases }) : this.value(name);
    const texts = Object.entries(options).map(
      ([one, { value: text }]) => [one, this.template(text, counted)] as const,
    );
    if (form === undefined && isBoolean(cases)) {
      const of = new Map(texts);
      const other = of.get('other');
      return `(${value} ? ${of.get('true') ?? other} : ${of.get('false') ?? other})`;
    }
    if (form !== undefined && id === '') throw new MessageFault(`selects by ${name}`);
    // An empty `other` is there for the standard's sake, where the cases are all there are.
    const told = texts.filter(([one, text]) => one !== 'other' || text !== `''`);
    const written = told.map(
      ([one, text]) => `${/^[A-Za-z]\w*$/.test(one) ? one : `'${one}'`}: ${text}`,
    );
    return `k(${value}, { ${written.join(', ')} })`;
  }

  /** A plain argument, or a form of a term: one of the game's, or one that is an argument. */
  private value(name: string): string {
    const [first = '', form, ...rest] = name.split('_');
    if (form === undefined) return this.take(name, { kind: 'plain' });
    const id = first.charAt(0).toLowerCase() + first.slice(1);
    if (rest.length > 0 || id === '' || form === '')
      throw new MessageFault(`has {${name}}, which is no <term>_<form>`);
    if (this.context.termIds.has(id)) {
      this.references.push(`${id}_${form}`);
      return `t('${name}')`;
    }
    return `f(${this.take(id, { kind: 'term' })}, '${form}'${id === first ? '' : ', true'})`;
  }

  /** The term of a plural that says in each category just `# {term_category}`. */
  private countedTerm(
    options: Readonly<Record<string, { readonly value: MessageFormatElement[] }>>,
  ): string | undefined {
    const terms = Object.entries(options).map(([rule, { value }]) => {
      const [pound, space, word, ...rest] = value;
      if (pound === undefined || space === undefined || word === undefined) return undefined;
      if (!isPoundElement(pound) || !isLiteralElement(space) || !isArgumentElement(word))
        return undefined;
      const [id = '', form] = word.value.split('_');
      const isSo = space.value === ' ' && form === rule && rest.length === 0;
      return isSo && this.context.termIds.has(id) ? id : undefined;
    });
    const [term] = terms;
    if (term === undefined || terms.some((other) => other !== term)) return undefined;
    this.references.push(...Object.keys(options).map((rule) => `${term}_${rule}`));
    return term;
  }
}

/**
 * Compiles an ICU MessageFormat text.
 *
 * @throws MessageFault where the text is not of that format or asks for what this game doesn't use
 */
export function compileMessage(text: string, context: MessageContext): CompiledMessage {
  const elements = (() => {
    try {
      return parse(text, { ignoreTag: true, requiresOtherClause: true });
    } catch (error) {
      throw new MessageFault(`is not ICU MessageFormat: ${(error as Error).message}`);
    }
  })();
  const writer = new Writer(context);
  const code = writer.template(elements, undefined);
  return { arguments: writer.arguments, code, references: writer.references };
}
