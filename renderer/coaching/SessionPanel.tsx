/** Shown beside the plan during a session: agenda with times, postponed topics, and questions to ask. Shown to both sides. */
import { ArrowUp, Check, ListPlus, MessageCircleQuestion, Play, Trash2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CoachingModel } from '../../shared/app/coaching/coachingModel.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import {
  BARRIERS,
  type Barrier,
  QUESTIONS,
  TALK_STAGES,
  type TalkStage,
} from '../../shared/data/coaching/questions.ts';
import type { Topic } from '../../shared/doc/agenda.ts';
import { newId } from '../session/newId.ts';
import { useCoaching } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog, IconButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

const TICK_MS = 20_000;
const MINUTE_MS = 60_000;

type Props = { readonly session: PlanSession; readonly onRehearse: () => void };

export function SessionPanel(props: Props) {
  const coaching = useCoaching();
  return coaching?.isPanelShown ? <Panel {...props} coaching={coaching} /> : null;
}

function Panel({ session, onRehearse, coaching }: Props & { readonly coaching: CoachingModel }) {
  const { t } = useWords();
  const { today } = useApp();
  const { openedOn } = session.planStore.meta;
  const hasOpened = openedOn !== '' && openedOn <= today;
  const { topics } = coaching.store;
  const agenda = topics.filter((topic) => topic.place === 'agenda');
  const parked = topics.filter((topic) => topic.place === 'parked');
  const current = agenda.find((topic) => !topic.doneAt);
  const asTask = (topic: Topic) => {
    const done = report(
      session.execute({
        type: 'putTask',
        task: newId(),
        patch: { title: topic.title, done: false, order: Date.now() },
      }),
    );
    if (!done) return;
    coaching.removeTopic(topic.id);
    announce(t('talk.madeTask', { title: topic.title }));
  };
  return (
    <aside className="comments-panel talk" aria-label={t('talk.title')}>
      <header className="row">
        <h2 className="grow">{t('talk.title')}</h2>
        <IconButton small label={t('common.close')} icon={<X size={16} />} onPress={() => coaching.showPanel(false)} />
      </header>
      <section aria-label={t('talk.agenda')}>
        <h3 className="section-title">{t('talk.agenda')}</h3>
        <ol className="topic-list">
          {agenda.map((topic) => (
            <li key={topic.id} className={`topic ${topic === current ? 'current' : ''} ${topic.doneAt ? 'done' : ''}`}>
              <button
                type="button"
                className="topic-check"
                aria-pressed={topic.doneAt !== ''}
                aria-label={t(topic.doneAt ? 'talk.undone' : 'talk.done', { title: topic.title })}
                disabled={!coaching.canWrite}
                onClick={() => coaching.setTopic(topic.id, { doneAt: topic.doneAt ? '' : new Date().toISOString() })}
              >
                {topic.doneAt ? <Check size={14} aria-hidden="true" /> : null}
              </button>
              <span className="grow">
                {topic.title}
                {topic === current && coaching.store.session ? (
                  <Elapsed since={lastOf(agenda, coaching.store.session.startedAt)} minutes={topic.minutes} />
                ) : null}
              </span>
              {coaching.canWrite ? (
                <>
                  <MinutesField topic={topic} coaching={coaching} />
                  <IconButton
                    small
                    label={t('talk.remove', { title: topic.title })}
                    icon={<Trash2 size={14} />}
                    onPress={() => coaching.removeTopic(topic.id)}
                  />
                </>
              ) : null}
            </li>
          ))}
        </ol>
        {coaching.canWrite ? (
          <AddTopic label={t('talk.addAgenda')} onAdd={(title) => coaching.addTopic('agenda', title)} />
        ) : null}
      </section>
      <section aria-label={t('talk.parked')}>
        <h3 className="section-title">{t('talk.parked')}</h3>
        {parked.length === 0 ? <p className="small muted">{t('talk.parkedNone')}</p> : null}
        <ul className="topic-list">
          {parked.map((topic) => (
            <li key={topic.id} className="topic">
              <span className="grow">{topic.title}</span>
              {coaching.canWrite ? (
                <>
                  <IconButton
                    small
                    label={t('talk.toAgenda', { title: topic.title })}
                    icon={<ArrowUp size={14} />}
                    onPress={() => coaching.setTopic(topic.id, { place: 'agenda', doneAt: '' })}
                  />
                  <IconButton
                    small
                    label={t('talk.toTask', { title: topic.title })}
                    icon={<ListPlus size={14} />}
                    onPress={() => asTask(topic)}
                  />
                  <IconButton
                    small
                    label={t('talk.remove', { title: topic.title })}
                    icon={<Trash2 size={14} />}
                    onPress={() => coaching.removeTopic(topic.id)}
                  />
                </>
              ) : null}
            </li>
          ))}
        </ul>
        {coaching.canWrite ? (
          <AddTopic label={t('talk.addParked')} onAdd={(title) => coaching.addTopic('parked', title)} />
        ) : null}
      </section>
      {coaching.canWrite ? <Recordings coaching={coaching} isSuggesting={session.doc !== session.planDoc} /> : null}
      {coaching.canWrite ? <QuestionBank coaching={coaching} opened={hasOpened} /> : null}
      <Button onPress={onRehearse}>
        <MessageCircleQuestion size={16} aria-hidden="true" /> {t('rehearse.title')}
      </Button>
    </aside>
  );
}

