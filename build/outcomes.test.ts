import { describe, expect, it } from 'vitest';
import { droppedOutcomes } from './outcomes.ts';

const CORE = `
export function rename(session: Session, title: string): Outcome { return session.execute({ title }); }
export const remove = (session: Session): Promise<Outcome<string>> => session.drop();
export class Session { execute(command: object): Outcome { return ok(command); } }
export const count = (session: Session): number => 1;
`;
const IMPORTS = "import { rename, remove, count } from '../shared/app/core.ts';\n";
const check = (screen: string, core = CORE): string[] =>
  droppedOutcomes(
    new Map([
      ['shared/app/core.ts', core],
      ['renderer/screen.tsx', IMPORTS + screen],
    ]),
    'shared/app/',
  );

describe('the outcome of a write', () => {
  it.each([
    ['a statement', 'rename(s, t);'],
    ['a method', 'session.execute({});'],
    ['an optional call', 'session?.execute({});'],
    ['void', 'void rename(s, t);'],
    ['await', 'async function f() { await remove(s); }'],
    ['behind a condition', 'ready && rename(s, t);'],
    ['a branch', 'ready ? rename(s, t) : undefined;'],
    ['an event handler', 'const x = <A onPress={() => rename(s, t)} />;'],
    ['an event handler with void', 'const x = <A onPress={() => void rename(s, t)} />;'],
    ['an action', "const x = { id: 'a', run: () => rename(s, t) };"],
    ['a timer', 'setTimeout(() => rename(s, t), 5);'],
    ['a loop', 'all.forEach((one) => rename(one, t));'],
    ['a reason that was asked for', 'guard((reason) => rename(s, reason));'],
  ])('dropped: %s', (_, screen) => {
    const [problem, ...more] = check(screen);
    expect(problem).toMatch(
      /^renderer\/screen\.tsx:2: nobody looks at the answer of (?:rename|remove|session\??\.execute)/u,
    );
    expect(more).toEqual([]);
  });

  it('through a function of the same file that returns it', () => {
    expect(check('const set = (title) => rename(s, title);\nconst x = <A onCommit={(v) => set(v)} />;')).toEqual([
      'renderer/screen.tsx:3: nobody looks at the answer of set',
    ]);
    expect(
      check('const set = (title) => report(rename(s, title));\nconst x = <A onCommit={(v) => set(v)} />;'),
    ).toEqual([]);
  });

  it('of a contest', () => {
    const core = 'export const change = (model: Model): ContestOutcome => model.do();';
    expect(
      droppedOutcomes(
        new Map([
          ['shared/app/core.ts', core],
          ['renderer/screen.tsx', "import { change } from '../shared/app/core.ts';\nchange(model);"],
        ]),
        'shared/app/',
      ),
    ).toEqual(['renderer/screen.tsx:2: nobody looks at the answer of change']);
  });

  it.each([
    ['handed on', 'report(rename(s, t));'],
    ['kept', 'const done = rename(s, t);'],
    ['looked at', 'if (!rename(s, t).ok) stop();'],
    ['a condition', 'rename(s, t).ok ? go() : stop();'],
    ['returned', 'function f() { return rename(s, t); }'],
    ['returned by an arrow', 'const put = () => rename(s, t);'],
    ['waited for and looked at', 'async function f() { const done = await remove(s); }'],
    ['taken by then', 'void remove(s).then((outcome) => report(outcome));'],
    ['reported by a handler', 'const x = <A onPress={() => report(rename(s, t))} />;'],
    ['no write', 'count(s);'],
    [
      'another function of the same name',
      'function f(rename: () => void, other: { write(): void }) { other.write(); }',
    ],
    ['the clipboard', 'navigator.clipboard.execute({});'],
  ])('not dropped: %s', (_, screen) => {
    expect(check(screen)).toEqual([]);
  });

  it('a function of the core that returns one must say so, or its callers are not seen', () => {
    const silent = `${CORE}\nexport const wrap = (session: Session) => rename(session, 'x');\nexport function other(session: Session) { return session.execute({}); }`;
    expect(check('', silent)).toEqual([
      'shared/app/core.ts:7: wrap must declare that it returns an Outcome',
      'shared/app/core.ts:8: other must declare that it returns an Outcome',
    ]);
  });
});
