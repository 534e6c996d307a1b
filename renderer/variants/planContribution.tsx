/** Variants (別案) of an open plan and of its combinations: creating, comparing, taking parts over. */
import { GitBranch } from 'lucide-react';
import { familyOf, variantsOf } from '../../shared/app/variants/family.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { Button } from '../ui/controls.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** A new variant of a combination, or of the plan. */
    readonly branch: { readonly combination: string | undefined };
    /** Variants of a combination (the first of them), or of the plan. */
    readonly variants: { readonly of: string | undefined };
  }
}

const BranchDialog = lazyPart(
  'variants.branch',
  'dialog',
  async () => (await import('./BranchDialog.tsx')).BranchDialog,
);
const VariantsDialog = lazyPart(
  'variants.compare',
  'dialog',
  async () => (await import('./VariantsDialog.tsx')).VariantsDialog,
);

const Branch = ({ dialog, onClose }: DialogProps<'branch'>) => (
  <BranchDialog combination={dialog.combination} onClose={onClose} />
);
const Variants = ({ dialog, onClose }: DialogProps<'variants'>) => <VariantsDialog of={dialog.of} onClose={onClose} />;

const branchPlan: ActionRecord<PlanWindow> = {
  id: 'plan.branch',
  menu: 'file',
  label: 'variant.branchPlan',
  key: null,
  run: () => openDialog({ kind: 'branch', combination: undefined }),
};
const compare: ActionRecord<PlanWindow> = {
  id: 'plan.variants',
  menu: 'file',
  label: 'variant.compare',
  key: null,
  run: () => openDialog({ kind: 'variants', of: undefined }),
};
/** The combination, if it alone is selected. */
const selected = ({ session, selection }: PlanWindow): string | undefined => {
  const [node, ...more] = selection.value.nodes;
  return more.length === 0 && node !== undefined && session.store.entity('nodes', node)?.kind === 'combination'
    ? node
    : undefined;
};
const branchCombination: ActionRecord<PlanWindow> = {
  id: 'board.branch',
  menu: 'board',
  label: 'variant.branchCombination',
  key: null,
  when: (window) => window.session.readOnly === undefined && selected(window) !== undefined,
  run: (window) => openDialog({ kind: 'branch', combination: selected(window) }),
};
/** Whether the plan was branched, or is a branch: then its combinations differ between plans. */
const isBranched = ({ session: { planStore, planId } }: PlanWindow): boolean =>
  planStore.meta.variantOf !== '' || variantsOf(planStore, planId).length > 1;
const compareCombinations: ActionRecord<PlanWindow> = {
  id: 'board.variants',
  menu: 'board',
  label: 'variant.compareCombinations',
  key: null,
  when: (window) => selected(window) !== undefined,
  run: (window) => openDialog({ kind: 'variants', of: familyOf(window.session.store, selected(window) ?? '') }),
};

/** For a single selected combination: branching it, and comparing if there is something to compare. */
function OnSelected() {
  const window = usePlanWindow();
  const { session, words } = window;
  useSelection(window.selection);
  usePlanVersion(session, 'variants', 'nodes', 'meta');
  const node = selected(window);
  if (node === undefined) return null;
  const isBeside = variantsOf(session.store, familyOf(session.store, node)).length > 1;
  return (
    <>
      {session.readOnly === undefined ? (
        <Button small onPress={() => branchCombination.run(window)}>
          <GitBranch size={16} aria-hidden="true" /> {words.t('variant.branchCombination')}
        </Button>
      ) : null}
      {isBeside ? (
        <Button small onPress={() => compareCombinations.run(window)}>
          {words.t('variant.compareCombinations')}
        </Button>
      ) : null}
      {isBranched(window) ? (
        <Button small onPress={() => compare.run(window)}>
          {words.t('variant.compare')}
        </Button>
      ) : null}
    </>
  );
}

/** In a variant: its name, and a link to the others. */
function WhichVariant() {
  const { session, words } = usePlanWindow();
  usePlanVersion(session, 'meta');
  const { variantName } = session.store.meta;
  if (variantName === '') return null;
  return (
    <Button small look="quiet" onPress={() => openDialog({ kind: 'variants', of: undefined })}>
      <GitBranch size={16} aria-hidden="true" /> {words.t('variant.this', { name: variantName })}
    </Button>
  );
}

export const variantsInPlan = {
  id: 'variants',
  dialogs: { branch: Branch, variants: Variants },
  tools: [{ order: 65, record: compare, icon: GitBranch, caption: 'variant.caption' }],
  header: [{ order: 5, part: WhichVariant }],
  slots: { onSelected: OnSelected },
  actions: [branchPlan, compare, branchCombination, compareCombinations],
} satisfies PlanContribution;
