import { posix } from 'node:path';
import ts from 'typescript';

/** A name that a file of the project declares outside of any function, with where it is. */
export interface Declared {
  readonly name: string;
  readonly file: string;
  readonly isType: boolean;
  readonly isExported: boolean;
}

const isTypeDeclaration = (node: ts.Node): boolean =>
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isEnumDeclaration(node);

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The names that a pattern binds: `a` and `b` of `[a, { b }]`. */
function boundBy(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : boundBy(element.name),
  );
}

/** The names that one statement declares. */
function namesIn(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  const declares = isTypeDeclaration(statement) || ts.isFunctionDeclaration(statement);
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return declares && name !== undefined ? [name.text] : [];
}

/** Every name that the top level of a source declares; what it imports is another file's. */
export function declaredIn(file: string, source: string): Declared[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  return tree.statements.flatMap((statement) =>
    namesIn(statement).map((name) => ({
      name,
      file,
      isType: isTypeDeclaration(statement),
      isExported: isExported(statement),
    })),
  );
}

/** The exported types whose name more than one file exports, each with those files. */
export function twiceExported(declared: readonly Declared[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { name, file, isType, isExported: isSeen } of declared)
    if (isType && isSeen) files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files].flatMap(([name, where]) =>
    where.size > 1 ? [`${name} is exported by ${[...where].sort().join(' and ')}`] : [],
  );
}

/** The declarations of the language and of a page that TypeScript brings. */
const LIBRARIES = ['lib.esnext.d.ts', 'lib.dom.d.ts'];

/**
 * Every name that the language and the browser give to all code: what TypeScript's own libraries
 * declare. Whoever reads `Record` or `Text` in a file means theirs.
 */
export function platformNames(): ReadonlySet<string> {
  const folder = posix.dirname(ts.getDefaultLibFilePath({}).replaceAll('\\', '/'));
  const program = ts.createProgram({
    rootNames: LIBRARIES.map((library) => posix.join(folder, library)),
    options: { lib: LIBRARIES, types: [] },
  });
  const statements = program.getSourceFiles().flatMap((tree) => [...tree.statements]);
  return new Set(statements.flatMap(namesIn));
}

/** The declared names that hide one of the platform's. */
export const shadowing = (declared: readonly Declared[], platform: ReadonlySet<string>): string[] =>
  declared.flatMap(({ name, file }) => (platform.has(name) ? [`${name} in ${file}`] : []));
