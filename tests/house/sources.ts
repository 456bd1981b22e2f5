import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../build/widgets.mjs';

/** What a file under src imports, and whether only as a type. */
export interface Import {
  from: string;
  /** A path under src where it is one of ours, else a package. */
  to: string;
  typeOnly: boolean;
  line: number;
}

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Every file that stands in the repository or is about to, by its path from the top. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  // A file that was deleted and not yet committed is listed and not there.
  return [...new Set(listed.split('\n').filter(Boolean))].filter((file) => ts.sys.fileExists(path.join(root, file)));
}

export const sourceFiles = (): string[] => repositoryFiles().filter((file) => /^src\/.*\.ts$/.test(file) && !file.endsWith('.d.ts'));

/** Every import, export-from and late import of a file. */
export function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    const to = text.startsWith('.') ? path.posix.join(path.posix.dirname(file), text).replace(/\.js$/, '.ts') : text;
    found.push({ from: file, to, typeOnly, line: source.getLineAndCharacterOfPosition(specifier.pos).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every(({ isTypeOnly }) => isTypeOnly);
}
