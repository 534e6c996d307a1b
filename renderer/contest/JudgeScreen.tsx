/**
 * Reading and scoring side by side, by keyboard alone: ] and [ go to the next and the last entry, arrows through the plan, numbers to a criterion,
 * P pins what is read to it. Everything is stored as it is set; nothing here needs a network.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { SeatModel } from '../../shared/app/contest/seatModel.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import { putPin, removePin, setMark, setNote, setPlace, typeScore } from '../../shared/doc/contest/seatDoc.ts';
import { MARKS } from '../../shared/doc/contest/sheet.ts';
import { newId } from '../session/newId.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { navigate } from '../shell/routes.ts';
import { useWhen } from '../shell/useWhen.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { JudgeAttachments } from './attachments/JudgeAttachments.tsx';
import { useVersion } from './contestContext.ts';
import { JudgeEntries } from './JudgeEntries.tsx';
import { PaceHint } from './PaceHint.tsx';
import { ReadingView } from './ReadingView.tsx';
import { ScoreField } from './ScoreField.tsx';
import { useGuarded } from './useGuarded.tsx';
import { useOpened } from './useOpened.ts';

export function JudgeScreen({ seatId }: { readonly seatId: string }) {
  const { t } = useWords();
  const { core } = useApp();
  const { model, failed } = useOpened(useCallback(() => SeatModel.open(core, seatId), [core, seatId]));
  if (model?.store.bundle) return <Desk model={model} />;
  return failed || model ? (
    <main className="screen centred">
      <h1>{t(failed ? 'error.storage' : 'seat.empty')}</h1>
      <Button onPress={() => navigate({ name: 'contests' })}>{t('contests.title')}</Button>
    </main>
  ) : null;
}

const PLACE_MS = 250;
/** What the person has selected in the plan, or the passage that has the focus. */
function readNow(page: HTMLElement | null): { readonly where: string; readonly quote: string } | undefined {
  const selected = getSelection();
  const text = selected && !selected.isCollapsed ? selected.toString().trim() : '';
  const anchor = text === '' ? document.activeElement : selected?.anchorNode;
  const element = anchor instanceof Element ? anchor : anchor?.parentElement;
  const passage = element?.closest<HTMLElement>('[data-where]');
  if (!passage || !page?.contains(passage)) return undefined;
  return {
    where: passage.dataset['where'] ?? '',
    quote: (text || (passage.dataset['quote'] ?? passage.textContent ?? '')).slice(0, 2_000),
  };
}

