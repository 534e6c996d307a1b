/** Names of documents, one per row of the rights matrix. Ids are validated: a name never becomes a path or an object key. */
import { DOCUMENT_KINDS, type DocumentKind, type PlanDocumentKind } from '../domain/roles/roles.ts';
import { isId } from '../kernel/ids.ts';

export type DocName = `${DocumentKind}:${string}`;

export const planDocName = (planId: string): DocName => `plan:${planId}`;
/** The documents of a plan that its members share, by kind. Private notes are not among them. */
export const sharedDocNames = (planId: string) =>
  ({
    plan: planDocName(planId),
    comments: `comments:${planId}`,
    coaching: `coaching:${planId}`,
  }) as const satisfies Record<PlanDocumentKind, DocName>;
/** The user's own catalogue entries on this machine. */
export const OWN_LIBRARY: DocName = 'library:own0000000000000';

/** The parts of a document's name, or `undefined` if it is not one. */
export function parseDocName(name: string): { kind: DocumentKind; id: string } | undefined {
  const at = name.indexOf(':');
  const kind = DOCUMENT_KINDS.find((k) => k === name.slice(0, at));
  const id = name.slice(at + 1);
  return kind && isId(id) ? { kind, id } : undefined;
}
