import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The repository, with a slash at the end. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** Every file under a folder of the repository that ends as asked, as a path from the repository. */
export function filesUnder(folder: string, ending: string): string[] {
  const entries = readdirSync(`${root}${folder}`, { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      // Not what was installed: an example links the package itself, and so has no end.
      if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesUnder(path, ending);
      return path.endsWith(ending) ? [path] : [];
    })
    .sort();
}

/** Every source of the package: `src/values/money.ts`. */
export function sourceFiles(): string[] {
  return filesUnder("src", ".ts").filter((file) => !file.endsWith("tsup.config.ts"));
}

/** The text of a file of the repository. */
export function read(file: string): string {
  return readFileSync(`${root}${file}`, "utf8");
}

/** The syntax tree of a source file. */
export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
}

/** Calls `visit` for each node of a tree, from the top. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** One `import` or `export … from` of a source file. */
export interface ImportEdge {
  /** The specifier as written. */
  specifier: string;
  /** The file it names, from the repository, or null for a package. */
  target: string | null;
  /** True where the compiler erases the statement; `verbatimModuleSyntax` makes the keyword `type` the whole truth. */
  typeOnly: boolean;
  /** True for `import * as …`. */
  namespace: boolean;
}

/** Reads the imports of a source file, dynamic ones too. */
export function importsOf(file: string): ImportEdge[] {
  const edges: ImportEdge[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, namespace = false) => {
    if (specifier && ts.isStringLiteral(specifier)) {
      edges.push({ specifier: specifier.text, target: targetOf(file, specifier.text), typeOnly, namespace });
    }
  };
  walk(parse(file), (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const phase = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, phase, bindings !== undefined && ts.isNamespaceImport(bindings));
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return edges;
}

function targetOf(file: string, specifier: string): string | null {
  return specifier.startsWith(".") ? posix.normalize(posix.join(dirname(file), specifier)) : null;
}
