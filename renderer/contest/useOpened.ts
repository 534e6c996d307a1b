/** Keeps a model open while the screen is mounted; it is also closed if the screen unmounts before opening finishes. */
import { useEffect, useState } from 'react';

/** `open` must be memoised: a new function closes this model and opens the next. */
export function useOpened<M extends { dispose(): void }>(
  open: () => Promise<M>,
): { readonly model: M | undefined; readonly failed: boolean } {
  const [model, setModel] = useState<M>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let opened: M | undefined;
    let current = true;
    void open().then(
      (m) => {
        if (!current) return m.dispose();
        opened = m;
        setModel(m);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
      setModel(undefined);
      opened?.dispose();
    };
  }, [open]);
  return { model, failed };
}
