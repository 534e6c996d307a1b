/**
 * Two habits of React code that neither the compiler nor Biome sees:
 *
 * - A ref that is written while rendering. React may render a component and throw the result away; the ref then holds a value of a screen that was
 *   never shown. Refs are written in effects and in event handlers; `useLatest` keeps the latest value of a prop for them.
 * - An effect that waits for a state and sets that state back: an event handler in disguise, which runs one render late, and twice where two handlers
 *   set the state in one go. What is to happen on an event belongs in its handler.
 */
import { parseSync } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));
const nameOf = (node: unknown): string => (isNode(node) && node.type === 'Identifier' ? String(node['name']) : '');
const isFunction = (node: unknown): node is Node =>
  isNode(node) && /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u.test(node.type);

/** Components and hooks, by React's own convention for their names. */
const RENDERS = /^(?:[A-Z]\w*|use[A-Z]\w*)$/u;
/** Hooks that call the function they are given while rendering. */
const CALLED_WHILE_RENDERING = /^(?:useMemo|useState|useReducer)$/u;
const EFFECT = /^use(?:Layout|Insertion)?Effect$/u;

/** The nodes that run when a function does: not those of nested functions, except those called while rendering. */
function* running(node: Node): Generator<Node> {
  for (const child of childrenOf(node)) {
    if (isFunction(child)) {
      if (node.type === 'CallExpression' && CALLED_WHILE_RENDERING.test(nameOf(node['callee']))) yield* running(child);
      continue;
    }
    yield child;
    yield* running(child);
  }
}
function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* all(child);
}

function functionsThatRender(program: Node): Node[] {
  return [...all(program)].flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return RENDERS.test(nameOf(node['id'])) ? [node] : [];
    if (node.type !== 'VariableDeclarator' || !RENDERS.test(nameOf(node['id']))) return [];
    return isFunction(node['init']) ? [node['init']] : [];
  });
}

const isRefWrite = (node: Node): boolean => {
  const target =
    node.type === 'AssignmentExpression'
      ? node['left']
      : node.type === 'UpdateExpression'
        ? node['argument']
        : undefined;
  return (
    isNode(target) &&
    target.type === 'MemberExpression' &&
    nameOf(target['property']) === 'current' &&
    nameOf(target['object']) !== ''
  );
};

/** The setters of a component's states, by state name. */
function settersIn(body: readonly Node[]): ReadonlyMap<string, string> {
  return new Map(
    body.flatMap((node) => {
      const { id, init } = node as unknown as { readonly id: Node; readonly init: Node };
      if (node.type !== 'VariableDeclarator' || id.type !== 'ArrayPattern' || nameOf(init?.['callee']) !== 'useState')
        return [];
      const [state, setter] = (id['elements'] as readonly unknown[]).map(nameOf);
      return state && setter ? [[state, setter] as const] : [];
    }),
  );
}

/** A state that the effect depends on, reads, and resets, or `undefined`. */
function stateSetBack(call: Node, setters: ReadonlyMap<string, string>): string | undefined {
  const [effect, list] = call['arguments'] as readonly Node[];
  if (!EFFECT.test(nameOf(call['callee'])) || !isFunction(effect) || list?.type !== 'ArrayExpression') return undefined;
  const called = new Set(
    [...running(effect)].filter((n) => n.type === 'CallExpression').map((n) => nameOf(n['callee'])),
  );
  return (list['elements'] as readonly unknown[]).map(nameOf).find((state) => called.has(setters.get(state) ?? ' '));
}

/** Problems of a file, as `path:line: what`. */
export function renderProblems(path: string, text: string): string[] {
  const at = (node: Node): string => `${path}:${text.slice(0, node.start).split('\n').length}`;
  const program = parseSync(path, text).program as unknown as Node;
  return functionsThatRender(program).flatMap((fn) => {
    const body = [...running(fn)];
    const setters = settersIn(body);
    return body.flatMap((node) => {
      if (isRefWrite(node)) return [`${at(node)}: a ref is written while rendering`];
      const state = node.type === 'CallExpression' ? stateSetBack(node, setters) : undefined;
      return state
        ? [`${at(node)}: this effect sets ${state} back, on which it depends: do it in the event handler`]
        : [];
    });
  });
}
