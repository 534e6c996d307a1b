/** A canvas as a still picture in the text, repainted when the board changes. */

import { moneyOfCards } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useDerived } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ScenePicture } from './ScenePicture.tsx';
import { boundsOf, fitView, sceneOf } from './scene.ts';

/** The picture is as high as its board needs at the width of the text, within limits that suit very wide and very tall boards. */
const HEIGHT = { least: 200, most: 460 } as const;
const TEXT_WIDTH = 760;
const MARGIN = 24;

export function BoardPreview({ session, canvas }: { readonly session: PlanSession; readonly canvas: string }) {
  const { t } = useWords();
  const scene = useDerived(session, sceneOf, canvas);
  const { today } = useApp();
  const money = useDerived(session, moneyOfCards, today);
  const box = boundsOf(scene.cards);
  const needed = box ? box.h * fitView(box, TEXT_WIDTH, Number.POSITIVE_INFINITY, MARGIN).scale + MARGIN * 2 : 0;
  return (
    <>
      <ScenePicture
        scene={scene}
        money={money}
        height={Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, needed)))}
      />
      {scene.cards.length === 0 ? <span className="preview-empty muted">{t('board.emptyTitle')}</span> : null}
    </>
  );
}
