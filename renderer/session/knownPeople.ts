/** People who can be mentioned in a plan: its host, those present, and those who have written in it. */
import { useMemo } from 'react';
import type { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import { OWNER_ID, type PlanSession } from '../../shared/app/plan/planSession.ts';
import { readAuthors } from '../../shared/doc/authors.ts';
import { usePeers } from './usePeers.ts';

export type KnownPerson = { readonly id: string; readonly name: string };

export function useKnownPeople(session: PlanSession, comments: CommentsModel | undefined): readonly KnownPerson[] {
  const peers = usePeers(session);
  const said = comments?.authors;
  return useMemo(() => {
    const known = new Map<string, KnownPerson>();
    const { membership } = session;
    if (membership) known.set(OWNER_ID, { id: OWNER_ID, name: membership.host });
    for (const { id, name } of readAuthors(session.planDoc).values()) known.set(id, { id, name });
    for (const author of said ?? []) known.set(author.id, author);
    for (const { user } of peers) known.set(user.id, { id: user.id, name: user.name });
    known.delete(session.me.id);
    if (comments) known.delete(comments.author.id);
    // The same person may be known by key and by role: each name is offered once.
    return [...new Map([...known.values()].filter((p) => p.name).map((p) => [p.name, p])).values()];
  }, [session, peers, said, comments]);
}
