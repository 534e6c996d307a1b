/** Controls for one card and for many: colour and position. */
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { nudge } from '../../shared/app/board/boardCommands.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { CARD_COLOURS, type CardColour } from '../../shared/domain/canvas/kinds.ts';
import { report } from '../shell/refusals.ts';
import { IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

/** `current` is the colour of one card; several cards may have several. */
export function ColourSwatches({
  current,
  onChoose,
}: {
  readonly current?: CardColour | undefined;
  readonly onChoose: (colour: CardColour) => void;
}) {
  const { t } = useWords();
  return (
    <div className="field">
      <span className="field-label">{t('card.colour')}</span>
      <div className="row wrap" role="group" aria-label={t('card.colour')}>
        {CARD_COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            className={`swatch tint-${colour}`}
            aria-pressed={current === undefined ? undefined : current === colour}
            aria-label={t(`colour.${colour}`)}
            title={t(`colour.${colour}`)}
            onClick={() => onChoose(colour)}
          />
        ))}
      </div>
    </div>
  );
}

export function MoveButtons({
  session,
  canvas,
  nodes,
}: {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly nodes: readonly string[];
}) {
  const { t } = useWords();
  const by = (dx: number, dy: number) => () => report(nudge(session, canvas, nodes, [dx * 40, dy * 40]));
  return (
    <div className="row" role="group" aria-label={t('card.move')}>
      <span className="field-label">{t('card.move')}</span>
      <IconButton small label={t('card.moveLeft')} icon={<ArrowLeft size={14} />} onPress={by(-1, 0)} />
      <IconButton small label={t('card.moveUp')} icon={<ArrowUp size={14} />} onPress={by(0, -1)} />
      <IconButton small label={t('card.moveDown')} icon={<ArrowDown size={14} />} onPress={by(0, 1)} />
      <IconButton small label={t('card.moveRight')} icon={<ArrowRight size={14} />} onPress={by(1, 0)} />
    </div>
  );
}
