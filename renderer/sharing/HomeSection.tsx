/** The homes of the open plan: joining one, putting the plan there, how both stand, and taking it back. */
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { placesSince } from '../../shared/app/sharing/passages.ts';
import type { Right } from '../../shared/domain/organisation/records.ts';
import type { HomeProblem, KnownHome, PlacedHere } from '../../shared/ipc/homes.ts';
import type { FounderSight } from '../../shared/protocol/founder.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { HomeDevices } from './HomeDevices.tsx';
import { HomeLeave } from './HomeLeave.tsx';
import { HomePeople } from './HomePeople.tsx';
import { HomeFailure, RightSelect, useHomeAct } from './homeParts.tsx';

const LOOK_MS = 1_000;
/** Who reaches a plan may change while the dialog is open: a hand-over, a cover. */
const SEE_MS = 15_000;

/** What this machine knows, read again every second: the command line may change it too. `undefined`: not known yet, or homes are not offered here. */
function useHomes(planId: string) {
  const { host } = useApp();
  const [homes, setHomes] = useState<readonly KnownHome[]>();
  const read = useCallback(
    () =>
      host.call('homes.status', { planId }).then(
        (status) => setHomes(status.homes),
        // The line to the host is lost, or it offers no homes: what was last known stays.
        () => undefined,
      ),
    [host, planId],
  );
  useEffect(() => {
    void read();
    const timer = setInterval(() => void read(), LOOK_MS);
    return () => clearInterval(timer);
  }, [read]);
  return { homes, read };
}

