/** Who may read and write which document: the only permission matrix, used by the documents, the server and the screens. */
export const ROLES = ['owner', 'editor', 'commenter', 'viewer', 'organiser', 'judge'] as const;
export type Role = (typeof ROLES)[number];

type DocumentRecord = {
  readonly write: readonly Role[];
  readonly read: readonly Role[];
  /** Its name has the id of a plan, and the plan's members get it through its invitations. The server has a guard for each (`room.ts`). */
  readonly isOfPlan: boolean;
};

/** One record per kind of document. Its name is `kind:id`; stored documents and the protocol contain it, so it is never renamed. */
const DOCUMENTS = {
  plan: { write: ['owner', 'editor'], read: ['owner', 'editor', 'commenter', 'viewer'], isOfPlan: true },
  comments: {
    write: ['owner', 'editor', 'commenter'],
    read: ['owner', 'editor', 'commenter', 'viewer'],
    isOfPlan: true,
  },
  coaching: { write: ['owner', 'editor'], read: ['owner', 'editor'], isOfPlan: true },
  private: { write: ['owner'], read: ['owner'], isOfPlan: false },
  library: { write: ['owner', 'editor'], read: ['owner', 'editor', 'commenter', 'viewer'], isOfPlan: false },
  contest: { write: ['organiser'], read: ['organiser', 'judge'], isOfPlan: false },
  score: { write: ['judge'], read: ['organiser', 'judge'], isOfPlan: false },
} as const satisfies Record<string, DocumentRecord>;

type Documents = typeof DOCUMENTS;
export type DocumentKind = keyof Documents;
export type PlanDocumentKind = {
  [K in DocumentKind]: Documents[K]['isOfPlan'] extends true ? K : never;
}[DocumentKind];
export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as DocumentKind[];

const recordOf = (kind: DocumentKind): DocumentRecord => DOCUMENTS[kind];
export const isOfPlan = (kind: DocumentKind): kind is PlanDocumentKind => recordOf(kind).isOfPlan;
export const mayRead = (role: Role, kind: DocumentKind): boolean => recordOf(kind).read.includes(role);
export const mayWrite = (role: Role, kind: DocumentKind): boolean => recordOf(kind).write.includes(role);
