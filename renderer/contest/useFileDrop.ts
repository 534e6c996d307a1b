/** Many files at once: dropped on a panel, processed one after the other, with one summary. Sixty entries must not open sixty dialogs. */
import { type DragEvent, useRef, useState } from 'react';
import { IMPORT_LIMITS, type ImportKind } from '../../shared/kernel/importLimits.ts';

export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array };
/** A refused file and the reason. */
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
  /** A file over the limit is rejected before it is read into memory. */
  const takeOne = async (file: File, signal: AbortSignal): Promise<string | undefined> => {
    if (signal.aborted) return words.stopped;
    if (file.size > IMPORT_LIMITS[kind].bytes) return words.tooLarge;
    return take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, signal);
  };
  return {
    progress,
    /** Skips the current file and the remaining ones. */
    stop: () => stop.current?.abort(),
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      // The window handles dropped plans; these are not plans.
      event.stopPropagation();
      void all([...event.dataTransfer.files]);
    },
  };
}
