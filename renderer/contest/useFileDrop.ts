/** Many files at once: dropped on a panel, taken one after the other, with one answer for all. Sixty entries are not sixty dialogs. */
import { type DragEvent, useRef, useState } from 'react';
import { IMPORT_LIMITS, type ImportKind } from '../../shared/kernel/importLimits.ts';

export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array };
/** What became of a file: undefined where it was taken, or why it was not. */
export type Refusal = { readonly name: string; readonly why: string };

const MOST_FILES = 500;

export function useFileDrop(
  kind: ImportKind,
  take: (file: DroppedFile, signal: AbortSignal) => Promise<string | undefined>,
  words: { readonly tooLarge: string; readonly tooMany: string; readonly stopped: string },
  onDone: (taken: number, refused: readonly Refusal[]) => void,
) {
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>();
  const stop = useRef<AbortController>(undefined);
  const all = async (files: readonly File[]) => {
    const refused: Refusal[] = [];
    const controller = new AbortController();
    stop.current = controller;
    for (const file of files.slice(MOST_FILES)) refused.push({ name: file.name, why: words.tooMany });
    for (const [i, file] of files.slice(0, MOST_FILES).entries()) {
      setProgress({ done: i, all: files.length });
      const why = await takeOne(file, controller.signal);
      if (why !== undefined) refused.push({ name: file.name, why });
    }
    setProgress(undefined);
    onDone(files.length - refused.length, refused);
  };
  /** A file beyond the limit is not read into memory to be refused. */
  const takeOne = async (file: File, signal: AbortSignal): Promise<string | undefined> => {
    if (signal.aborted) return words.stopped;
    if (file.size > IMPORT_LIMITS[kind].bytes) return words.tooLarge;
    return take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, signal);
  };
  return {
    progress,
    /** Leaves out the file that is being read and those after it. */
    stop: () => stop.current?.abort(),
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