export function HomeSection({ session }: { readonly session: PlanSession }) {
  const { t } = useWords();
  const { homes, read } = useHomes(session.planId);
  const [isJoining, setJoining] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed may be gone: its form or button belongs to the state before.
  useEffect(() => {
    if (homes && document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [homes]);
  if (!homes) return null;
  return (
    <section className="stack" aria-labelledby="home-title">
      <h3 id="home-title" className="section-title" ref={title} tabIndex={-1}>
        {t('orgHome.title')}
      </h3>
      <p className="small muted">{t('orgHome.about')}</p>
      {homes.map((home) => (
        <Home key={home.id} home={home} session={session} read={read} />
      ))}
      {isJoining ? (
        <Join
          onJoined={() => {
            setJoining(false);
            void read();
          }}
        />
      ) : (
        <div>
          <Button small onPress={() => setJoining(true)}>
            {t(homes.length === 0 ? 'orgHome.use' : 'orgHome.another')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Join({ onJoined }: { readonly onJoined: () => void }) {
  const { t } = useWords();
  const { host } = useApp();
  const [link, setLink] = useState('');
  const { run, isBusy, problem } = useHomeAct();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const join = (event: FormEvent) => {
    event.preventDefault();
    if (link.trim() === '' || isBusy) return;
    void run(
      () => host.call('homes.join', { link }),
      () => {
        setLink('');
        announce(t('orgHome.wasJoined'));
        onJoined();
      },
    );
  };
  return (
    <form className="stack" onSubmit={join} noValidate>
      <label className="field">
        <span className="field-label">{t('orgHome.link')}</span>
        <input
          ref={field}
          className="input"
          value={link}
          maxLength={2_000}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          onChange={(event) => setLink(event.target.value)}
        />
        <span className="field-hint">{t('orgHome.linkHint')}</span>
      </label>
      <HomeFailure problem={problem} />
      <div className="row">
        <Button type="submit" isDisabled={link.trim() === '' || isBusy}>
          {isBusy ? t('orgHome.joining') : t('orgHome.join')}
        </Button>
      </div>
    </form>
  );
}

/** What the home says about the plans, asked when it is shown, again from time to time, and by `reload`. */
function useSight(home: string) {
  const { host } = useApp();
  const [sight, setSight] = useState<FounderSight>();
  const [problem, setProblem] = useState<HomeProblem>();
  const reload = useCallback(
    () =>
      host.call('homes.see', { home }).then(
        (answer) => {
          setProblem(answer.ok ? undefined : answer.error);
          if (answer.ok) setSight(answer.value);
        },
        () => undefined,
      ),
    [host, home],
  );
  useEffect(() => {
    void reload();
    const timer = setInterval(() => void reload(), SEE_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return { sight, problem, reload };
}

type HomeProps = {
  readonly home: KnownHome;
  readonly session: PlanSession;
  readonly read: () => Promise<void>;
};
function Home({ home, session, read }: HomeProps) {
  const { t } = useWords();
  const { host } = useApp();
  const { organisation, business, plan } = home;
  const { sight, problem, reload } = useSight(home.id);
  const there = sight?.plans.find((p) => p.id === session.planId);
  const others = sight?.plans.filter((p) => p.id !== session.planId && !home.plans.includes(p.id)) ?? [];
  const { run, isBusy, problem: refused } = useHomeAct();
  const all = () => {
    void read();
    void reload();
  };
  const setRight = (right: Right, staff?: string) =>
    void run(
      () => host.call('homes.right', { home: home.id, planId: session.planId, right, ...(staff ? { staff } : {}) }),
      () => {
        announce(t('orgHome.rightSet'));
        void reload();
      },
    );
  const forget = () =>
    void host.call('homes.forget', { home: home.id }).then(
      () => {
        announce(t('orgHome.forgot'));
        void read();
      },
      () => announce(t('error.command'), { kind: 'error' }),
    );
  return (
    <div className="home-of-plan stack">
      <p>
        <b>{organisation}</b> <span className="small muted block">{t('orgHome.as', { business })}</span>
      </p>
      {plan ? <Standing plan={plan} session={session} /> : <Put home={home} session={session} onPut={all} />}
      {plan || !problem ? null : <HomeFailure problem={problem} />}
      {plan && there && plan.state !== 'leaving' ? (
        <>
          <HomePeople plan={there} isBusy={isBusy} setRight={setRight} />
          <HomeFailure problem={refused} />
        </>
      ) : null}
      {plan && plan.state !== 'leaving' ? (
        <HomeLeave home={home} planId={session.planId} sight={sight} plan={there} onDone={all} />
      ) : null}
      <Others home={home} plans={others} onDone={all} />
      {sight ? <HomeDevices home={home} devices={sight.devices} onDone={all} /> : null}
      {home.plans.length === 0 ? (
        <div>
          <Button small onPress={forget}>
            {t('orgHome.forget')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** Whether both sides are the same, and what waits if they are not. */
function Standing({ plan, session }: { readonly plan: PlacedHere; readonly session: PlanSession }) {
  const { t } = useWords();
  const { moment } = useWhen();
  const { state, problem, inStepAt, mark } = plan;
  const waiting = state === 'waiting' && mark ? placesSince(session.planDoc, mark) : undefined;
  return (
    <div role="status" data-home-state={state} className={state === 'waiting' ? 'notice amber' : 'notice calm'}>
      <p>
        {state !== 'waiting'
          ? t(`orgHome.state.${state}`)
          : problem === 'notSaved'
            ? t('orgHome.state.notSaved')
            : t(`orgHome.error.${problem ?? 'offline'}`)}
      </p>
      {state === 'leaving' && problem && problem !== 'notSaved' ? <p>{t(`orgHome.error.${problem}`)}</p> : null}
      {waiting === undefined ? null : (
        <p>{waiting === 0 ? t('orgHome.state.nothingWaiting') : t('orgHome.state.places', { n: waiting })}</p>
      )}
      {state !== 'inStep' && inStepAt ? (
        <p className="small">{t('orgHome.state.since', { time: moment(inStepAt) })}</p>
      ) : null}
    </div>
  );
}

function Put({ home, session, onPut }: Omit<HomeProps, 'read'> & { readonly onPut: () => void }) {
  const { t } = useWords();
  const { host } = useApp();
  const { run, isBusy, problem } = useHomeAct();
  const [right, setRight] = useState<Right>('comment');
  const { organisation } = home;
  const put = () =>
    void run(
      () => host.call('homes.put', { home: home.id, planId: session.planId, right }),
      () => {
        announce(t('orgHome.wasPut', { organisation }));
        onPut();
      },
    );
  return (
    <div className="stack">
      <p>{t('orgHome.putAbout', { organisation })}</p>
      <div className="row wrap">
        <RightSelect label={t('orgHome.rightOfAll')} value={right} onChange={setRight} />
        <Button look="primary" onPress={put} isDisabled={isBusy}>
          {t('orgHome.put')}
        </Button>
      </div>
      <HomeFailure problem={problem} />
    </div>
  );
}

function Others({
  home,
  plans,
  onDone,
}: {
  readonly home: KnownHome;
  readonly plans: FounderSight['plans'];
  readonly onDone: () => void;
}) {
  const { t } = useWords();
  const { host } = useApp();
  const { run, isBusy, problem } = useHomeAct();
  if (plans.length === 0) return null;
  const bring = ({ id, title }: FounderSight['plans'][number]) =>
    void run(
      () => host.call('homes.bring', { home: home.id, planId: id }),
      () => {
        announce(t('orgHome.comes', { title }));
        onDone();
      },
    );
  return (
    <div className="stack">
      <h4>{t('orgHome.there')}</h4>
      <ul className="member-list">
        {plans.map((plan) => (
          <li key={plan.id} className="member">
            <span className="grow">{plan.title}</span>
            <Button small isDisabled={isBusy} onPress={() => bring(plan)}>
              {t('orgHome.bring')}
            </Button>
          </li>
        ))}
      </ul>
      <HomeFailure problem={problem} />
    </div>
  );
}
