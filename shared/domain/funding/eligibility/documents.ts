/** The required documents, and when. A document that certainly does not apply is left out. Source: docs/domain/marukei.md. */
import type { Context } from './conditions.ts';

type When = 'always' | 'ifSoon' | 'ifCompany' | 'ifWhiteForm' | 'ifEquipment' | 'ifLicensed' | 'ifLoans' | 'ifLarge';
type DocumentRecord = {
  readonly confidence: 'verified' | 'unverified';
  readonly when: When;
  /** Always if absent. */
  readonly applies?: (context: Context, programme: string) => boolean;
};

const DOCUMENTS = {
  accounts: { confidence: 'verified', when: 'always' },
  taxReturn: { confidence: 'verified', when: 'always' },
  trialBalance: { confidence: 'verified', when: 'ifSoon' },
  taxReceipts: { confidence: 'verified', when: 'always' },
  incomeCertificate: {
    confidence: 'verified',
    when: 'ifWhiteForm',
    applies: ({ business }: Context) => business.legalForm !== 'company' && business.whiteForm !== false,
  },
  registry: {
    confidence: 'verified',
    when: 'ifCompany',
    applies: ({ business }: Context) => business.legalForm !== 'sole',
  },
  quotation: {
    confidence: 'verified',
    when: 'ifEquipment',
    applies: ({ asked }: Context) => asked.uses === undefined || asked.uses.includes('equipment'),
  },
  licence: { confidence: 'verified', when: 'ifLicensed' },
  loanSchedule: { confidence: 'unverified', when: 'ifLoans' },
  businessPlan: {
    confidence: 'unverified',
    when: 'ifLarge',
    applies: ({ asked, rules }: Context, programme: string) => {
      const planAbove = rules.number(programme, 'planAbove');
      return planAbove !== undefined && (asked.amountYen ?? 0) > planAbove;
    },
  },
} as const satisfies Record<string, DocumentRecord>;
export type DocumentId = keyof typeof DOCUMENTS;
export type NeededDocument = { readonly id: DocumentId } & Pick<DocumentRecord, 'confidence' | 'when'>;

/** The documents that may be required in this case. */
export const neededDocuments = (
  ids: readonly DocumentId[],
  context: Context,
  programme: string,
): readonly NeededDocument[] =>
  ids.flatMap((id) => {
    const { confidence, when, applies }: DocumentRecord = DOCUMENTS[id];
    return (applies?.(context, programme) ?? true) ? [{ id, confidence, when }] : [];
  });
