/** What a library has of a plan on its disk, as two machines compare it before one of them erases its copy. */
import * as Y from 'yjs';
import { sharedDocNames } from '../../shared/doc/docIds.ts';
import { documentMark } from '../../shared/doc/documentMark.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import type { PlanDocumentKind } from '../../shared/domain/roles/roles.ts';
import type { HostLibrary } from './hostLibrary.ts';

export type PlanMarks = Readonly<Record<PlanDocumentKind, string>>;

/** The mark of each shared document. */
export async function planMarks(library: Pick<HostLibrary, 'flush' | 'load'>, plan: string): Promise<PlanMarks> {
  await library.flush();
  const markOf = async (name: string): Promise<string> => {
    const doc = new Y.Doc();
    try {
      applyStored(doc, await library.load(name));
      return documentMark(doc);
    } finally {
      doc.destroy();
    }
  };
  const names = sharedDocNames(plan);
  return {
    plan: await markOf(names.plan),
    comments: await markOf(names.comments),
    coaching: await markOf(names.coaching),
  };
}
