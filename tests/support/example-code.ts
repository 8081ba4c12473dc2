import ts from "typescript";

/** A piece of documentation that runs. */
export interface ExampleProgram {
  /** File and line where it begins. */
  where: string;
  /** TypeScript, with `//=>` behind what has a stated result. */
  code: string;
}

/**
 * Cuts the programs out of a Markdown document. A `ts` block that begins with an import starts a program, a block
 * without one goes on with the program before it.
 */
export function programsOf(file: string, markdown: string): ExampleProgram[] {
  const programs: ExampleProgram[] = [];
  for (const match of markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
    const code = match[1] ?? "";
    const last = programs.at(-1);
    if (code.startsWith("import ") || !last) {
      programs.push({ where: `${file}:${markdown.slice(0, match.index).split("\n").length + 1}`, code });
    } else {
      last.code += code;
    }
  }
  return programs;
}

/** Cuts the programs out of the `@example` blocks of a source file, each with what its file exports. */
export function examplesOf(file: string, source: string): ExampleProgram[] {
  const blocks = source.matchAll(/^ *\* @example\n((?: *\*(?! @|\/).*\n)+)/gm);
  return [...blocks].flatMap((match) => {
    const text = (match[1] ?? "").replace(/^ *\* ?/gm, "");
    const code = /```ts\n([\s\S]*?)```/.exec(text)?.[1];
    const line = source.slice(0, match.index).split("\n").length + 1;
    return code === undefined ? [] : [{ where: `${file}:${line}`, code }];
  });
}

/** What an example imports, by module. */
export function importsIn(code: string): { specifier: string; names: string[]; namespace: string | null }[] {
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  return tree.statements.filter(ts.isImportDeclaration).map((statement) => {
    const bindings = statement.importClause?.namedBindings;
    return {
      specifier: (statement.moduleSpecifier as ts.StringLiteral).text,
      names: bindings && ts.isNamedImports(bindings) ? bindings.elements.map((element) => element.name.text) : [],
      namespace: bindings && ts.isNamespaceImport(bindings) ? bindings.name.text : null,
    };
  });
}

/**
 * Turns an example into the body of an async function: imports become lookups in `modules`, and each statement with a
 * `//=>` behind it (or on the lines after it) becomes a call of `is(value, expected, line)` or `throws(work, expected, line)`.
 */
export function runnable(code: string): string {
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) edits.push({ start: node.getStart(), end: node.end, text: lookup(node) });
    else if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const expected = expectationAfter(code, node.end);
      if (expected !== null) {
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        edits.push({ start: node.getStart(), end: node.end, text: checked(node, expected, line) });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  let out = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    out = out.slice(0, start) + text + out.slice(end);
  }
  // An example may show an export; the body of a function has none.
  out = out.replace(/^export (?=const|let|function|async|class|interface|type)/gm, "");
  const { outputText } = ts.transpileModule(`export {};\n${out}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: false },
  });
  return outputText.replace(/^export \{\};?$/gm, "");
}

function lookup(node: ts.ImportDeclaration): string {
  const specifier = JSON.stringify((node.moduleSpecifier as ts.StringLiteral).text);
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  if (!bindings || clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return "";
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = await modules(${specifier});`;
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => (element.propertyName ? `${element.propertyName.text}: ` : "") + element.name.text);
  return `const { ${names.join(", ")} } = await modules(${specifier});`;
}

function checked(node: ts.ExpressionStatement | ts.VariableStatement, expected: string, line: number): string {
  const wanted = JSON.stringify(expected);
  if (ts.isVariableStatement(node)) {
    const name = node.declarationList.declarations.at(-1)?.name.getText() ?? "";
    return `${node.getText()} is(${name}, ${wanted}, ${line});`;
  }
  const call = node.expression;
  const logged = ts.isCallExpression(call) && call.expression.getText() === "console.log" ? call.arguments[0] : call;
  const text = (logged ?? call).getText();
  return expected.startsWith("throws ")
    ? `throws(() => ${text}, ${wanted}, ${line});`
    : `is(${text}, ${wanted}, ${line});`;
}

/** The text after `//=>`, on the same line or the lines below, its further lines (`//` and two spaces) joined. */
function expectationAfter(code: string, end: number): string | null {
  const match = /^[ \t]*(?:\n[ \t]*)?\/\/=>(.*(?:\n[ \t]*\/\/ {2,}.*)*)/.exec(code.slice(end));
  return match ? (match[1] ?? "").replace(/\n[ \t]*\/\//g, "\n").trim() : null;
}
