/** The view of the plan's text; and the text for printing while another view is on screen. */
import { type ReactNode, useMemo } from 'react';
import { openDialog } from '../shell/dialogs.tsx';
import { useFeatureState, usePlanWindow } from '../shell/planWindow.tsx';
import { Slot } from '../shell/slots.tsx';
import { type EditorSlots, SlotsProvider } from './editorSlots.ts';
import { PlanEditor } from './PlanEditor.tsx';
import { TRACED } from './traced.ts';

export function TextView() {
  const { session, document } = usePlanWindow();
  const [traced, setTraced] = useFeatureState(TRACED);
  return (
    <Slots>
      <PlanEditor
        key={document}
        session={session}
        traceOf={traced}
        onTrace={setTraced}
        onMakePlan={() => openDialog({ kind: 'makePlan' })}
      />
      <Slot name="besideText" />
    </Slots>
  );
}

export function PrintedText() {
  const { session, isPrinting, view } = usePlanWindow();
  if (!isPrinting || view === 'text') return null;
  return (
    <div className="print-only" inert>
      <Slots>
        <PlanEditor session={session} traceOf={undefined} onTrace={() => undefined} onMakePlan={() => undefined} />
      </Slots>
    </div>
  );
}

/** Stable for the life of the plan: slots in the text do not rerender with every change of the window. */
function Slots({ children }: { readonly children: ReactNode }) {
  const { session, selection, kept, go, setCanvas } = usePlanWindow();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ways to go depend on the plan only
  const slots = useMemo<EditorSlots>(
    () => ({
      boardPreview: (canvas) => <Slot name="boardPreview" canvas={canvas} />,
      liveBoard: (canvas) => <Slot name="liveBoard" canvas={canvas} />,
      combinationCard: (node) => <Slot name="combinationCard" node={node} />,
      fundingEmbed: (target) => <Slot name="fundingEmbed" target={target} />,
      fundingChip: (target) => <Slot name="fundingChip" target={target} />,
      openFunding: (source) => go('funding', source),
      openBoard: (canvas, node) => {
        setCanvas(canvas);
        go('board', node ?? canvas);
      },
      openCombination: (node) => kept.set(TRACED, node),
    }),
    [session, selection, kept],
  );
  return <SlotsProvider value={slots}>{children}</SlotsProvider>;
}
