/**
 * Runs each test once as it is, then once for every pending mutant that it reaches, in the same process and without loading anything again. That is
 * what makes a run affordable: a mutant costs what its tests cost, not the second or two that a new vitest run takes. Mutants that only the shared
 * fixtures of a file reach (`beforeAll`, values made beside the tests) are tried at the end, by evaluating the test file again for each.
 *
 * The price is that a mutant can leave something behind in a module's memory. So tests that failed are repeated without a mutant; where that fails
 * as well, what was found since the last time that it did not is dropped, and the rest of the file waits for a new process.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { collectTests, type File, type Suite, type Test } from '@vitest/runner';
import { TestRunner } from 'vitest';
import { type Event, LOG, TASK, type Task, WORK_VARIABLE } from './plan.ts';

const work = process.env[WORK_VARIABLE] ?? '';
const log = (event: Event): void => appendFileSync(join(work, LOG), `${JSON.stringify(event)}\n`);
const { pending, doneTests, tried, slowMs, keptBefore } = JSON.parse(readFileSync(join(work, TASK), 'utf8')) as Task;
const [left, done, triedBefore] = [new Set(pending), new Set(doneTests), new Set(tried)];
/**
 * `mutant file`: mutants that a repeated test did not reach again. What they change is kept from the first time, so it takes new fixtures to see it.
 */
const kept = new Set(keptBefore);
const keptOf = (file: string): string[] =>
  [...kept].filter((k) => k.endsWith(` ${file}`)).map((k) => k.slice(0, -file.length - 1));

type Hits = Record<string, number>;
/** What Stryker's instrumented code reads and writes. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
}
const holder = globalThis as typeof globalThis & { __stryker__?: Switches };
holder.__stryker__ ??= {};
const switches = holder.__stryker__;

/** A mutant that makes a loop run this many times as often as the code does it never ends: Stryker's own factor. */
const HIT_FACTOR = 100;
/** How much longer than unchanged a test may take, for a machine with other work. */
const patience = (baselineMs: number): number => 4_000 + 10 * baselineMs;
/** So many failures are checked by one run without a mutant. */
const UNCHECKED = 8;
/** Tests that are left out where a whole file is repeated, in milliseconds. */
const LONG_MS = 300;
/** The id that the tests of a repeated file count under, so that what its fixtures reach stands apart. */
const REPEATED = 'repeated';

/** Resolves to whether `action` succeeded in time. */
const succeeds = async (action: () => unknown, ms: number): Promise<boolean> => {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(resolve, ms, false);
  try {
    return await Promise.race([Promise.resolve(action()).then((value) => value !== false), late]);
  } catch {
    // A test or hook that throws has found the mutant.
    return false;
  } finally {
    clearTimeout(timer);
  }
};

/** Runs `action`; its cost in milliseconds is the time of the processor, or a quarter of the time by the clock where it mostly waits. */
const costOf = async (action: () => unknown): Promise<{ cost: number; elapsed: number }> => {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await action();
  const elapsed = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { elapsed, cost: Math.max((user + system) / 1_000, elapsed / 4) };
};

const suitesOf = (test: Test): Suite[] => {
  const suites: Suite[] = [];
  for (let suite = test.suite; suite; suite = suite.suite) suites.unshift(suite);
  if (suites[0] !== test.file) suites.unshift(test.file);
  return suites;
};
const fileOf = (file: File): string => relative(process.cwd(), file.filepath);
const nameOf = (test: Test): string =>
  [
    fileOf(test.file),
    ...suitesOf(test)
      .slice(1)
      .map((s) => s.name),
    test.name,
  ].join(' > ');
const bodyOf = (test: Test): unknown => TestRunner.getTestFn(test)();

/** What is repeated for each mutant. */
interface Trial {
  readonly name: string;
  readonly file: string;
  readonly repeat: () => Promise<boolean>;
  readonly hits: Hits;
}

export default class MutantRunner extends TestRunner {
  readonly #poisoned = new Set<string>();
  readonly #long = new Set<string>();

  override onBeforeTryTask(test: Test): void {
    super.onBeforeTryTask(test);
    switches.currentTestId = test.id;
  }

