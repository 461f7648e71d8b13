import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One import of a file: where it points, as a path from the project's root or as a package. */
export interface Import {
  readonly file: string;
  /** `src/rules/game` or `levels/benelux.json`; undefined for a package. */
  readonly path: string | undefined;
  /** `preact` for `preact/hooks`, `node:fs` for Node's own; undefined for a path. */
  readonly package: string | undefined;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Reads what an import of `specifier` in `file` points to. */
export function readImport(file: string, specifier: string): Import {
  const plain = specifier.replace(/\?.*$/, '');
  if (!plain.startsWith('.') && !plain.startsWith('/'))
    return { file, path: undefined, package: packageOf(plain) };
  const base = plain.startsWith('/') ? '.' : posix.dirname(file);
  const path = posix.join(base, plain).replace(/\.[jt]sx?$/, '');
  return { file, path, package: undefined };
}

/** The texts of a call's first argument, be it one text or a list. */
function firstTexts({ arguments: list }: ts.CallExpression | ts.NewExpression): string[] {
  const [argument] = list ?? [];
  if (argument === undefined) return [];
  const items = ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument];
  return items.flatMap((item) => (ts.isStringLiteralLike(item) ? [item.text] : []));
}

/** The texts by which one node of a source names modules. */
function textsOf(node: ts.Node, tree: ts.SourceFile): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [];
  }
  if (ts.isImportTypeNode(node)) {
    const { argument } = node;
    const isText = ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal);
    return isText ? [(argument.literal as ts.StringLiteral).text] : [];
  }
  if (ts.isCallExpression(node)) {
    const isGlob = node.expression.getText(tree) === 'import.meta.glob';
    if (isGlob) return firstTexts(node).filter((text) => !text.startsWith('!'));
    return node.expression.kind === ts.SyntaxKind.ImportKeyword ? firstTexts(node) : [];
  }
  if (ts.isNewExpression(node) && node.expression.getText(tree) === 'URL')
    return firstTexts(node).filter((text) => text.startsWith('.'));
  return [];
}

/**
 * Every module a source names: imports of values and of types, re-exports, `import()` in
 * code and in types, `import.meta.glob`, and `new URL('…', import.meta.url)`, by which a
 * worker is named.
 */
export function specifiersIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...textsOf(node, tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The imports of a file of the project; `root` is the project's folder. */
export const importsOf = (root: string, file: string): Import[] =>
  specifiersIn(file, readFileSync(posix.join(root, file), 'utf8')).map((specifier) =>
    readImport(file, specifier),
  );
