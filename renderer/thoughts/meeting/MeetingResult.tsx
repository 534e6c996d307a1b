/** The sentence about two cards, arguments for and against them, and what to do with the sentence. */
import { useState } from 'react';
import { sayAgainst, sayReason } from '../../../shared/app/proposals/says.ts';
import {
  changeSentence,
  meetingToDraft,
  meetingToMemo,
  releaseMeeting,
  reopenMeeting,
} from '../../../shared/app/thoughts/meeting.ts';
import { nameOfSheet, type Sheet } from '../../../shared/app/thoughts/sheets.ts';
import { announce } from '../../shell/announce.tsx';
import { usePlanWindow } from '../../shell/planWindow.tsx';
import { report } from '../../shell/refusals.ts';
import { CommitField } from '../../ui/CommitField.tsx';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { isComposing } from '../../ui/ime.ts';
import { SaidBy } from '../SaidBy.tsx';
import { usePairsOf } from '../usePairsOf.ts';

export function MeetingResult({ meeting }: { readonly meeting: Sheet }) {
  const words = useWords();
  const { t } = words;
  const window = usePlanWindow();
  const { session } = window;
  const canEdit = session.readOnly === undefined;
  const title = nameOfSheet(session.store, meeting);
  const { pairs, isWaiting } = usePairsOf([meeting.node, meeting.other].flatMap((id) => id ?? []));
  const reasons = pairs.flatMap((p) => p.reasons.map((r) => sayReason(words, r, p.text)));
  const against = pairs.flatMap((p) => p.against.map((a) => sayAgainst(words, a)));
  return (
    <section className="meeting-now stack" aria-label={t('meeting.result', { title })}>
      <h3 className="section-title">{title}</h3>
      {canEdit ? (
        <CommitField
          label={t('thought.sentence')}
          multiline
          rows={3}
          value={meeting.sentence}
          maxLength={1_000}
          onCommit={(text) => text.trim() !== '' && report(changeSentence(session, meeting.id, text))}
        />
      ) : (
        <p>{meeting.sentence}</p>
      )}
      <SaidBy row={meeting} />
      <div className="stack" aria-live="polite">
        {isWaiting ? <p className="muted small">{t('box.pairsLooking')}</p> : null}
        {!isWaiting && reasons.length === 0 && against.length === 0 ? (
          <p className="muted small">{t('meeting.unknown')}</p>
        ) : null}
        {reasons.map((reason) => (
          <p key={reason} className="small">
            <span className="box-for">{t('box.for')}</span> {reason}
          </p>
        ))}
        {against.map((reason) => (
          <p key={reason} className="small">
            <span className="box-against">{t('box.against')}</span> {reason}
          </p>
        ))}
      </div>
      {canEdit ? <Ends meeting={meeting} /> : null}
    </section>
  );
}

function Ends({ meeting }: { readonly meeting: Sheet }) {
  const { t } = useWords();
  const { session, canvas, go } = usePlanWindow();
  const [isLetting, setLetting] = useState(false);
  const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
  const { made } = meeting;
  const isThere = made !== undefined && session.store.entity('nodes', made) !== undefined;
  const make = (how: typeof meetingToDraft, said: string) => {
    if (!canvas) return announce(t('box.noCanvas'), { kind: 'error' });
    if (report(how(session, canvas, meeting)) !== undefined) announce(said, { action: undo });
  };
  if (isLetting)
    return (
      <WhyLet
        onCancel={() => setLetting(false)}
        onLet={(reason) => {
          if (report(releaseMeeting(session, meeting, reason))) announce(t('meeting.released'), { action: undo });
          setLetting(false);
        }}
      />
    );
  if (meeting.end && (isThere || meeting.end === 'released'))
    return (
      <div className="row wrap">
        <b>{t(`thought.end.${meeting.end}`)}</b>
        {meeting.reason ? <span className="small">{t('meeting.because', { reason: meeting.reason })}</span> : null}
        {isThere && made ? (
          <Button small onPress={() => go('board', made)}>
            {t('meeting.showMade')}
          </Button>
        ) : null}
        <Button small look="quiet" onPress={() => report(reopenMeeting(session, meeting))}>
          {t('meeting.reopen')}
        </Button>
      </div>
    );
  return (
    <div className="row wrap" role="group" aria-label={t('meeting.whatNow')}>
      <Button look="primary" onPress={() => make(meetingToDraft, t('box.drafted'))}>
        {t('box.draft')}
      </Button>
      <Button onPress={() => make(meetingToMemo, t('meeting.noted'))}>{t('meeting.toMemo')}</Button>
      <Button onPress={() => setLetting(true)}>{t('meeting.release')}</Button>
    </div>
  );
}

function WhyLet({ onLet, onCancel }: { readonly onLet: (reason: string) => void; readonly onCancel: () => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  return (
    <form
      className="row wrap"
      aria-label={t('meeting.why')}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== '') onLet(reason);
      }}
    >
      <input
        className="input grow"
        autoFocus
        aria-label={t('meeting.why')}
        placeholder={t('meeting.whyExample')}
        maxLength={400}
        value={typed}
        onChange={(e) => setTyped(e.target.value)}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && isComposing(e)) e.preventDefault();
        }}
      />
      <Button type="submit" isDisabled={reason === ''}>
        {t('meeting.release')}
      </Button>
      <Button look="quiet" onPress={onCancel}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}
