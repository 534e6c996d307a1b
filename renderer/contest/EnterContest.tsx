/** Entering a contest with this plan: its call, its boxes with what is over, what gives the founder away, what must not be shown yet; then a signed file. */
import { useState } from 'react';
import { signWith } from '../../shared/app/contest/contestModel.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import { frozenMoney } from '../../shared/app/funding/frozenMoney.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { readBody, sectionsOf } from '../../shared/doc/body.ts';
import { cluesOf, identityOf } from '../../shared/doc/contest/blind.ts';
import { type Call, readCall } from '../../shared/doc/contest/call.ts';
import { canonicalHash } from '../../shared/doc/contest/canonical.ts';
import { freezePlan } from '../../shared/doc/contest/freeze.ts';
import { readingHtml } from '../../shared/doc/contest/readingHtml.ts';
import { sealEntry } from '../../shared/doc/contest/sealedEntry.ts';
import { type Applicant, packSubmission, TRACES } from '../../shared/doc/contest/submission.ts';
import { mediaOf } from '../../shared/doc/file/pictures.ts';
import { signedPlanJson } from '../../shared/doc/file/planJson.ts';
import { relationKey } from '../../shared/doc/schema.ts';
import { isLinkType, isNodeKind } from '../../shared/domain/canvas/kinds.ts';
import { fromHex } from '../../shared/kernel/hex.ts';
import { idFromBytes } from '../../shared/kernel/ids.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { countGraphemes } from '../../shared/text/count.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { useCoaching, usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { usePicturesGuard } from '../shell/usePicturesGuard.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { type ChosenFile, chosenFiles, EntryAttachments, filesToSend } from './attachments/EntryAttachments.tsx';
import { OrganisersAnswers } from './OrganisersAnswers.tsx';
import { readContestFile } from './readContestFile.ts';
import { TraceFields } from './TraceFields.tsx';

const APPLICANT = [
  'name',
  'reading',
  'org',
  'lab',
  'email',
  'phone',
  'place',
] as const satisfies readonly (keyof Applicant)[];

export function EnterContest({ session, onClose }: { readonly session: PlanSession; readonly onClose: () => void }) {
  const { t } = useWords();
  const { host } = useApp();
  usePlanVersion(session, 'contestEntries', 'nodes');
  const kept = session.store.relations('contestEntries');
  const calls = [...kept].flatMap(([key, value]) => {
    const [contest = '', field] = key.split('|');
    const read = field === 'call' ? readCall(new TextEncoder().encode(value)) : undefined;
    return read?.ok
      ? [{ contest, call: read.value.content, hash: read.value.hash, organiserKey: read.value.publicKey }]
      : [];
  });
  const [chosen, setChosen] = useState(calls.at(-1)?.contest);
  const now = calls.find((c) => c.contest === chosen);
  const open = async () => {
    const file = await host.openFile('contest');
    if (!file) return;
    const read = await readContestFile('call', file.bytes);
    if (!read.ok) return announce(t(`callError.${read.error}`, { name: file.name }), { kind: 'error' });
    const { contest } = read.value.content;
    // The first call of a contest says which key is its organiser's; a later one of a stranger does not take its place.
    const known = calls.find((c) => c.contest === contest);
    if (known && known.organiserKey !== read.value.publicKey)
      return announce(t('enter.foreignKey', { name: file.name }), { kind: 'error' });
    report(
      session.execute({ type: 'setContestEntry', contest, fields: { call: new TextDecoder().decode(file.bytes) } }),
    );
    setChosen(contest);
  };
  return (
    <Dialog title={t('enter.title')} isOpen onClose={onClose} size="wide">
      <div className="row wrap end">
        {calls.length > 1 ? (
          <Select
            label={t('enter.call')}
            value={chosen ?? ''}
            onChange={setChosen}
            options={calls.map((c) => ({ id: c.contest, label: c.call.title }))}
          />
        ) : null}
        <Button onPress={() => void open()}>{t('enter.openCall')}</Button>
      </div>
      {now ? (
        <EntryForm
          key={now.contest}
          session={session}
          call={now.call}
          callHash={now.hash}
          organiserKey={now.organiserKey}
          onDone={onClose}
        />
      ) : (
        <p>{t('enter.about')}</p>
      )}
    </Dialog>
  );
}

function EntryForm({
  session,
  call,
  callHash,
  organiserKey,
  onDone,
}: {
  readonly session: PlanSession;
  readonly call: Call;
  readonly callHash: string;
  /** Receipts and letters are signed by whoever signed the call. */
  readonly organiserKey: string;
  readonly onDone: () => void;
}) {
  const { t } = useWords();
  const { host, settings, today } = useApp();
  const coaching = useCoaching();
  usePlanVersion(session, 'contestEntries', 'nodes');
  const kept = session.store.relations('contestEntries');
  const field = (name: string) => kept.get(relationKey(call.contest, name)) ?? '';
  const set = (fields: Readonly<Record<string, string | null>>) =>
    report(session.execute({ type: 'setContestEntry', contest: call.contest, fields }));
  const [busy, setBusy] = useState(false);
  const traces = Object.fromEntries(
    TRACES.flatMap((f) => (field(`trace.${f}`).trim() === '' ? [] : [[f, field(`trace.${f}`)]])),
  );
  const about = Object.fromEntries(
    APPLICANT.map((f) => [f, field(`applicant.${f}`) || (f === 'name' ? settings.name : '')]),
  ) as Record<(typeof APPLICANT)[number], string>;
  const applicant: Applicant = { ...about, ...(Object.keys(traces).length > 0 ? { traces } : {}) };
  const advisors = [
    ...new Set(
      (coaching?.store.records ?? [])
        .filter((r) => r.countersigned)
        .map((r) => r.content.advisor)
        .filter(Boolean),
    ),
  ];
  const boxes = call.boxes.map((b) => {
    const text = field(`box.${b.id}`);
    const n = countGraphemes(text);
    return {
      ...b,
      text,
      n,
      over: b.maxChars > 0 ? Math.max(0, n - b.maxChars) : 0,
      isMissing: b.required && text.trim() === '',
    };
  });
  const seeds = [...session.store.entities('nodes').values()].filter((n) => n.kind === 'seed');
  const unfiled = seeds.filter((n) => n.disclosure === 'unfiled');
  const unknown = seeds.filter((n) => n.disclosure === undefined);
  const needsOverride = call.terms === 'public' && unfiled.length > 0;
  const override = { by: field('disclosure.by'), reason: field('disclosure.reason') };
  const blocks = readBody(session.doc);
  const sections = sectionsOf(blocks);
  const fill = (box: string, nth: number) => {
    const section = sections[nth];
    if (!section) return;
    const text = blocks
      .slice(section.from + 1, section.to)
      .filter((b) => !b.question)
      .map((b) => b.text)
      .filter((x) => x.trim() !== '')
      .join('\n');
    set({ [`box.${box}`]: text.slice(0, 20_000) });
  };
  const identity = identityOf(applicant, advisors, []);
  // Read from the plan at each call: whoever changes the list may have waited for a file meanwhile.
  const filesNow = () => chosenFiles(field('attachments')).slice(0, call.attachments.most);
  const files = filesNow();
  const changeFiles = (change: (files: readonly ChosenFile[]) => readonly ChosenFile[]) =>
    set({ attachments: JSON.stringify(change(filesNow()).slice(0, call.attachments.most)) });
  const leaks = call.blind
    ? cluesOf(
        freezePlan(
          session.doc,
          undefined,
          boxes.map(({ id, label, text }) => ({ id, label, text })),
        ),
        identity,
      )
    : [];
  const problems = [
    ...boxes.filter((b) => b.isMissing).map((b) => t('enter.missing', { box: b.label })),
    ...boxes.filter((b) => b.over > 0).map((b) => t('enter.over', { box: b.label, n: b.over })),
    ...(applicant.name.trim() === '' ? [t('enter.noName')] : []),
    ...(call.categories.length > 0 && field('category') === '' ? [t('enter.noCategory')] : []),
    ...(needsOverride && (override.by.trim() === '' || override.reason.trim() === '') ? [t('enter.guarded')] : []),
  ];
  const pictures = usePicturesGuard(session);
  /** Made and signed once, then written to a file or sent. */
  const submit = async (way: 'file' | 'network') => {
    setBusy(true);
    try {
      const { doc } = session;
      const reading = freezePlan(
        doc,
        frozenMoney(session.planStore, today),
        boxes.map(({ id, label, text }) => ({ id, label, text })),
      );
      const media = new Map<string, Uint8Array>();
      for (const hash of mediaOf(doc)) {
        const found = await host.call('media.get', { hash });
        if (found) media.set(hash, found.bytes);
      }
      const attachments = await filesToSend(host, files);
      if (!attachments) return announce(t('enter.fileMissing'), { kind: 'error' });
      const at = new Date().toISOString();
      const packed = await packSubmission(
        {
          contest: call.contest,
          call: callHash,
          // The same plan keeps its place in the contest: a later submission replaces an earlier one.
          entry: idFromBytes(fromHex(canonicalHash([call.contest, session.planId])) ?? new Uint8Array(16)),
          title: session.store.meta.title,
          category: field('category'),
          applicant,
          advisors,
          boxes: Object.fromEntries(boxes.map((b) => [b.id, b.text])),
          submittedAt: at,
          ...(needsOverride
            ? { disclosure: { seeds: unfiled.map((s) => s.title), ...override, at, graceUntil: addMonths(today, 12) } }
            : {}),
          plan: signedPlanJson(doc),
          reading,
          html: readingHtml(reading, {
            boards: t('view.board'),
            combinations: t('reading.combinations'),
            figures: t('reading.figures'),
            money: t('reading.money'),
            sources: t('reading.citations'),
            kind: (k) => (isNodeKind(k) ? t(`kind.${k}`) : k),
            link: (l) => (isLinkType(l) ? t(`link.${l}`) : l),
          }),
          media,
          attachments,
        },
        signWith(host),
      );
      if (packed.bytes.length > IMPORT_LIMITS.submission.bytes)
        return announce(t('enter.allTooLarge'), { kind: 'error' });
      if (way === 'network' && call.hub) {
        const bytes = await sealEntry(call, packed.bytes);
        const sent = { ...call.hub, addresses: [...call.hub.addresses], contest: call.contest, bytes };
        const { answer } = await host.call('entries.send', sent);
        if (answer !== 'received') return announce(t(`enter.sent.${answer}`), { kind: 'error' });
        set({ submitted: packed.hash, submittedAt: at });
        return announce(t('enter.sent.received'));
      }
      const saved = await host.saveFile(
        `${fileName(`${call.title}_${session.store.meta.title}`)}.musubi-entry`,
        packed.bytes,
        'contest',
      );
      if (!saved) return;
      set({ submitted: packed.hash, submittedAt: at });
      announce(t('enter.saved'));
      onDone();
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack enter">
      <p className="notice calm">
        <strong>{call.title}</strong> {call.organiser}　{t('enter.until', { at: call.deadline.replace('T', ' ') })}　
        {t(`call.terms.${call.terms}`)}
      </p>
      {call.about ? <p className="pre-line">{call.about}</p> : null}
      {field('submitted') ? (
        <OrganisersAnswers session={session} call={call} organiserKey={organiserKey} field={field} set={set} />
      ) : null}
      <fieldset className="facet" disabled={session.readOnly !== undefined}>
        <legend className="section-title">{t('enter.applicant')}</legend>
        <div className="row-form-grid">
          {APPLICANT.map((f) => (
            <CommitField
              key={f}
              label={t(`applicant.${f}`)}
              value={applicant[f]}
              maxLength={120}
              onCommit={(v) => set({ [`applicant.${f}`]: v })}
            />
          ))}
          {call.categories.length > 0 ? (
            <Select
              label={t('enter.category')}
              value={field('category')}
              options={[{ id: '', label: t('enter.choose') }, ...call.categories.map((c) => ({ id: c, label: c }))]}
              onChange={(v) => set({ category: v || null })}
            />
          ) : null}
        </div>
        {call.blind ? <TraceFields field={field} set={set} /> : null}
        {advisors.length > 0 ? (
          <p className="field-hint">{t('enter.advisors', { list: advisors.join('、') })}</p>
        ) : null}
      </fieldset>
      {boxes.map((b) => (
        <section key={b.id} className="stack">
          <CommitField
            label={b.label}
            value={b.text}
            multiline
            rows={4}
            maxLength={20_000}
            onCommit={(v) => set({ [`box.${b.id}`]: v })}
          />
          <div className="row wrap between">
            <span className={b.over > 0 ? 'field-error' : 'field-hint'}>
              {b.maxChars > 0
                ? t(b.over > 0 ? 'enter.countOver' : 'enter.count', { n: b.n, max: b.maxChars, over: b.over })
                : t('enter.countFree', { n: b.n })}{' '}
              {b.help}
            </span>
            <Select
              label={t('enter.fillFrom')}
              value=""
              options={[
                { id: '', label: t('enter.fillFrom') },
                ...sections.map((s, i) => ({ id: String(i), label: s.title.slice(0, 60) })),
              ]}
              onChange={(v) => v !== '' && fill(b.id, Number(v))}
              hideLabel
            />
          </div>
        </section>
      ))}
      {call.attachments.most > 0 ? (
        <EntryAttachments
          call={call}
          files={files}
          identity={identity}
          canEdit={session.readOnly === undefined}
          onChange={changeFiles}
        />
      ) : null}
      {needsOverride ? (
        <section className="notice bad stack">
          <p>{t('enter.guardSays', { list: unfiled.map((s) => s.title).join('、') })}</p>
          <p>{t('enter.guardGrace', { day: addMonths(today, 12) })}</p>
          <div className="row-form-grid">
            <CommitField
              label={t('enter.guardBy')}
              value={override.by}
              maxLength={120}
              onCommit={(v) => set({ 'disclosure.by': v })}
            />
            <CommitField
              label={t('enter.guardReason')}
              value={override.reason}
              maxLength={2_000}
              onCommit={(v) => set({ 'disclosure.reason': v })}
            />
          </div>
        </section>
      ) : null}
      {call.terms === 'public' && unknown.length > 0 ? (
        <p className="notice amber">{t('enter.guardUnknown', { list: unknown.map((s) => s.title).join('、') })}</p>
      ) : null}
      {call.blind ? (
        <p className={leaks.length > 0 ? 'notice amber' : 'notice calm'}>
          {leaks.length > 0
            ? t('enter.leaks', {
                n: leaks.length,
                list: [...new Set(leaks.map((l) => l.found))].slice(0, 8).join('、'),
              })
            : t('enter.noLeaks')}
        </p>
      ) : null}
      {problems.length > 0 ? (
        <ul className="rule-notes" role="status">
          {problems.map((p) => (
            <li key={p} className="bad">
              {p}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('common.close')}</Button>
        <Button
          look={call.hub ? 'plain' : 'primary'}
          isDisabled={problems.length > 0 || busy || session.readOnly !== undefined}
          onPress={() => pictures.guard(() => void submit('file'))}
        >
          {t('enter.submit')}
        </Button>
        {call.hub ? (
          <Button
            look="primary"
            isDisabled={problems.length > 0 || busy || session.readOnly !== undefined}
            onPress={() => pictures.guard(() => void submit('network'))}
          >
            {t('enter.send')}
          </Button>
        ) : null}
      </div>
      <p className="field-hint">{t('enter.submitHint')}</p>
      {pictures.dialog}
    </div>
  );
}
