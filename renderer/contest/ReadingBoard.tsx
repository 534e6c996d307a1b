/** A board of a frozen plan, drawn as the founder laid it out, so that the combination is seen before it is read. */
import { useMemo, useState } from 'react';
import type { Reading } from '../../shared/doc/contest/freeze.ts';
import { ScenePicture } from '../canvas/ScenePicture.tsx';
import { boundsOf } from '../canvas/scene.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { readingScene } from './readingScene.ts';

/** For a page width of about 640. */
const PAGE_WIDTH = 640;
const LOW = 180;
const HIGH = 460;

export function ReadingBoard({
  reading,
  board,
}: {
  readonly reading: Reading;
  readonly board: Reading['boards'][number];
}) {
  const { t } = useWords();
  const [isLarge, setIsLarge] = useState(false);
  const scene = useMemo(() => readingScene(reading, board), [reading, board]);
  const box = boundsOf(scene.cards);
  if (!box) return null;
  const height = Math.round(Math.min(HIGH, Math.max(LOW, (box.h / Math.max(1, box.w)) * PAGE_WIDTH)));
  const title = t('reading.board', { title: board.title });
  return (
    <figure data-where={`boards.${board.id}`} data-quote={title} tabIndex={-1} className="passage reading-board">
      <ScenePicture scene={scene} height={height} />
      <figcaption className="row between">
        <span className="field-hint">{title}</span>
        <Button small look="quiet" onPress={() => setIsLarge(true)}>
          {t('reading.larger')}
        </Button>
      </figcaption>
      {isLarge ? (
        <Dialog title={title} isOpen onClose={() => setIsLarge(false)} closeLabel={t('common.close')} size="full">
          <ScenePicture scene={scene} height={Math.max(320, innerHeight - 200)} />
        </Dialog>
      ) : null}
    </figure>
  );
}
