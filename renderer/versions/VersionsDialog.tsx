/** Named versions of the plan: create one, see changes since, restore one. */
import { useCallback, useEffect, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type Change, comparePlans } from '../../shared/doc/compare.ts';
import type { PlanVersion } from '../../shared/ipc/contract.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { ChangeList } from './ChangeList.tsx';

export function VersionsDialog({ session, onClose }: { readonly session: PlanSession; readonly onClose: () => void }) {
  const { t } = useWords();
  const { moment } = useWhen();
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
      setShown({ version, changes: comparePlans(old, session.planDoc) });
      old.destroy();
    }, failed);
  const restore = (version: PlanVersion) =>
    void session.restoreVersion(version.id, t('version.beforeRestore', { name: title(version) })).then((outcome) => {
      if (!report(outcome)) return;
      announce(t('version.restored', { name: title(version) }));
      setShown(undefined);
      read();
    }, failed);
  const title = (v: PlanVersion) => v.name || t(`versionReason.${v.reason}`);

  return (
    <Dialog title={t('version.title')} isOpen onClose={onClose} closeLabel={t('common.close')} size="wide">
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
                  <span className="muted small">{moment(v.createdAt)}</span>
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
              <ChangeList changes={shown.changes} />
            </>
          ) : (
            <p className="muted">{t('version.choose')}</p>
          )}
        </div>
      </div>
    </Dialog>
  );
}
