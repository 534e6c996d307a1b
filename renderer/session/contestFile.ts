/** A file of a contest that came in from outside (a double click, a drop on the window) and waits for the screen that shows it. */
import type { PickedFile } from '../../shared/ipc/contract.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';

type ContestFile = Pick<PickedFile, 'name' | 'bytes'>;
let waiting: ContestFile | undefined;
const offered = new Emitter<void>();
export const onDidOfferContestFile = offered.on;

/** Keeps the file for the screen of the contests, which the caller shows. */
export function offerContestFile(file: ContestFile): void {
  waiting = file;
  offered.fire();
}
/** The file that waits; undefined when there is none or it was taken. */
export function takeContestFile(): ContestFile | undefined {
  const file = waiting;
  waiting = undefined;
  return file;
}
