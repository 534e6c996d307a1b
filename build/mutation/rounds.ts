/** Runs vitest over the pending mutants until each has met every test that reaches it, and ends a process in which a mutant never returns. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Event, LOG, TASK, type Task, WORK_VARIABLE } from './plan.ts';

export type Fate = 'killed' | 'survived' | 'uncovered' | 'static';
export interface Outcome {
  readonly fates: ReadonlyMap<string, Fate>;
  /** Tests that reach a mutant by id. */
  readonly reachedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Tests that failed without a mutant, or took too long to be repeated for each. */
  readonly leftOut: ReadonlySet<string>;
}

/** First what is quick; then, for what is still alive, the rest. Tests above the last limit are left out and named. */
const SLOW_MS = [150, 2_500];
/** Without a line in the log for this long, a mutant is taken to hang. */
const SILENCE_MS = 60_000;
/** Rounds that end early without bringing a result: something else is wrong. */
const MOST_EMPTY_ROUNDS = 3;

const eventsIn = (work: string): Event[] =>
  existsSync(join(work, LOG))
    ? readFileSync(join(work, LOG), 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as Event)
    : [];

/** One vitest process. Resolves to `true` where it had to be ended. */
const runOnce = (root: string, work: string): Promise<boolean> =>
  new Promise((resolve) => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const child = spawn(
      process.execPath,
      [vitest, 'run', '--config', join(import.meta.dirname, 'vitest.ts'), '--root', root],
      {
        cwd: root,
        env: { ...process.env, [WORK_VARIABLE]: work, NODE_ENV: 'test' },
        stdio: ['ignore', process.env['MUSUBI_MUTATION_VERBOSE'] ? 'inherit' : 'ignore', 'inherit'],
        detached: true,
      },
    );
    let hung = false;
    const began = Date.now();
    const watch = setInterval(() => {
      const spoke = existsSync(join(work, LOG)) ? Math.max(began, statSync(join(work, LOG)).mtimeMs) : began;
      if (Date.now() - spoke < SILENCE_MS || !child.pid) return;
      hung = true;
      process.kill(-child.pid, 'SIGKILL');
    }, 1_000);
    child.on('close', () => {
      clearInterval(watch);
      resolve(hung);
    });
  });

/** What the log of all rounds says. */
const readLog = (work: string) => {
  const reachedBy = new Map<string, Set<string>>();
  const state = {
    killed: new Set<string>(),
    statics: new Set<string>(),
    reachedBy,
    done: new Set<string>(),
    tried: new Set<string>(),
    kept: new Set<string>(),
    /** File by test. */
    slow: new Map<string, string>(),
    broken: new Set<string>(),
    poisoned: new Set<string>(),
    open: undefined as { id: string; test: string } | undefined,
    events: 0,
  };
  for (const event of eventsIn(work)) {
    state.events++;
    if (event.kind === 'static') for (const id of event.ids) state.statics.add(id);
    else if (event.kind === 'covered')
      for (const id of event.ids) reachedBy.set(id, (reachedBy.get(id) ?? new Set()).add(event.test));
    else if (event.kind === 'try') state.open = event;
    else if (event.kind === 'survived') state.tried.add(`${event.id} ${event.test}`);
    else if (event.kind === 'kept') state.kept.add(`${event.id} ${event.file}`);
    else if (event.kind === 'killed') for (const id of event.ids) state.killed.add(id);
    else if (event.kind === 'done') state.done.add(event.test);
    else if (event.kind === 'slow') state.slow.set(event.test, event.file);
    else if (event.kind === 'broken') state.broken.add(event.test);
    else if (event.kind === 'poisoned') state.poisoned.add(event.file);
  }
  return state;
};

export const runRounds = async (
  root: string,
  work: string,
  files: readonly string[],
  ids: readonly string[],
): Promise<Outcome> => {
  rmSync(join(work, LOG), { force: true });
  const hangs = new Set<string>();
  let state = readLog(work);
  let inPhase = files;
  for (const slowMs of SLOW_MS) {
    let again: readonly string[] = inPhase;
    for (let empty = 0; again.length > 0 && empty < MOST_EMPTY_ROUNDS; ) {
      const pending = ids.filter((id) => !state.killed.has(id) && !hangs.has(id));
      const task: Task = {
        pending,
        doneTests: [...state.done],
        tried: [...state.tried],
        keptBefore: [...state.kept],
        slowMs,
        files: again,
      };
      writeFileSync(join(work, TASK), JSON.stringify(task));
      const before = state;
      const hung = await runOnce(root, work);
      state = readLog(work);
      if (hung && state.open) hangs.add(state.open.id);
      if (hung && state.events === before.events) empty++;
      const unfinished = new Set(hung ? again : [...state.poisoned]);
      again = [...unfinished];
      if (again.length > 0)
        writeFileSync(
          join(work, LOG),
          eventsIn(work)
            .filter((e) => e.kind !== 'poisoned')
            .map((e) => `${JSON.stringify(e)}\n`)
            .join(''),
        );
    }
    inPhase = [...new Set([...state.slow].filter(([test]) => !state.done.has(test)).map(([, file]) => file))];
  }
  const fates = new Map<string, Fate>();
  for (const id of ids)
    fates.set(
      id,
      state.killed.has(id) || hangs.has(id)
        ? 'killed'
        : state.reachedBy.has(id)
          ? 'survived'
          : state.statics.has(id)
            ? 'static'
            : 'uncovered',
    );
  const slow = [...state.slow.keys()].filter((test) => !state.done.has(test));
  return { fates, reachedBy: state.reachedBy, leftOut: new Set([...slow, ...state.broken]) };
};
