/** Looks for what the chosen cards could be tied with: a button beside them, the same as an action, and the dialog. */
import { Search } from 'lucide-react';
import { useState } from 'react';
import { type Seeking, seekingOf } from '../../shared/app/board/seeking.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { runAction, useActions } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CandidatesDialog } from './CandidatesDialog.tsx';

export function SeekCandidates({
  session,
  canvas,
  selection,
}: {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
}) {
  const { t } = useWords();
  usePlanVersion(session, 'nodes', 'parts');
  const { nodes } = useSelection(selection);
  const [open, setOpen] = useState<Seeking>();
  const seeking = session.readOnly === undefined ? seekingOf(session.store, nodes) : undefined;
  const seek = () => setOpen(seeking);
  useActions([
    {
      id: 'board.seek',
      label: t('candidate.action'),
      menu: 'board',
      enabled: session.readOnly === undefined,
      // Whoever looks for it in the palette learns what it needs.
      run: () => (seeking ? setOpen(seeking) : announce(t('candidate.chooseFirst'))),
    },
  ]);
  return (
    <>
      {seeking ? (
        <div className="row on-selected">
          <Button small onPress={seek}>
            <Search size={16} aria-hidden="true" /> {t('candidate.seek')}
          </Button>
        </div>
      ) : null}
      {open ? (
        <CandidatesDialog
          session={session}
          canvas={canvas}
          seeking={open}
          onTied={(combination) => {
            setOpen(undefined);
            selection.select([combination]);
            // What is new may lie outside the view.
            runAction('board.fit');
          }}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
}
