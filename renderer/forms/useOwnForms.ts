/** The forms stored on this machine, and the open one with its file. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { OwnForms } from '../../shared/app/forms/ownForms.ts';
import type { KeptBox, KeptForm } from '../../shared/doc/ownForms.ts';
import type { OwnFormFile } from '../../shared/domain/forms/ownForm.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWords } from '../ui/i18n.tsx';
import { readForm } from './ownFormFiles.ts';

/** `undefined` until they are loaded; a failure is announced. */
export function useOwnForms(): OwnForms | undefined {
  const { core } = useApp();
  const { t } = useWords();
  const [forms, setForms] = useState<OwnForms>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once
  useEffect(() => {
    let current = true;
    let opened: OwnForms | undefined;
    OwnForms.open(core).then(
      (found) => {
        opened = found;
        if (current) setForms(found);
        else found.dispose();
      },
      () => announce(t('error.storage'), { kind: 'error' }),
    );
    return () => {
      current = false;
      opened?.dispose();
    };
  }, [core]);
  return forms;
}

export type KeptNow = {
  readonly list: readonly (KeptForm & { readonly id: string })[];
  readonly boxes: ReadonlyMap<string, KeptBox>;
};

const EMPTY: KeptNow = { list: [], boxes: new Map() };
/** The current value: stable until something changes. */
export function useKept(forms: OwnForms | undefined, id: string | undefined): KeptNow {
  const [read] = useState(() => {
    let known: { readonly of: OwnForms | undefined; readonly id: string | undefined; value: KeptNow | undefined } = {
      of: undefined,
      id: undefined,
      value: EMPTY,
    };
    return {
      forget: () => {
        known = { ...known, value: undefined };
      },
      now: (of: OwnForms | undefined, form: string | undefined): KeptNow => {
        if (known.value === undefined || known.of !== of || known.id !== form) {
          const value = of ? { list: of.list(), boxes: form ? of.boxes(form) : EMPTY.boxes } : EMPTY;
          known = { of, id: form, value };
        }
        return known.value ?? EMPTY;
      },
    };
  });
  return useSyncExternalStore(
    (listener) => {
      const subscription = forms?.onDidChange(() => {
        read.forget();
        listener();
      });
      return () => subscription?.dispose();
    },
    () => read.now(forms, id),
  );
}

export type OpenFile = { readonly hash: string; readonly bytes: Uint8Array; readonly form: OwnFormFile };

/** The file of the open form; `undefined` while it is read, or if it cannot be read. */
export function useFormFile(forms: OwnForms | undefined, kept: (KeptForm & { readonly id: string }) | undefined) {
  const { t } = useWords();
  const [file, setFile] = useState<OpenFile>();
  const [id, hash, name] = [kept?.id, kept?.file, kept?.fileName ?? ''];
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again where another file is meant
  useEffect(() => {
    if (!forms || !id || !hash) return;
    let current = true;
    const open = async () => {
      const bytes = await forms.fileOf(id);
      if (!bytes) return announce(t('ownForm.fileGone'), { kind: 'error' });
      const form = await readForm(name, bytes, t);
      if (current && form) setFile({ hash, bytes, form });
    };
    open().catch(() => announce(t('error.storage'), { kind: 'error' }));
    return () => {
      current = false;
    };
  }, [forms, id, hash]);
  return file?.hash === hash ? file : undefined;
}
