/** Asks for a picture and stores it. A refused one is reported at once; `undefined` then, and if nothing was chosen. */

import { useWords } from '../ui/i18n.tsx';
import { storeImage } from '../ui/imageFile.ts';
import { useApp } from './AppContext.tsx';
import { announce } from './announce.tsx';

export function useChooseImage(): () => Promise<{ readonly hash: string; readonly title: string } | undefined> {
  const { host } = useApp();
  const { t } = useWords();
  return async () => {
    const file = await host.openFile('image');
    if (!file) return undefined;
    const stored = await storeImage(host, file.bytes).catch(() => ({ error: 'notAnImage' as const }));
    if ('hash' in stored) return { hash: stored.hash, title: file.name.replace(/\.\w+$/u, '') };
    announce(t(`image.${stored.error}`), { kind: 'error' });
    return undefined;
  };
}
