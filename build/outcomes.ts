/**
 * Finds writes whose outcome is ignored. The type checker lets a caller drop any value; a dropped `Outcome` hides
 * from the person that their change was refused. Functions and methods that return one are recognised by their
 * declared return type, so this also finds those of the application core that return one without declaring it.
 */
import { posix } from 'node:path';
import { parseSync } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown };
export type Sources = ReadonlyMap<string, string>;

const OUTCOME = /\b(?:Outcome|ContestOutcome|OrganisationOutcome|VariantOutcome|Result)\b/u;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const childrenOf = (node: Node): Node[] =>
  Object.entries(node).flatMap(([key, value]) =>
    key === 'type' ? [] : Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined;

type Visit = (node: Node, parents: readonly Node[]) => void;
function walk(node: Node, visit: Visit, parents: readonly Node[] = []): void {
  visit(node, parents);
  for (const child of childrenOf(node)) walk(child, visit, [...parents, node]);
}

const isFunction = (node: unknown): node is Node =>
  isNode(node) &&
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'TSEmptyBodyFunctionExpression'].includes(
    node.type,
  );

/** The functions of a file by name, and its methods: each with the text of the declared return type, if any. */
type Declared = {
  readonly name: string;
  readonly returns: string | undefined;
  readonly body: Node | undefined;
  readonly isMethod: boolean;
};
function declaredIn(program: Node, text: string): Declared[] {
  const found: Declared[] = [];
  const returnsOf = (node: Node): string | undefined =>
    isNode(node['returnType']) ? text.slice(node['returnType'].start, node['returnType'].end) : undefined;
  const add = (name: string | undefined, fn: Node, isMethod: boolean) => {
    if (name) found.push({ name, returns: returnsOf(fn), body: fn, isMethod });
  };
  walk(program, (node) => {
    if (node.type === 'FunctionDeclaration') add(nameOf(node['id']), node, false);
    if (node.type === 'VariableDeclarator' && isFunction(node['init'])) add(nameOf(node['id']), node['init'], false);
    if (node.type === 'MethodDefinition' && isFunction(node['value'])) add(nameOf(node['key']), node['value'], true);
    if (node.type === 'TSMethodSignature')
      found.push({ name: nameOf(node['key']) ?? '', returns: returnsOf(node), body: undefined, isMethod: true });
  });
  return found;
}

/** Constructs that pass a call's value on without checking it. */
const PASSES = [
  'AwaitExpression',
  'ChainExpression',
  'ParenthesizedExpression',
  'SequenceExpression',
  'LogicalExpression',
  'ConditionalExpression',
];
/** Properties and parameters that are called for their effect, and whose value is dropped. `guard` asks for a reason before it runs one. */
const FOR_EFFECT = /^(?:run|undo|on[A-Z]\w*)$/u;
const TAKERS = /^(?:forEach|guard|setTimeout|setInterval|queueMicrotask|useEffect|addEventListener|onDid\w+)$/u;

function isDropped(node: Node, parents: readonly Node[]): boolean {
  let at = node;
  for (let i = parents.length - 1; i >= 0; i--) {
    const parent = parents[i] as Node;
    if (parent.type === 'ExpressionStatement') return true;
    if (parent.type === 'UnaryExpression') return parent['operator'] === 'void';
    // A condition checks the value.
    if (parent.type === 'ConditionalExpression' && parent['test'] === at) return false;
    if (parent.type === 'LogicalExpression' && parent['left'] === at) return false;
    if (parent.type === 'ArrowFunctionExpression' && parent['body'] === at) return isForEffect(parents.slice(0, i));
    if (!PASSES.includes(parent.type)) return false;
    at = parent;
  }
  return false;
}

