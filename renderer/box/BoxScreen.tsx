/** The boxes of a plan: the open one, its limits, its table, and beside it the walk through the remaining configurations. */
import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { addBox, deleteBox, renameBox } from '../../shared/app/box/boxCommands.ts';
import { useFollowing } from '../session/useFollowing.ts';
import { usePeerValue } from '../session/usePeers.ts';
import { type Action, useActions } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { ToolHead, ToolUndo } from '../shell/toolFrame.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, MenuButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { BoxTable } from './BoxTable.tsx';
import { LimitSwitches } from './LimitSwitches.tsx';
import { ProposalsDialog } from './ProposalsDialog.tsx';
import { type OpenBox, useBox, useBoxes } from './useBox.ts';
import { WalkPanel } from './WalkPanel.tsx';

const WRITTEN = [
  'boxes',
  'boxColumns',
  'boxCells',
  'boxCrossed',
  'boxLimits',
  'boxVerdicts',
  'nodes',
  'parts',
] as const;

export function BoxScreen() {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const { boxes, id, setOpen } = useBoxes();
  const canEdit = session.readOnly === undefined;
  useEffect(() => session.presence.update({ panel: id }), [session, id]);
  const followed = useFollowing(session.following);
  const followedBox = usePeerValue(session, (peers) => peers.find((p) => p.user.id === followed)?.panel);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the setter is new at every drawing
  useEffect(() => {
    if (followedBox && boxes.some((b) => b.id === followedBox)) setOpen(followedBox);
  }, [followedBox]);
  const add = () => {
    const made = report(addBox(session, t('box.newTitle', { n: boxes.length + 1 })));
    if (made !== undefined) setOpen(made);
  };
  const head = (
    <ToolHead tool="box" about={t('box.about')}>
      {id !== undefined ? (
        <Select
          label={t('box.which')}
          hideLabel
          value={id}
          options={boxes.map((b) => ({ id: b.id, label: b.title || t('plan.untitled') }))}
          onChange={setOpen}
        />
      ) : null}
      {id !== undefined && canEdit ? <BoxMenu id={id} /> : null}
      {boxes.length > 0 && canEdit ? (
        <Button small onPress={add}>
          <Plus size={16} aria-hidden="true" /> {t('box.add')}
        </Button>
      ) : null}
    </ToolHead>
  );
  return (
    <div className="sheet-screen box-screen">
      <ToolUndo of={WRITTEN} />
      {id === undefined ? (
        <main className="sheet-main" aria-label={t('view.box')}>
          {head}
          <div className="sheet-empty stack">
            <p>{t(canEdit ? 'box.none' : 'box.noneToRead')}</p>
            {canEdit ? (
              <Button look="primary" onPress={add}>
                {t('box.first')}
              </Button>
            ) : null}
          </div>
        </main>
      ) : (
        <Opened key={id} id={id} head={head} />
      )}
    </div>
  );
}

/** The name of the open box, and its delete command. */
function BoxMenu({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const [isRenaming, setRenaming] = useState(false);
  const title = session.store.entity('boxes', id)?.title ?? '';
  if (isRenaming)
    return (
      <CommitField
        label={t('box.name')}
        hideLabel
        autoFocus
        value={title}
        maxLength={200}
        onCommit={(name) => report(renameBox(session, id, name))}
        onEnter={() => setRenaming(false)}
        onCancel={() => setRenaming(false)}
      />
    );
  const remove = () => {
    if (!report(deleteBox(session, id))) return;
    const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
    announce(t('box.deleted', { title }), { action: undo });
  };
  return (
    <MenuButton
      small
      look="quiet"
      label={t('box.menu')}
      items={[
        { id: 'rename', label: t('box.rename'), run: () => setRenaming(true) },
        { id: 'delete', label: t('box.delete'), run: remove },
      ]}
    />
  );
}

function Opened({ id, head }: { readonly id: string; readonly head: ReactNode }) {
  const box = useBox(id);
  return box ? <Drawn box={box} head={head} /> : null;
}

function Drawn({ box, head }: { readonly box: OpenBox; readonly head: ReactNode }) {
  const { t } = useWords();
  const [asking, setAsking] = useState<string>();
  useBoxActions(box, () => setAsking(box.view.columns[0]?.id));
  return (
    <>
      <main className="sheet-main" aria-label={t('view.box')}>
        {head}
        <div className="sheet-work">
          <LimitSwitches box={box} />
          <BoxTable box={box} onPropose={setAsking} />
        </div>
      </main>
      <WalkPanel box={box} />
      {asking !== undefined ? <ProposalsDialog box={box} first={asking} onClose={() => setAsking(undefined)} /> : null}
    </>
  );
}

/** Ctrl+Enter in a dialog belongs to the dialog. */
const isDialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null;

function useBoxActions(box: OpenBox, propose: () => void): void {
  const { t } = useWords();
  const { canEdit, shown } = box;
  const action = (id: string, label: string, run: () => void, more: Partial<Action> = {}): Action => ({
    id: `box.${id}`,
    label,
    menu: 'board',
    run,
    ...more,
  });
  useActions([
    action('draft', t('box.draft'), () => isDialogOpen() || box.draft(), {
      shortcut: 'Mod+Enter',
      enabled: canEdit && shown !== undefined,
    }),
    action('next', t('box.next'), () => box.step(1)),
    action('previous', t('box.previous'), () => box.step(-1)),
    action('leap', t('box.leap'), box.leap),
    action('keep', t('box.keep'), () => box.judge('kept'), { enabled: canEdit && shown !== undefined }),
    action('skip', t('box.skip'), () => box.judge('skipped'), { enabled: canEdit && shown !== undefined }),
    action('fill', t('box.fill'), box.fill, { enabled: canEdit }),
    action('propose', t('box.propose'), propose, { enabled: canEdit }),
  ]);
}
