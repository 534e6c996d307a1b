/** A contest file that was opened from outside (double click, drop on the window) and waits for the screen that shows it. */
import type { PickedFile } from '../../shared/ipc/contract.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';

type ContestFile = Pick<PickedFile, 'name' | 'bytes'>;
let waiting: ContestFile | undefined;
const offered = new Emitter<void>();
export const onDidOfferContestFile = offered.on;

/** Keeps the file for the contests screen, which the caller opens. */
export function offerContestFile(file: ContestFile): void {
  waiting = file;
  offered.fire();
}
/** The waiting file, which is removed; `undefined` if there is none. */
export function takeContestFile(): ContestFile | undefined {
  const file = waiting;
  waiting = undefined;
  return file;
}
