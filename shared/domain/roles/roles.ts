/** Who may read and write which document: the one matrix. The documents, the server and the screens all read this. */
export const ROLES = ['owner', 'editor', 'commenter', 'viewer', 'organiser', 'judge'] as const;
export type Role = (typeof ROLES)[number];

export const DOCUMENT_KINDS = ['plan', 'comments', 'coaching', 'private', 'library', 'contest', 'score'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

type Rights = { readonly write: readonly Role[]; readonly read: readonly Role[] };

export const RIGHTS: Record<DocumentKind, Rights> = {
  plan: { write: ['owner', 'editor'], read: ['owner', 'editor', 'commenter', 'viewer'] },
  comments: { write: ['owner', 'editor', 'commenter'], read: ['owner', 'editor', 'commenter', 'viewer'] },
  coaching: { write: ['owner', 'editor'], read: ['owner', 'editor'] },
  private: { write: ['owner'], read: ['owner'] },
  library: { write: ['owner', 'editor'], read: ['owner', 'editor', 'commenter', 'viewer'] },
  contest: { write: ['organiser'], read: ['organiser', 'judge'] },
  score: { write: ['judge'], read: ['organiser', 'judge'] },
};

export const mayRead = (role: Role, kind: DocumentKind): boolean => RIGHTS[kind].read.includes(role);
export const mayWrite = (role: Role, kind: DocumentKind): boolean => RIGHTS[kind].write.includes(role);