function isForEffect(parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (!parent) return false;
  if (parent.type === 'JSXExpressionContainer') {
    const attribute = parents.at(-2);
    return isNode(attribute?.['name']) && FOR_EFFECT.test(String(attribute['name']['name']));
  }
  if (parent.type === 'Property') return FOR_EFFECT.test(nameOf(parent['key']) ?? '');
  if (parent.type !== 'CallExpression') return false;
  const { callee } = parent as unknown as { readonly callee: Node };
  return TAKERS.test(nameOf(callee) ?? nameOf(callee['property']) ?? '');
}

type File = {
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  readonly declared: readonly Declared[];
};
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Problems, as `path:line: what`. `core` is the folder in which every function must declare that it returns an outcome. */
export function droppedOutcomes(sources: Sources, core: string): string[] {
  const files = [...sources].map(([path, text]): File => {
    const program = parseSync(path, text).program as unknown as Node;
    return { path, text, program, declared: declaredIn(program, text) };
  });
  const answers = (d: Declared) => d.returns !== undefined && OUTCOME.test(d.returns);
  const functions = new Map(
    files.map((file) => [
      file.path,
      new Set(file.declared.filter((d) => answers(d) && !d.isMethod).map((d) => d.name)),
    ]),
  );
  const methods = new Set(
    files
      .filter(({ path }) => path.startsWith(core))
      .flatMap(({ declared }) => declared.filter((d) => answers(d) && d.isMethod).map((d) => d.name)),
  );
  return files.flatMap((file) => problemsIn(file, functions, methods, core));
}

function problemsIn(
  { path, text, program, declared }: File,
  functions: ReadonlyMap<string, ReadonlySet<string>>,
  methods: ReadonlySet<string>,
  core: string,
): string[] {
  const known = new Set(functions.get(path));
  walk(program, (node) => {
    if (node.type !== 'ImportDeclaration' || !isNode(node['source'])) return;
    const from = posix.join(posix.dirname(path), String(node['source']['value']));
    for (const specifier of node['specifiers'] as readonly Node[]) {
      const imported = nameOf(specifier['imported']);
      const local = nameOf(specifier['local']);
      if (imported && local && functions.get(from)?.has(imported)) known.add(local);
    }
  });
  const isWrite = (node: Node): boolean => {
    if (node.type !== 'CallExpression' || !isNode(node['callee'])) return false;
    const { callee } = node as unknown as { readonly callee: Node };
    if (callee.type === 'Identifier') return known.has(String(callee['name']));
    // A page's clipboard has a method of the same name.
    const owner = isNode(callee['object']) ? text.slice(callee['object'].start, callee['object'].end) : '';
    return (
      callee.type === 'MemberExpression' && methods.has(nameOf(callee['property']) ?? '') && !/clipboard/u.test(owner)
    );
  };
  // A function of this file that returns a write without declaring it is also one: `const set = (patch) =>
  // change(model, patch)`.
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const { name, returns, body, isMethod } of declared)
      if (body && !isMethod && returns === undefined && returnsWrite(body, isWrite)) known.add(name);
  }
  const problems: string[] = [];
  const tell = (node: Node, what: string) => problems.push(`${path}:${lineOf(text, node.start)}: ${what}`);
  walk(program, (node, parents) => {
    if (isWrite(node) && isDropped(node, parents))
      tell(node, `nobody looks at the answer of ${text.slice(node.start, node.end).split('(')[0]}`);
  });
  if (path.startsWith(core))
    for (const { name, returns, body } of declared)
      if (body && returns === undefined && returnsWrite(body, isWrite))
        tell(body, `${name} must declare that it returns an Outcome`);
  return problems;
}

/** Whether the function's own value is that of a write. */
function returnsWrite(fn: Node, isWrite: (node: Node) => boolean): boolean {
  const { body } = fn as unknown as { readonly body: Node };
  if (body.type !== 'BlockStatement') return isWrite(body);
  let found = false;
  const look = (node: Node): void => {
    if (isFunction(node as unknown)) return;
    if (node.type === 'ReturnStatement' && isNode(node['argument']) && isWrite(node['argument'])) found = true;
    for (const child of childrenOf(node)) look(child);
  };
  look(body);
  return found;
}