  async runTask(test: Test): Promise<void> {
    const [file, name] = [fileOf(test.file), nameOf(test)];
    if (this.#poisoned.has(file)) return;
    const run = (): unknown => bodyOf(test);
    let elapsed = 0;
    let cost = 0;
    try {
      ({ elapsed, cost } = await costOf(run));
    } catch (error) {
      log({ kind: 'broken', test: name, file });
      this.#long.add(name);
      throw error;
    } finally {
      switches.currentTestId = undefined;
    }
    if (cost > LONG_MS) this.#long.add(name);
    if (done.has(name)) return;
    const hits = switches.mutantCoverage?.perTest[test.id] ?? {};
    const trial = { name, file, hits, repeat: () => this.#repeatTest(test, patience(elapsed)) };
    await this.#try(trial, Object.keys(hits), cost);
  }

  override async onAfterRunSuite(suite: Suite): Promise<void> {
    await super.onAfterRunSuite(suite);
    if ('filepath' in suite) await this.#tryFixtures(suite as File);
  }

  /** Mutants that the file's fixtures reach. */
  async #tryFixtures(suite: File): Promise<void> {
    const [file, name] = [fileOf(suite), `${fileOf(suite)} > fixtures`];
    if (done.has(name) || this.#poisoned.has(file) || left.size === 0) return;
    switches.mutantCoverage ??= { static: {}, perTest: {} };
    log({ kind: 'static', ids: Object.keys(switches.mutantCoverage.static).filter((id) => left.has(id)) });
    switches.mutantCoverage.static = {};
    let passed = false;
    const { elapsed, cost } = await costOf(async () => {
      passed = await this.#repeatFile(suite.filepath, Number.POSITIVE_INFINITY);
    });
    if (!passed) return log({ kind: 'broken', test: name, file });
    const { static: reached, perTest } = switches.mutantCoverage;
    const inTests = perTest[REPEATED] ?? {};
    const ids = [...new Set([...Object.keys(reached), ...keptOf(file)])];
    const hits = Object.fromEntries(ids.map((id) => [id, (reached[id] ?? 0) + (inTests[id] ?? 0)]));
    await this.#try({ name, file, hits, repeat: () => this.#repeatFile(suite.filepath, patience(elapsed)) }, ids, cost);
  }

  async #try(trial: Trial, reached: readonly string[], cost: number): Promise<void> {
    const { name, file } = trial;
    const ids = reached.filter((id) => left.has(id));
    if (ids.length > 0) log({ kind: 'covered', test: name, ids });
    if (ids.length > 0 && cost > slowMs) return log({ kind: 'slow', test: name, file });
    let unchecked: string[] = [];
    /** Whether the tests still pass without a mutant; only then is a failure the mutant's. */
    const check = async (): Promise<boolean> => {
      if (unchecked.length === 0) return true;
      const clean = await trial.repeat();
      // Nothing before the first of them had failed: that one is the mutant's own.
      const killed = clean ? unchecked : unchecked.slice(0, 1);
      log({ kind: 'killed', ids: killed, test: name });
      for (const id of killed) left.delete(id);
      unchecked = [];
      if (clean) return true;
      this.#poisoned.add(file);
      log({ kind: 'poisoned', test: name, file });
      return false;
    };
    for (const id of ids) {
      if (triedBefore.has(`${id} ${name}`)) continue;
      log({ kind: 'try', id, test: name });
      Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: (trial.hits[id] ?? 1) * HIT_FACTOR });
      const passed = await trial.repeat();
      if (passed && switches.hitCount === 0 && !kept.has(`${id} ${file}`)) {
        kept.add(`${id} ${file}`);
        log({ kind: 'kept', id, file });
      }
      Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      if (passed) log({ kind: 'survived', id, test: name });
      else unchecked.push(id);
      if (unchecked.length >= UNCHECKED && !(await check())) return;
    }
    if (await check()) log({ kind: 'done', test: name, file });
  }

  /** The test once more with its `beforeEach` and `afterEach`: first closes what the run before left open. */
  async #repeatTest(test: Test, ms: number): Promise<boolean> {
    const suites = suitesOf(test);
    const hooks = (kind: 'beforeEach' | 'afterEach'): (() => unknown)[] =>
      suites.flatMap((suite) => TestRunner.getSuiteHooks(suite)[kind].map((hook) => () => hook(test.context, suite)));
    for (const hook of hooks('afterEach').reverse()) await succeeds(async () => void (await hook()), ms);
    return succeeds(async () => {
      for (const hook of hooks('beforeEach')) await hook();
      await bodyOf(test);
    }, ms);
  }

  /** Evaluates the test file again, its imports not, and runs its tests until one fails. */
  async #repeatFile(path: string, ms: number): Promise<boolean> {
    const collector: MutantRunner = Object.assign(Object.create(this), {
      // As a setup file is imported: again each time.
      importFile: (file: string) => this.importFile(file, 'setup'),
      onBeforeCollect: undefined,
      onCollected: undefined,
    });
    return succeeds(
      async () => {
        const [file] = await collectTests([path], collector);
        return file !== undefined && file.result?.state !== 'fail' && (await this.#repeatSuite(file));
      },
      Math.min(ms, 2 ** 31 - 1),
    );
  }

  async #repeatSuite(suite: Suite): Promise<boolean> {
    const { beforeAll, afterAll } = TestRunner.getSuiteHooks(suite);
    try {
      for (const hook of beforeAll) await hook(suite);
      for (const task of suite.tasks) {
        if (task.mode !== 'run' && task.mode !== 'queued') continue;
        if (!(await (task.type === 'suite' ? this.#repeatSuite(task) : this.#repeatInSuite(task)))) return false;
      }
      return true;
    } finally {
      for (const hook of afterAll) await hook(suite);
    }
  }

  async #repeatInSuite(test: Test): Promise<boolean> {
    if (this.#long.has(nameOf(test))) return true;
    const suites = suitesOf(test);
    switches.currentTestId = REPEATED;
    try {
      for (const suite of suites)
        for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) await hook(test.context, suite);
      await bodyOf(test);
      return true;
    } catch {
      // A test or hook that throws has found the mutant.
      return false;
    } finally {
      for (const suite of suites.toReversed())
        for (const hook of TestRunner.getSuiteHooks(suite).afterEach.toReversed()) await hook(test.context, suite);
      switches.currentTestId = undefined;
    }
  }
}