/** The request to record, and earlier recordings. */
function Recordings({
  coaching,
  isSuggesting,
}: {
  readonly coaching: CoachingModel;
  /** Whether a draft is shown: a replay would replace it. */
  readonly isSuggesting: boolean;
}) {
  const { t } = useWords();
  const { moment } = useWhen();
  const [erasing, setErasing] = useState<string>();
  const { session, asked, recordings } = coaching.store;
  return (
    <section aria-label={t('record.title')}>
      <h3 className="section-title">{t('record.title')}</h3>
      {session && !asked ? (
        <Button small onPress={() => coaching.askToRecord()}>
          {t('record.ask')}
        </Button>
      ) : null}
      {asked && !coaching.isRecording ? <p className="small muted">{t('record.waiting')}</p> : null}
      <p className="field-hint">{t('record.about')}</p>
      <ul className="topic-list">
        {recordings.map((recording) => (
          <li key={recording.id} className="topic">
            <span className="grow">
              {moment(recording.startedAt)}
              <span className="small muted topic-time">
                {t('record.consents', { names: recording.consents.map((c) => c.name).join('、') })}
              </span>
            </span>
            <IconButton
              small
              label={t('record.play', { when: moment(recording.startedAt) })}
              icon={<Play size={14} />}
              isDisabled={coaching.isRecording || isSuggesting}
              onPress={() => coaching.openReplay(recording)}
            />
            <IconButton
              small
              label={t('record.erase', { when: moment(recording.startedAt) })}
              icon={<Trash2 size={14} />}
              onPress={() => setErasing(recording.id)}
            />
          </li>
        ))}
      </ul>
      {erasing ? (
        <Dialog
          title={t('record.eraseTitle')}
          isOpen
          onClose={() => setErasing(undefined)}
          size="narrow"
          role="alertdialog"
        >
          <p>{t('record.eraseAsk')}</p>
          <div className="dialog-actions">
            <Button onPress={() => setErasing(undefined)}>{t('common.cancel')}</Button>
            <Button
              look="danger"
              onPress={() => {
                coaching.eraseRecording(erasing);
                setErasing(undefined);
              }}
            >
              {t('record.eraseDo')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}

/** When the previous topic ended, or else the session began. */
const lastOf = (agenda: readonly Topic[], startedAt: string): string =>
  [startedAt, ...agenda.map((topic) => topic.doneAt)].sort().at(-1) ?? startedAt;

function Elapsed({ since, minutes }: { readonly since: string; readonly minutes: number }) {
  const { t } = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const passed = Math.max(0, Math.floor((now - Date.parse(since)) / MINUTE_MS)) || 0;
  const isOver = minutes > 0 && passed >= minutes;
  return (
    <span className={`topic-time small ${isOver ? 'warn-text' : 'muted'}`}>
      {minutes > 0 ? t('talk.elapsedOf', { n: passed, m: minutes }) : t('talk.elapsed', { n: passed })}
    </span>
  );
}

const MINUTES = [0, 5, 10, 15, 20, 30, 45, 60];
function MinutesField({ topic, coaching }: { readonly topic: Topic; readonly coaching: CoachingModel }) {
  const { t } = useWords();
  return (
    <span className="topic-minutes">
      <Select
        label={t('talk.minutes', { title: topic.title })}
        hideLabel
        value={String(topic.minutes)}
        onChange={(value) => coaching.setTopic(topic.id, { minutes: Number(value) })}
        options={[...new Set([...MINUTES, topic.minutes])].map((n) => ({
          id: String(n),
          label: n === 0 ? t('talk.noLimit') : t('talk.nMinutes', { n }),
        }))}
      />
    </span>
  );
}

function AddTopic({ label, onAdd }: { readonly label: string; readonly onAdd: (title: string) => void }) {
  const { t } = useWords();
  const [title, setTitle] = useState('');
  const add = () => {
    if (!title.trim()) return;
    onAdd(title.trim());
    setTitle('');
  };
  return (
    <div className="row">
      <input
        className="input grow"
        aria-label={label}
        placeholder={label}
        maxLength={400}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) add();
        }}
      />
      <Button small onPress={add}>
        {t('talk.add')}
      </Button>
    </div>
  );
}

function QuestionBank({ coaching, opened }: { readonly coaching: CoachingModel; readonly opened: boolean }) {
  const { t, text } = useWords();
  const [barrier, setBarrier] = useState<Barrier>('see');
  const [stage, setStage] = useState<TalkStage>(opened ? 'running' : 'prepare');
  const shown = QUESTIONS.filter((question) => question.barrier === barrier && question.stages.includes(stage));
  return (
    <details className="question-bank">
      <summary>{t('talk.questions')}</summary>
      <p className="field-hint">{t('talk.questionsAbout')}</p>
      <Select
        label={t('talk.barrier')}
        value={barrier}
        onChange={setBarrier}
        options={BARRIERS.map(({ id, name }) => ({ id, label: text(name) }))}
      />
      <Select
        label={t('talk.stage')}
        value={stage}
        onChange={setStage}
        options={TALK_STAGES.map(({ id, name }) => ({ id, label: text(name) }))}
      />
      <ul className="topic-list">
        {shown.map((question) => (
          <li key={question.id} className="topic">
            <span className="grow">{text(question.text)}</span>
            <IconButton
              small
              label={t('talk.askThis', { title: text(question.text) })}
              icon={<ListPlus size={14} />}
              onPress={() => {
                coaching.addTopic('agenda', text(question.text));
                announce(t('talk.added'));
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
