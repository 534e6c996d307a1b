/**
 * お見合い: two cards, a minute, one sentence. Known facts about the two are shown only once the sentence is written; it
 * then becomes a draft, a note, or is rejected with a reason. Kept meetings are listed below.
 */
import { useState } from 'react';
import { draw, keepMeeting, meetable } from '../../../shared/app/thoughts/meeting.ts';
import { nameOfSheet, sheetsOf } from '../../../shared/app/thoughts/sheets.ts';
import type { Draw } from '../../../shared/domain/thoughts/draw.ts';
import { useDerived } from '../../session/useStore.ts';
import { announce } from '../../shell/announce.tsx';
import { featureStateKey, useFeatureState, usePlanWindow } from '../../shell/planWindow.tsx';
import { report } from '../../shell/refusals.ts';
import { ToolHead, ToolUndo } from '../../shell/toolFrame.tsx';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { SaidBy } from '../SaidBy.tsx';
import { useSheets } from '../useSheets.ts';
import { ChoosePair } from './ChoosePair.tsx';
import { MeetingResult } from './MeetingResult.tsx';
import { WriteSentence } from './WriteSentence.tsx';

/** A pair whose sentence is not written yet. */
export type Pair = { readonly cards: readonly [string, string]; readonly by: Draw | undefined };
const PAIR = featureStateKey<Pair | undefined>(() => undefined);
/** The text typed so far for the open pair: survives switching views. */
const TYPED = featureStateKey<string>(() => '');

const WRITTEN = ['thoughts', 'nodes', 'parts'] as const;

export function MeetingScreen() {
  const { t } = useWords();
  const { session, app } = usePlanWindow();
  const { sheets, open, setOpen } = useSheets('meeting');
  const [pair, setPair] = useFeatureState(PAIR);
  const [typed, setTyped] = useFeatureState(TYPED);
  /** Whether a finished meeting is shown: the one just written, or one from the list. */
  const [isLooking, setLooking] = useState(open !== undefined && pair === undefined);
  const cards = useDerived(session, meetable);
  const canEdit = session.readOnly === undefined;
  const begin = (next: Pair) => {
    setPair(next);
    setTyped('');
    setLooking(false);
  };
  const drawBy = (by: Draw) => {
    const drawn = draw(session.store, by, (id) => app.catalogue.entry(id));
    if (drawn) begin({ cards: drawn, by });
    else announce(t('meeting.tooFew'));
  };
  const keep = (sentence: string) => {
    if (!pair) return;
    const said = { by: app.settings.name, on: app.today };
    const made = report(keepMeeting(session, pair.cards, sentence, pair.by, said));
    if (made === undefined) return;
    setPair(undefined);
    setTyped('');
    setOpen(made);
    setLooking(true);
  };
  return (
    <div className="sheet-screen">
      <ToolUndo of={WRITTEN} />
      <main className="sheet-main" aria-label={t('view.meeting')}>
        <ToolHead tool="meeting" about={t('meeting.about')} />
        <div className="sheet-work meeting-work">
          {canEdit ? (
            <ChoosePair cards={cards} onDraw={drawBy} onChoose={(chosen) => begin({ cards: chosen, by: undefined })} />
          ) : null}
          {pair && !isLooking ? (
            <WriteSentence
              key={pair.cards.join()}
              pair={pair}
              typed={typed}
              onType={setTyped}
              onDone={keep}
              onLeave={() => setPair(undefined)}
            />
          ) : null}
          {isLooking && open ? <MeetingResult key={open.id} meeting={open} /> : null}
          <KeptMeetings
            count={sheets.length}
            onOpen={(id) => {
              setOpen(id);
              setLooking(true);
            }}
          />
        </div>
      </main>
    </div>
  );
}

/** The kept meetings, the latest first. */
function KeptMeetings({ count, onOpen }: { readonly count: number; readonly onOpen: (meeting: string) => void }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const meetings = [...useDerived(session, sheetsOf, 'meeting')].reverse();
  if (count === 0) return null;
  return (
    <section className="stack" aria-labelledby="meetings-kept">
      <h3 id="meetings-kept" className="section-title">
        {t('meeting.kept', { n: count })}
      </h3>
      <ul className="box-decided">
        {meetings.map((meeting) => (
          <li key={meeting.id} className="meeting-kept">
            <div className="grow">
              <p>
                <b>{nameOfSheet(session.store, meeting)}</b>{' '}
                {meeting.end ? <span className="muted small">{t(`thought.end.${meeting.end}`)}</span> : null}
              </p>
              <p>{meeting.sentence}</p>
              {meeting.reason ? <p className="small">{t('meeting.because', { reason: meeting.reason })}</p> : null}
              <SaidBy row={meeting} />
            </div>
            <Button
              small
              onPress={() => onOpen(meeting.id)}
              aria-label={t('meeting.openThis', { title: nameOfSheet(session.store, meeting) })}
            >
              {t('meeting.open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
