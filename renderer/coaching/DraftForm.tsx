/** A draft record: the facts are filled in, the advisor writes the text. Signing freezes it. */
import { useState } from 'react';
import type { CoachingModel } from '../../shared/app/coaching/coachingModel.ts';
import type { GuidanceDraft } from '../../shared/doc/coaching.ts';
import type { Signer } from '../../shared/doc/records.ts';
import { GUIDANCE_PLACES, type GuidanceContent, guidanceGaps } from '../../shared/domain/coaching/guidance.ts';
import { parseDay } from '../../shared/text/dates.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { SignAs } from './SignAs.tsx';

type Props = { readonly coaching: CoachingModel; readonly draft: GuidanceDraft };

export function DraftForm({ coaching, draft }: Props) {
  const { t } = useWords();
  const { today } = useApp();
  const { content, id } = draft;
  const known = coaching.pairing.signsAs;
  const [chosen, setChosen] = useState<Signer>('advisor');
  const as = known ?? chosen;
  const [busy, setBusy] = useState(false);
  const put = (patch: Partial<GuidanceContent>) => coaching.change(id, patch);
  const gaps = guidanceGaps(content);
  const setDate = (text: string) => {
    const parsed = parseDay(text, today);
    if (parsed.ok) put({ date: parsed.value });
    else announce(t('guidance.dateBad'), { kind: 'error' });
  };
  const seal = () => {
    setBusy(true);
    void coaching.seal(id, as).then(
      () => announce(t('guidance.signed')),
      () => {
        setBusy(false);
        announce(t('guidance.signFailed'), { kind: 'error' });
      },
    );
  };
  const field = (name: 'advisor' | 'organisation' | 'business' | 'start', maxLength: number) => (
    <CommitField
      label={t(`guidance.${name}`)}
      value={content[name]}
      maxLength={maxLength}
      onCommit={(value) => put({ [name]: value.trim() })}
    />
  );
  const words = (name: 'topic' | 'advice' | 'decisions' | 'next', rows: number, maxLength: number) => (
    <CommitField
      label={t(`guidance.${name}`)}
      value={content[name]}
      multiline
      rows={rows}
      maxLength={maxLength}
      onCommit={(value) => put({ [name]: value })}
    />
  );
  return (
    <div className="stack">
      <div className="guidance-facts">
        <CommitField label={t('guidance.date')} value={content.date} maxLength={20} onCommit={setDate} />
        {field('start', 5)}
        <CommitField
          label={t('guidance.minutes')}
          value={content.minutes > 0 ? String(content.minutes) : ''}
          maxLength={4}
          onCommit={(value) => put({ minutes: Math.trunc(Number(value.normalize('NFKC'))) || 0 })}
        />
        <Select
          label={t('guidance.place')}
          value={content.place}
          onChange={(place) => put({ place })}
          options={GUIDANCE_PLACES.map((place) => ({ id: place, label: t(`guidance.place.${place}`) }))}
        />
        {field('advisor', 120)}
        {field('organisation', 200)}
        {field('business', 200)}
      </div>
      {words('topic', 2, 2_000)}
      {words('advice', 4, 8_000)}
      {words('decisions', 3, 8_000)}
      {words('next', 2, 4_000)}
      {content.sections.length > 0 ? (
        <p className="small muted">
          {t('guidance.sections')}: {content.sections.join('、')}
        </p>
      ) : null}
      {content.cards.length > 0 ? (
        <p className="small muted">
          {t('guidance.cards')}: {content.cards.join('、')}
        </p>
      ) : null}
      <SignAs known={known} value={as} onChange={setChosen} />
      {gaps.length > 0 ? (
        <p className="small warn-text" role="status">
          {t('guidance.gaps', { list: gaps.map((gap) => t(`guidance.gap.${gap}`)).join('、') })}
        </p>
      ) : (
        <p className="field-hint">{t('guidance.sealAbout')}</p>
      )}
      <div className="row">
        <Button look="primary" isDisabled={gaps.length > 0 || busy || !coaching.canWrite} onPress={seal}>
          {t('guidance.seal')}
        </Button>
        <span className="grow" />
        <Button
          look="quiet"
          onPress={() => {
            coaching.discard(id);
            announce(t('guidance.discarded'), {
              action: { label: t('common.undo'), run: () => coaching.change(id, content) },
            });
          }}
        >
          {t('guidance.discard')}
        </Button>
      </div>
    </div>
  );
}
