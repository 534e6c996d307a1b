/** Asks before anything leaves the plan: about seeds that lose their novelty by being shown, and pictures that cannot be read. */
import { unfiledSeeds } from '../../shared/app/exports/disclosure.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type Picture, picturesOf } from '../../shared/doc/file/pictures.ts';
import type { WayOut } from '../../shared/domain/canvas/kinds.ts';
import type { DisclosureGuard } from '../session/disclosureGuard.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { PicturesDialog, unreadable } from '../shell/usePicturesGuard.tsx';
import { DisclosureDialog } from './DisclosureDialog.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** A seed in the plan would lose its novelty; `run` goes on once a person has decided. */
    readonly disclosure: { readonly as: WayOut; readonly run: () => void };
    /** Pictures that cannot be read are named; `run` goes on without them. */
    readonly pictures: { readonly missing: readonly Picture[]; readonly run: () => void };
  }
}

const titlesOf = (session: PlanSession): readonly string[] => unfiledSeeds(session.planStore).map((n) => n.title);

/** Runs at once if nothing is at stake, otherwise after the person has decided. */
export const disclosureGuardOf =
  (session: PlanSession): DisclosureGuard =>
  (as, run) => {
    const withPictures = () => {
      if (picturesOf(session.doc).length === 0) return run();
      void unreadable(session).then((missing) =>
        missing.length === 0 ? run() : openDialog({ kind: 'pictures', missing, run }),
      );
    };
    if (titlesOf(session).length === 0) withPictures();
    else openDialog({ kind: 'disclosure', as, run: withPictures });
  };

function Disclosure({ dialog: { as, run }, onClose }: DialogProps<'disclosure'>) {
  const { session } = usePlanWindow();
  const onDecided = () => {
    onClose();
    run();
  };
  return (
    <DisclosureDialog session={session} as={as} seeds={titlesOf(session)} onClose={onClose} onDecided={onDecided} />
  );
}

function Pictures({ dialog: { missing, run }, onClose }: DialogProps<'pictures'>) {
  const goOn = () => {
    onClose();
    run();
  };
  return <PicturesDialog missing={missing} onClose={onClose} onGoOn={goOn} />;
}

export const disclosureInPlan = {
  id: 'disclosure',
  dialogs: { disclosure: Disclosure, pictures: Pictures },
} satisfies PlanContribution;
