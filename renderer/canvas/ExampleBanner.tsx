/** Says that the canvas contains examples, and removes them in one step. */
import { examplesOn, removeExamples } from '../../shared/app/board/canvasTemplate.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function ExampleBanner({ session, canvas }: { readonly session: PlanSession; readonly canvas: string }) {
  const { t } = useWords();
  usePlanVersion(session, 'nodes', 'positions');
  const n = examplesOn(session.store, canvas).length;
  if (n === 0) return null;
  const remove = () => {
    const removed = report(removeExamples(session, canvas));
    if (removed === undefined) return;
    announce(t('example.removed', { n: removed }), {
      action: { label: t('common.undo'), run: () => session.undo.undo() },
    });
  };
  return (
    <div className="example-banner row" role="note">
      <span className="grow small">{t('example.on', { n })}</span>
      {session.readOnly ? null : (
        <Button small onPress={remove}>
          {t('example.remove')}
        </Button>
      )}
    </div>
  );
}