function Desk({ model }: { readonly model: SeatModel }) {
  const { t } = useWords();
  const { host, settings } = useApp();
  const { moment } = useWhen();
  useVersion(model);
  const { store } = model;
  const bundle = store.bundle;
  const entries = bundle?.entries ?? [];
  const [at, setAt] = useState(() => store.at ?? entries[0]?.id ?? '');
  const [criterion, setCriterion] = useState(bundle?.criteria[0]?.id ?? '');
  const page = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const index = Math.max(
    0,
    entries.findIndex((e) => e.id === at),
  );
  const entry = entries[index];
  const reading = entry ? store.reading(entry.id) : undefined;
  const { doc } = model.docs;

  const go = useCallback(
    (to: number) => {
      const next = entries[Math.min(entries.length - 1, Math.max(0, to))];
      if (!next || next.id === at) return;
      clearTimeout(timer.current);
      if (page.current) setPlace(doc, at, page.current.scrollTop);
      setPlace(doc, next.id, store.place(next.id));
      setAt(next.id);
    },
    [entries, at, doc, store],
  );
  // The place in each entry is kept: a judge comes back on another evening.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another entry moves the page
  useEffect(() => {
    if (page.current) page.current.scrollTop = store.place(at);
  }, [at]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const pin = useCallback(() => {
    const now = readNow(page.current);
    if (!entry || !now || now.quote === '') return announce(t('judge.nothingToPin'), { kind: 'error' });
    const target = criterion || bundle?.criteria[0]?.id;
    if (!target) return;
    putPin(doc, entry.id, { id: newId(), criterion: target, where: now.where, quote: now.quote, note: '' });
    announce(t('judge.pinned', { criterion: bundle?.criteria.find((c) => c.id === target)?.label ?? '' }));
  }, [entry, criterion, bundle, doc, t]);

  useEffect(() => {
    if (!settings.singleKeys) return;
    const keys = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      // A score takes no letters, so that these keys work from its field as well.
      const writes = target.closest('textarea, input:not([data-score]), select, [contenteditable]');
      if (writes || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
      const isNumberField = target.closest('[data-score]') !== null;
      const passages = [...(page.current?.querySelectorAll<HTMLElement>('[data-where]') ?? [])];
      const here = passages.indexOf(document.activeElement as HTMLElement);
      const step = isNumberField ? 0 : event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const run = new Map<string, () => void>([
        [']', () => go(index + 1)],
        ['[', () => go(index - 1)],
        ['p', pin],
      ]);
      if (step !== 0)
        run.set(event.key, () => passages[Math.min(passages.length - 1, Math.max(0, here + step))]?.focus());
      const digit = isNumberField ? Number.NaN : Number(event.key);
      const chosen = Number.isInteger(digit) && digit > 0 ? bundle?.criteria[digit - 1] : undefined;
      const act =
        run.get(event.key) ?? (chosen ? () => document.getElementById(`score-${chosen.id}`)?.focus() : undefined);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [settings.singleKeys, go, index, pin, bundle]);

  const done = entries.filter((e) => store.isDone(e.id)).length;
  const { unread } = store;
  const [wrong] = unread;
  const { guard, dialog } = useGuarded(store.changedScores, t('judge.changed'));
  const send = async (reason: string) => {
    try {
      const answer = await model.send(reason);
      if (answer === 'received') announce(t('judge.sent'));
      else announce(t(`judge.send.${answer}`), { kind: 'error' });
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  const handIn = async (reason: string) => {
    try {
      const saved = await model.handIn(reason, (bytes) =>
        host.saveFile(
          `${fileName(`${bundle?.title}_${bundle?.judge.name}_${store.revision + 1}`)}.musubi-scores`,
          bytes,
          'contest',
        ),
      );
      if (saved) announce(t('judge.handedIn'));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  if (!bundle || !entry) return null;
  const sheet = store.sheet(entry.id);
  return (
    <div className="judge">
      <header className="judge-bar">
        <button type="button" className="link-button" onClick={() => navigate({ name: 'contests' })}>
          ← {t('contests.title')}
        </button>
        <strong>
          {bundle.title} {bundle.roundTitle}
        </strong>
        <span className="muted">{t('judge.progress', { done, all: entries.length })}</span>
        {wrong ? (
          <button
            type="button"
            className="link-button bad"
            onClick={() => {
              setCriterion(wrong.criterion);
              go(entries.findIndex((e) => e.id === wrong.entry));
              requestAnimationFrame(() => document.getElementById(`score-${wrong.criterion}`)?.focus());
            }}
          >
            {t('judge.unread', { n: unread.length })}
          </button>
        ) : null}
        <div className="judge-hand-in">
          <span className="muted small">
            {store.handedInAt ? t('judge.handedInAt', { at: moment(store.handedInAt) }) : t('judge.keptHere')}
          </span>
          {bundle.hub ? (
            <Button look="primary" onPress={() => guard((reason) => void send(reason))}>
              {t('judge.send')}
            </Button>
          ) : null}
          <Button look={bundle.hub ? 'plain' : 'primary'} onPress={() => guard((reason) => void handIn(reason))}>
            {t(done < entries.length ? 'judge.handInPart' : 'judge.handIn')}
          </Button>
        </div>
      </header>
      <JudgeEntries store={store} bundle={bundle} index={index} go={go} />
      <div className="judge-desk">
        <main
          className="judge-page"
          ref={page}
          onScroll={() => {
            clearTimeout(timer.current);
            timer.current = setTimeout(() => page.current && setPlace(doc, entry.id, page.current.scrollTop), PLACE_MS);
          }}
        >
          {reading ? (
            <>
              <ReadingView
                key={entry.id}
                reading={reading}
                number={entry.number}
                category={entry.category}
                pins={sheet.pins}
              />
              <JudgeAttachments key={`${entry.id}a`} attachments={entry.attachments} />
            </>
          ) : (
            <p className="bad">{t('seat.empty')}</p>
          )}
        </main>
        <section className="judge-scores" aria-label={t('judge.scores')}>
          <Select
            label={t('judge.mark')}
            value={sheet.mark}
            options={MARKS.map((id) => ({ id, label: t(`mark.${id}`) }))}
            onChange={(mark) => setMark(doc, entry.id, mark)}
          />
          {sheet.mark === 'scoring' ? (
            <ol className="judge-criteria">
              {bundle.criteria.map((c, i) => (
                <ScoreField
                  key={`${entry.id}${c.id}`}
                  criterion={c}
                  place={i + 1}
                  value={sheet.scores[c.id]}
                  typed={store.typed(entry.id, c)}
                  pins={sheet.pins.filter((p) => p.criterion === c.id)}
                  chosen={criterion === c.id}
                  onFocus={() => setCriterion(c.id)}
                  onType={(typed) => typeScore(doc, entry.id, c, typed)}
                  onPin={(p) => putPin(doc, entry.id, p)}
                  onUnpin={(id) => removePin(doc, entry.id, id)}
                />
              ))}
            </ol>
          ) : (
            <CommitField
              label={t('judge.reason')}
              value={sheet.reason}
              multiline
              rows={3}
              maxLength={2_000}
              onCommit={(v) => setNote(doc, entry.id, 'reason', v)}
            />
          )}
          <CommitField
            key={`${entry.id}e`}
            label={t('judge.toEntrant')}
            value={sheet.toEntrant}
            multiline
            rows={4}
            maxLength={10_000}
            onCommit={(v) => setNote(doc, entry.id, 'toEntrant', v)}
          />
          <CommitField
            key={`${entry.id}o`}
            label={t('judge.toOrganiser')}
            value={sheet.toOrganiser}
            multiline
            rows={3}
            maxLength={10_000}
            onCommit={(v) => setNote(doc, entry.id, 'toOrganiser', v)}
          />
          <PaceHint model={model} bundle={bundle} entry={entry.id} left={entries.length - done} />
          <p className="field-hint">{t('judge.keys')}</p>
          <Erase model={model} />
        </section>
      </div>
      {dialog}
    </div>
  );
}

/** After the contest: nothing of it stays on the judge's machine. */
function Erase({ model }: { readonly model: SeatModel }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const erase = async () => {
    try {
      await model.erase();
      announce(t('judge.erased'));
      navigate({ name: 'contests' });
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  return (
    <details>
      <summary>{t('judge.after')}</summary>
      <p className="field-hint">{t('judge.eraseAbout')}</p>
      <Button small look="danger" onPress={() => setAsking(true)}>
        {t('judge.erase')}
      </Button>
      {asking ? (
        <Dialog title={t('judge.eraseTitle')} isOpen onClose={() => setAsking(false)} size="narrow" role="alertdialog">
          <p>{t(model.store.handedInAt === '' ? 'judge.eraseUnsent' : 'judge.eraseSure')}</p>
          <div className="dialog-actions">
            <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button look="danger" onPress={() => void erase()}>
              {t('judge.erase')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </details>
  );
}
