/** Chooses the two cards: drawn by the dial and a number that reproduces the draw, or by hand. */
import { useState } from 'react';
import type { CanvasNode } from '../../../shared/doc/planStore.ts';
import type { Draw } from '../../../shared/domain/thoughts/draw.ts';
import { useCardWays } from '../../shell/cardWays.ts';
import { featureStateKey, useFeatureState, usePlanWindow } from '../../shell/planWindow.tsx';
import { Button, Select } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { Nothing } from '../../ui/Nothing.tsx';

type Props = {
  readonly cards: readonly CanvasNode[];
  readonly onDraw: (by: Draw) => void;
  readonly onChoose: (cards: readonly [string, string]) => void;
};

const DIAL = featureStateKey<number>(() => 0);
/** Small enough to read out to somebody who wants to draw the same two. */
const NUMBERS = 10_000;

export function ChoosePair({ cards, onDraw, onChoose }: Props) {
  const { t } = useWords();
  const { app } = usePlanWindow();
  const [dial, setDial] = useFeatureState(DIAL);
  const cardWays = useCardWays();
  const [number, setNumber] = useState('');
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  if (cards.length < 2) return <Nothing says={<p>{t('meeting.tooFew')}</p>} ways={cardWays} />;
  const options = [{ id: '', label: t('box.choose') }, ...cards.map((c) => ({ id: c.id, label: c.title }))];
  const typed = /^\d{1,4}$/u.test(number.normalize('NFKC').trim()) ? Number(number.normalize('NFKC')) : undefined;
  const drawNow = () => {
    const [a = 0, b = 0] = app.core.randomBytes(2);
    onDraw({ dial, seed: typed ?? (a * 256 + b) % NUMBERS });
  };
  return (
    <div className="meeting-choose">
      <form
        className="stack"
        aria-label={t('meeting.draw')}
        onSubmit={(event) => {
          event.preventDefault();
          drawNow();
        }}
      >
        <label className="field">
          <span className="field-label">{t('meeting.dial')}</span>
          <input
            type="range"
            min={-1}
            max={1}
            step={0.5}
            value={dial}
            aria-valuetext={t(dial < 0 ? 'meeting.near' : dial > 0 ? 'meeting.far' : 'meeting.middle')}
            onChange={(e) => setDial(Number(e.target.value))}
          />
          <span className="row between muted small" aria-hidden="true">
            <span>{t('meeting.near')}</span>
            <span>{t('meeting.far')}</span>
          </span>
        </label>
        <div className="row wrap">
          <Button look="primary" type="submit">
            {t('meeting.drawNow')}
          </Button>
          <label className="row meeting-number">
            <span className="small">{t('meeting.number')}</span>
            <input
              className="input"
              inputMode="numeric"
              maxLength={4}
              placeholder={t('meeting.numberExample')}
              value={number}
              onChange={(e) => setNumber(e.target.value)}
            />
          </label>
        </div>
      </form>
      <div className="stack" role="group" aria-label={t('meeting.choose')}>
        <div className="row wrap">
          <Select label={t('meeting.one')} value={one} options={options} onChange={setOne} />
          <Select
            label={t('meeting.other')}
            value={other}
            options={options.filter((o) => o.id === '' || o.id !== one)}
            onChange={setOther}
          />
        </div>
        <div className="row">
          <Button isDisabled={one === '' || other === '' || one === other} onPress={() => onChoose([one, other])}>
            {t('meeting.chooseNow')}
          </Button>
        </div>
      </div>
    </div>
  );
}
