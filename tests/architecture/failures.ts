import ts from 'typescript';

const isNothing = (node: ts.Node): boolean =>
  (ts.isBlock(node) && node.statements.length === 0) ||
  (ts.isIdentifier(node) && node.text === 'undefined') ||
  node.kind === ts.SyntaxKind.NullKeyword ||
  (ts.isVoidExpression(node) && ts.isNumericLiteral(node.expression));

const doesNothing = (node: ts.Node | undefined): boolean =>
  node !== undefined &&
  (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) &&
  isNothing(node.body);

/** Whether a node takes a failure and does nothing with it. */
function swallows(node: ts.Node): boolean {
  if (ts.isCatchClause(node)) return isNothing(node.block);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [first, second] = node.arguments;
  if (node.expression.name.text === 'catch') return doesNothing(first);
  return node.expression.name.text === 'then' && doesNothing(second);
}

/** The places, as `file:line`, where a failure is caught and nobody hears of it. */
export function swallowedIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (swallows(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push(`${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
