/** Guides of regional trades. */
import type { ActionRecord } from '../shell/actions.ts';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly tradeGuide: Record<never, never>;
  }
}

const TradeGuide = lazyPart<DialogProps<'tradeGuide'>>(
  'trades.guide',
  'dialog',
  async () => (await import('./TradeGuideDialog.tsx')).TradeGuideDialog,
);

const open: ActionRecord<AppScope> = {
  id: 'plan.trade',
  menu: 'file',
  label: 'trades.open',
  key: null,
  // Guests cannot create plans here.
  when: ({ app }) => app.host.guest === undefined,
  run: () => openDialog({ kind: 'tradeGuide' }),
};

export const trades = {
  id: 'trades',
  dialogs: { tradeGuide: TradeGuide },
  actions: [open],
} satisfies Contribution;
