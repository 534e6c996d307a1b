/** Requests to the worker for own forms. */
import type { BoxContent } from '../../shared/domain/forms/ownForm.ts';

export type OwnFormRequest = {
  readonly bytes: Uint8Array;
  /** `undefined` if the form is only read. */
  readonly contents: ReadonlyMap<string, BoxContent> | undefined;
};
