/**
 * How the page's scripts are chunked. By default the bundler writes one file for every set of parts that share a
 * module: 340 requests until a plan is open, most of them below two kilobytes, and each costs the browser and the
 * host about as much as the code in it. Three files replace them. The cost is that opening a part may load code that
 * only another part needs, which would be loaded in the next idle moment anyway.
 */
import { resolve } from 'node:path';

type ModuleInfo = { readonly importedIds: readonly string[] };
type Context = { readonly getModuleInfo: (id: string) => ModuleInfo | null };

const renderer = resolve(import.meta.dirname, '../renderer');
/** A service worker starts without the page and may not import from its chunks. */
const OFFLINE_WORKER = `${renderer}/host/offlineWorker.ts`;
/** What a plan shows as soon as it opens. */
const PLAN_PARTS = ['app/PlanPage.tsx', 'canvas/boardParts.ts', 'canvas/BoardPreview.tsx'].map(
  (path) => `${renderer}/${path}`,
);

/** The modules that `roots` import statically, roots included. */
function closure(roots: readonly string[], context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  for (const root of roots) visit(root);
  return found;
}

let ofPlan: ReadonlySet<string> | undefined;
export const pageChunks = {
  groups: [
    // A group only imports from earlier ones, so no two files wait for each other.
    { name: 'first', tags: ['$initial' as const], test: (id: string) => id !== OFFLINE_WORKER, priority: 3 },
    {
      name: (id: string, context: Context) => {
        ofPlan ??= closure(PLAN_PARTS, context);
        return ofPlan.has(id) ? 'plan' : null;
      },
      debugName: 'plan',
      priority: 2,
    },
    { name: 'shared', minShareCount: 2, priority: 1 },
  ],
};
