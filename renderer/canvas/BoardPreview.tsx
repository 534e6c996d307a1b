/** A canvas as a still picture in the text, repainted when the board changes. */
import { useMemo } from 'react';
import { useWords } from '../app/i18n.tsx';
import type { PlanSession } from '../session/planSession.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { ScenePicture } from './ScenePicture.tsx';
import { sceneOf } from './scene.ts';

const HEIGHT = 320;

export function BoardPreview({ session, canvas }: { readonly session: PlanSession; readonly canvas: string }) {
  const { t } = useWords();
  const version = usePlanVersion(session, 'nodes', 'positions', 'sizes', 'parts', 'links');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the scene
  const scene = useMemo(() => sceneOf(session.store, canvas), [session, canvas, version]);
  return (
    <>
      <ScenePicture scene={scene} height={HEIGHT} />
      {scene.cards.length === 0 ? <span className="preview-empty muted">{t('board.emptyTitle')}</span> : null}
    </>
  );
}
