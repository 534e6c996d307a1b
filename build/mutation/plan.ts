/** What `npm run mutate` measures: the folders that a plan's figures, words and rights depend on, each with the tests that have to defend it. */
export const GOAL_PERCENT = 85;

/**
 * A folder's own unit tests, and those of `tests/` that run in one process, without a build or a browser. Tests of other folders that reach its code
 * by the way are left out: what only they notice has no test that names it.
 */
export const FOLDERS = {
  'shared/domain': [
    'shared/domain/**/*.test.ts',
    'tests/contracts/{schemeRules,schemeProgrammes,eligibilityWords,savedNames,fundingLines}.test.ts',
  ],
  'shared/doc': [
    'shared/doc/**/*.test.ts',
    'tests/collab/{merge,recordsGuard,commentsGuard,coachingGuard,roomGuard,roomRounds}.test.ts',
    'tests/contracts/formats.test.ts',
    'tests/regressions/*.test.ts',
  ],
  'main/sync-server': [
    'main/sync-server/**/*.test.ts',
    'tests/collab/{room,syncServer,sharing,codes,ports}.test.ts',
    'tests/contracts/{entries,scores,localServer}.test.ts',
  ],
  'main/storage': [
    'main/storage/**/*.test.ts',
    'tests/ports/{host,hosts,postgres,pgLibrary}.test.ts',
    'tests/contracts/recordsDoor.test.ts',
  ],
} as const satisfies Record<string, readonly string[]>;
export type Folder = keyof typeof FOLDERS;
export const folderOf = (file: string): Folder | undefined =>
  (Object.keys(FOLDERS) as Folder[]).find((folder) => file === folder || file.startsWith(`${folder}/`));

/** All tests but those whose child process loads the sources as they are written, not as they were changed here. */
export const UNREACHED_TESTS = /^(?!.*a folder that cannot be written)/u;

/** Where the orchestrator and the test process exchange files; the test process finds it in this variable of the environment. */
export const WORK_VARIABLE = 'MUSUBI_MUTATION_WORK';
/** In the work folder: instrumented text by absolute path; what the round has to do; what happened, one JSON value a line. */
export const SOURCES = 'sources.json';
export const TASK = 'task.json';
export const LOG = 'log.jsonl';

/** One round's work for the test process. */
export interface Task {
  readonly pending: readonly string[];
  /** Tests that tried every pending mutant that they reach. */
  readonly doneTests: readonly string[];
  /** `mutant test` pairs that a round which had to be ended has already tried. */
  readonly tried: readonly string[];
  /** `mutant file` pairs: the file's fixtures keep what the mutant changes. */
  readonly keptBefore: readonly string[];
  /** Tests that take longer than this are left to a later round, in milliseconds. */
  readonly slowMs: number;
  /** The tests to run; all of the folder where it is missing. */
  readonly files: readonly string[];
}

export type Event =
  | { readonly kind: 'static'; readonly ids: readonly string[] }
  | { readonly kind: 'covered'; readonly test: string; readonly ids: readonly string[] }
  | { readonly kind: 'try' | 'survived'; readonly id: string; readonly test: string }
  | { readonly kind: 'kept'; readonly id: string; readonly file: string }
  | { readonly kind: 'killed'; readonly ids: readonly string[]; readonly test: string }
  | { readonly kind: 'done' | 'slow' | 'broken' | 'poisoned'; readonly test: string; readonly file: string };
