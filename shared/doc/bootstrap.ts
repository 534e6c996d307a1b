/** Creates a new plan's document. Runs only where the plan is created, before anyone else can know its address: joiners never seed. */
import * as Y from 'yjs';
import { type BodyBlock, insertBlocks } from './body.ts';
import { type PlanCommand, seed } from './commands.ts';
import { BASE_VERSION } from './migrations.ts';
import { type PlanRows, putRows } from './planRows.ts';
import { bodyElement, metaMap, type PlanMeta } from './schema.ts';
import { fromJson, type NodeJson } from './suggestions/blocks.ts';
import { SeedOrigin, transact } from './transact.ts';

export function createPlanDoc(
  meta: Partial<Omit<PlanMeta, 'schemaVersion'>>,
  commands: readonly PlanCommand[],
  blocks: readonly BodyBlock[],
  /** The text, if it comes from a document that {@link BodyBlock} cannot express; then there are no blocks. */
  nodes: readonly NodeJson[] = [],
  /** The rows of a plan that is read back, and the version of its document. */
  restored?: { readonly rows: PlanRows; readonly planVersion: number },
): Y.Doc {
  const doc = new Y.Doc();
  const origin = new SeedOrigin();
  transact(doc, origin, () => {
    const map = metaMap(doc);
    map.set('schemaVersion', Math.max(BASE_VERSION, restored?.planVersion ?? 0));
    for (const [key, value] of Object.entries(meta)) if (value !== undefined && value !== '') map.set(key, value);
    if (nodes.length > 0) bodyElement(doc).insert(0, nodes.map(fromJson));
    else insertBlocks(doc, 0, blocks.length > 0 ? blocks : [{ kind: 'paragraph', inlines: [] }]);
    if (restored) putRows(doc, restored.rows);
  });
  seed(doc, origin, commands);
  return doc;
}
