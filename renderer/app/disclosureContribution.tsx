/**
 * Asks before anything is exported from a plan: for which audience, about seeds that lose their novelty by
 * disclosure, and about unreadable pictures.
 */
import { unfiledSeeds } from '../../shared/app/exports/disclosure.ts';
import { type Door, doorRecord } from '../../shared/app/exports/doors.ts';
import { noteHandedOut } from '../../shared/app/exports/exportLog.ts';
import { copyFor, holdsBack } from '../../shared/app/layers/copyFor.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type Picture, picturesOf } from '../../shared/doc/file/pictures.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';
import type { DisclosureGuard, Leaving } from '../session/disclosureGuard.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { PicturesDialog, unreadable } from '../shell/usePicturesGuard.tsx';
import type { Words } from '../ui/i18n.tsx';
import { DisclosureDialog } from './DisclosureDialog.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** Something in the plan is not for every audience; `run` continues with the chosen one. */
    readonly audience: { readonly door: Door; readonly run: (audience: Layer) => void };
    /** A seed in the exported content would lose its novelty; `run` continues once a person has decided. */
    readonly disclosure: { readonly door: Door; readonly leaving: PlanSession; readonly run: () => void };
    /** Unreadable pictures are listed; `run` continues without them. */
    readonly pictures: { readonly missing: readonly Picture[]; readonly run: () => void };
  }
}

const AudienceDialog = lazyPart<{
  readonly session: PlanSession;
  readonly door: Door;
  readonly onChosen: (audience: Layer) => void;
  readonly onClose: () => void;
}>('layers.audience', 'dialog', async () => (await import('../shell/AudienceDialog.tsx')).AudienceDialog);

const titlesOf = (session: PlanSession): readonly string[] => unfiledSeeds(session.planStore).map((n) => n.title);

/** Runs at once if there is nothing to ask, otherwise after the person has decided. */
export function disclosureGuardOf(session: PlanSession, words: Pick<Words, 't'>): DisclosureGuard {
  const askPictures = ({ session: going }: Leaving, run: () => void) => {
    if (picturesOf(going.doc).length === 0) return run();
    void unreadable(going).then((missing) =>
      missing.length === 0 ? run() : openDialog({ kind: 'pictures', missing, run }),
    );
  };
  return (door, run, chosen) => {
    const { showsCards, takesCopies } = doorRecord(door);
    const go = (audience: Layer) => {
      const leaving: Leaving = { session: takesCopies ? copyFor(session, audience, words).session : session, audience };
      const start = () => {
        // A file is noted once it is saved.
        if (doorRecord(door).as !== 'file' || door === 'boardPicture') void noteHandedOut(session, { door }, audience);
        run(leaving);
      };
      const withPictures = () => (showsCards ? askPictures(leaving, start) : start());
      if (!showsCards || titlesOf(leaving.session).length === 0) return withPictures();
      openDialog({ kind: 'disclosure', door, leaving: leaving.session, run: withPictures });
    };
    if (chosen !== undefined || !holdsBack(session)) go(chosen ?? 'own');
    else openDialog({ kind: 'audience', door, run: go });
  };
}

function Audience({ dialog: { door, run }, onClose }: DialogProps<'audience'>) {
  const { session } = usePlanWindow();
  const onChosen = (audience: Layer) => {
    onClose();
    run(audience);
  };
  return <AudienceDialog session={session} door={door} onChosen={onChosen} onClose={onClose} />;
}

function Disclosure({ dialog: { door, leaving, run }, onClose }: DialogProps<'disclosure'>) {
  const { session } = usePlanWindow();
  const onDecided = () => {
    onClose();
    run();
  };
  return (
    <DisclosureDialog
      session={session}
      leaving={leaving}
      as={doorRecord(door).as}
      seeds={titlesOf(leaving)}
      onClose={onClose}
      onDecided={onDecided}
    />
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
  dialogs: { audience: Audience, disclosure: Disclosure, pictures: Pictures },
} satisfies PlanContribution;
