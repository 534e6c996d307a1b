import { describe, expect, it } from 'vitest';
import { renderProblems } from './renderRules.ts';

const inComponent = (body: string) => renderProblems('a.tsx', `function Field({ on, x }) {\n${body}\nreturn null; }`);

describe('a ref written while rendering', () => {
  it.each([
    ['in a component', 'const r = useRef(on);\nr.current = on;', 3],
    ['behind a condition', 'const r = useRef(0);\nif (x) {\n  r.current++;\n}', 4],
    ['when it is empty', 'const r = useRef();\nr.current ??= make();', 3],
    [
      'in what a memo is made of',
      'const r = useRef();\nconst v = useMemo(() => {\n r.current = 1; return 1; }, []);',
      4,
    ],
  ])('is found: %s', (_, body, line) => {
    expect(inComponent(body)).toEqual([`a.tsx:${line}: a ref is written while rendering`]);
  });
  it('is found in a hook, and in a component that is a constant', () => {
    expect(
      renderProblems('a.ts', 'export function useDraft(on) { const r = useRef(on); r.current = on; }'),
    ).toHaveLength(1);
    expect(renderProblems('a.ts', 'const Field = ({ r }) => { r.current = 1; return null; };')).toHaveLength(1);
  });
  it.each([
    ['an effect', 'useEffect(() => { r.current = on; });'],
    ['an event handler', 'const press = () => { r.current = on; };'],
    ['a callback', 'const press = useCallback(() => { r.current = on; }, [on]);'],
    ['a handler in the markup', 'const v = <A onPress={() => { r.current = on; }} />;'],
    ['reading it', 'if (r.current === on) x();'],
  ])('passes in %s', (_, body) => {
    expect(inComponent(body)).toEqual([]);
  });
  it('passes outside of components and hooks', () => {
    expect(
      renderProblems('a.ts', 'class Link { put(v) { this.current = v; } }\nfunction put(r) { r.current = 1; }'),
    ).toEqual([]);
  });
});

describe('an effect that stands in for an event handler', () => {
  const state = 'const [sent, setSent] = useState(false);\n';
  it('is found where it sets its own state back', () => {
    const problem = 'a.tsx:3: this effect sets sent back, on which it depends: do it in the event handler';
    expect(inComponent(`${state}useEffect(() => { if (sent) { post(); setSent(false); } }, [sent]);`)).toEqual([
      problem,
    ]);
    expect(inComponent(`${state}useLayoutEffect(() => { if (!sent) return; setSent(false); }, [x, sent]);`)).toEqual([
      problem,
    ]);
  });
  it.each([
    ['with another state', 'useEffect(() => { setSent(true); }, [x]);'],
    ['without a list', 'useEffect(() => { setSent(true); });'],
    [
      'when something else says so later',
      'useEffect(() => { const s = on.listen(() => setSent(false)); return () => s.dispose(); }, [sent]);',
    ],
  ])('passes %s', (_, body) => {
    expect(inComponent(state + body)).toEqual([]);
  });
});
