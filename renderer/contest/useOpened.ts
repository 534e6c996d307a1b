/** A model opened for as long as the screen stands: closed with it, and closed too where the screen was gone before it was open. */
import { useEffect, useState } from 'react';

/** `open` is memoised by the caller: another function closes this model and opens the next. */
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
