/** Named versions of the plan: make one, look what changed since, bring one back. */
import { diffChars } from 'diff';
import { useCallback, useEffect, useState } from 'react';
import { type Change, comparePlans } from '../../shared/doc/compare.ts';
import { EVIDENCE_STATUSES, isLinkType, isNodeKind } from '../../shared/domain/canvas/kinds.ts';
import type { PlanVersion } from '../../shared/ipc/contract.ts';
import { formatDay } from '../../shared/text/dates.ts';
import { useApp } from '../app/AppContext.tsx';
import { announce } from '../app/announce.tsx';
import { type Translate, useWords } from '../app/i18n.tsx';
import type { PlanSession } from '../session/planSession.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { isComposing } from '../ui/ime.ts';

export function VersionsDialog({ session, onClose }: { readonly session: PlanSession; readonly onClose: () => void }) {
  const { t, language } = useWords();
  const { settings } = useApp();
  const [versions, setVersions] = useState<readonly PlanVersion[]>([]);
  const [name, setName] = useState('');
  const [shown, setShown] = useState<{ version: PlanVersion; changes: readonly Change[] }>();
  const failed = useCallback(() => announce(t('error.storage'), { kind: 'error' }), [t]);
  const read = useCallback(
    () =>
      void session.host.call('versions.list', { planId: session.planId }).then((r) => setVersions(r.versions), failed),
    [session, failed],
  );
  useEffect(read, [read]);

  const save = () =>
    void session.createVersion(name.trim() || t('version.untitled'), 'manual').then(() => {
      setName('');
      read();
      announce(t('version.saved'));
    }, failed);
  const show = (version: PlanVersion) =>
    void session.loadVersion(version.id).then((old) => {
      setShown({ version, changes: comparePlans(old, session.doc) });
      old.destroy();
    }, failed);
  const restore = (version: PlanVersion) =>
    void session.restoreVersion(version.id, t('version.beforeRestore', { name: title(version) })).then(() => {
      announce(t('version.restored', { name: title(version) }));
      setShown(undefined);
      read();
    }, failed);
  const title = (v: PlanVersion) => v.name || t(`versionReason.${v.reason}`);
  const when = (iso: string) =>
    `${formatDay(iso.slice(0, 10), settings.dateStyle === 'both' ? 'western' : settings.dateStyle, language)} ${new Date(iso).toLocaleTimeString(language === 'ja' ? 'ja-JP' : 'en-GB', { hour: '2-digit', minute: '2-digit' })}`;

  return (
    <Dialog title={t('version.title')} isOpen onClose={onClose} size="wide">
      <div className="row">
        <input
          className="input grow"
          aria-label={t('version.name')}
          placeholder={t('version.nameExample')}
          maxLength={200}
          value={name}
          onChange={(e) => setName(e.target.value)}
          onKeyDown={(e) => e.key === 'Enter' && !isComposing(e) && save()}
        />
        <Button look="primary" onPress={save}>
          {t('version.save')}
        </Button>
      </div>
      <div className="versions">
        <ul className="version-list" aria-label={t('version.title')}>
          {versions.map((v) => (
            <li key={v.id}>
              <button
                type="button"
                className={`pick ${shown?.version.id === v.id ? 'current' : ''}`}
                onClick={() => show(v)}
              >
                <span className="grow">
                  <span className="block">{title(v)}</span>
                  <span className="muted small">{when(v.createdAt)}</span>
                </span>
              </button>
            </li>
          ))}
          {versions.length === 0 ? <li className="muted">{t('version.none')}</li> : null}
        </ul>
        <div className="version-diff">
          {shown ? (
            <>
              <div className="row between">
                <h3>{t('version.since', { name: title(shown.version) })}</h3>
                <Button onPress={() => restore(shown.version)}>{t('version.restore')}</Button>
              </div>
              {shown.changes.length === 0 ? <p className="muted">{t('version.same')}</p> : null}
              <ul className="change-list">
                {shown.changes.map((c, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a list made once, never reordered
                  <ChangeRow key={i} change={c} t={t} />
                ))}
              </ul>
            </>
          ) : (
            <p className="muted">{t('version.choose')}</p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

const word = (value: string, t: Translate): string => {
  const status = EVIDENCE_STATUSES.find((s) => s === value);
  return status ? t(`evidence.${status}`) : isNodeKind(value) ? t(`kind.${value}`) : value;
};
const assumption = (value: string, t: Translate): string => {
  const at = value.lastIndexOf('|');
  return value === '' ? '' : `${value.slice(0, at)}（${word(value.slice(at + 1), t)}）`;
};

function ChangeRow({ change, t }: { readonly change: Change; readonly t: Translate }) {
  switch (change.kind) {
    case 'text':
      return (
        <li>
          <span className="small muted">{change.section || t('trace.top')}</span>
          <TextDiff before={change.before} after={change.after} />
        </li>
      );
    case 'card':
      if (change.field === 'place') return <li className="small">{t('change.moved', { n: change.after })}</li>;
      return (
        <li>
          <span className="small muted">
            {t(`change.card.${change.field}`, { title: change.title || t('card.untitled') })}
          </span>
          {change.field === 'added' || change.field === 'removed' ? null : (
            <TextDiff before={word(change.before, t)} after={word(change.after, t)} />
          )}
        </li>
      );
    case 'link':
      return (
        <li>
          <span className="small muted">
            {t(`change.link.${change.field}`, { type: isLinkType(change.title) ? t(`link.${change.title}`) : '' })}
          </span>{' '}
          {change.after || change.before}
        </li>
      );
    case 'figure':
      return (
        <li>
          <span className="small muted">{t('change.figure', { title: change.title })}</span>{' '}
          <del>{change.before || '—'}</del> → <ins>{change.after || '—'}</ins>
        </li>
      );
    case 'assumption':
      return (
        <li>
          <span className="small muted">{t('change.assumption')}</span>
          <TextDiff before={assumption(change.before, t)} after={assumption(change.after, t)} />
        </li>
      );
    case 'title':
      return (
        <li>
          <span className="small muted">{t('plan.title')}</span>{' '}
          <TextDiff before={change.before} after={change.after} />
        </li>
      );
  }
}

/** Above this the character comparison costs more than it tells. */
const FINE = 4_000;

function TextDiff({ before, after }: { readonly before: string; readonly after: string }) {
  const clean = (text: string) => text.replace(/⟦[^⟧]*⟧/gu, '▣');
  if (before === '' || after === '' || before.length + after.length > FINE) {
    return (
      <p>
        {before ? <del>{clean(before)}</del> : null} {after ? <ins>{clean(after)}</ins> : null}
      </p>
    );
  }
  return (
    <p>
      {diffChars(clean(before), clean(after)).map((part, i) => {
        // A list made once and never reordered: the place is the identity.
        const key = `${i}`;
        return part.added ? (
          <ins key={key}>{part.value}</ins>
        ) : part.removed ? (
          <del key={key}>{part.value}</del>
        ) : (
          <span key={key}>{part.value}</span>
        );
      })}
    </p>
  );
}
