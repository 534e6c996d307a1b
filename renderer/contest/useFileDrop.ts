/** Many files at once: dropped on a panel, taken one after the other, with one answer for all. Sixty entries are not sixty dialogs. */
import { type DragEvent, useState } from 'react';

export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array };
/** What became of a file: undefined where it was taken, or why it was not. */
export type Refusal = { readonly name: string; readonly why: string };

/** A file beyond this is not read into memory to be refused. */
const MOST_BYTES = 64 << 20;
const MOST_FILES = 500;

export function useFileDrop(
  take: (file: DroppedFile) => Promise<string | undefined>,
  words: { readonly tooLarge: string; readonly tooMany: string },
  onDone: (taken: number, refused: readonly Refusal[]) => void,
) {
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>();
  const all = async (files: readonly File[]) => {
    const refused: Refusal[] = [];
    for (const file of files.slice(MOST_FILES)) refused.push({ name: file.name, why: words.tooMany });
    for (const [i, file] of files.slice(0, MOST_FILES).entries()) {
      setProgress({ done: i, all: files.length });
      const why =
        file.size > MOST_BYTES
          ? words.tooLarge
          : await take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      if (why !== undefined) refused.push({ name: file.name, why });
    }
    setProgress(undefined);
    onDone(files.length - refused.length, refused);
  };
  return {
    progress,
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      // The window takes plans that are dropped anywhere; these are none.
      event.stopPropagation();
      void all([...event.dataTransfer.files]);
    },
  };
}
