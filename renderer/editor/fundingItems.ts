/** Items of the slash menu from the funding plan: its tables, charts and figures, and a repayment table for each loan. */
import type { LexicalEditor } from 'lexical';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import {
  FUNDING_CHIPS,
  FUNDING_EMBEDS,
  type FundingChipKind,
  type FundingEmbedKind,
} from '../../shared/doc/fundingEmbeds.ts';
import { sourceKindOf, termsOf } from '../../shared/doc/fundingView.ts';
import { SLASH_WORDS } from '../../shared/i18n/slashWords.ts';
import type { Translate } from '../ui/i18n.tsx';
import { insertReference } from './insertCommands.ts';
import type { SlashItem } from './SlashMenu.tsx';

export function fundingItems(editor: LexicalEditor, session: PlanSession, t: Translate): SlashItem[] {
  const words = SLASH_WORDS.funding;
  const loans = [...session.store.entities('nodes').values()].filter((n) => {
    if (n.kind !== 'funding') return false;
    const kind = sourceKindOf(termsOf(session.store, n.id), n);
    return (
      (kind === 'loan' || kind === 'family' || kind === 'existingLoan') && termsOf(session.store, n.id).has('amountYen')
    );
  });
  return [
    ...(Object.keys(FUNDING_EMBEDS) as FundingEmbedKind[]).map((kind) => ({
      id: `funding-${kind}`,
      label: t(`insert.funding.${kind}`),
      words,
      run: () => insertReference(editor, 'funding-embed', FUNDING_EMBEDS[kind]),
    })),
    ...loans.map((n) => ({
      id: `repayment-${n.id}`,
      label: t('insert.funding.repayment', { title: n.title }),
      words,
      run: () => insertReference(editor, 'funding-embed', n.id),
    })),
    ...(Object.keys(FUNDING_CHIPS) as FundingChipKind[]).map((kind) => ({
      id: `chip-${kind}`,
      label: t(`insert.chip.${kind}`),
      words,
      run: () => insertReference(editor, 'funding-chip', FUNDING_CHIPS[kind]),
    })),
  ];
}
