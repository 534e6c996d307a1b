/** What the worker of a person's own form is asked. */
import type { BoxContent } from '../../shared/domain/forms/ownForm.ts';

export type OwnFormRequest = {
  readonly bytes: Uint8Array;
  /** Undefined where the form is only read. */
  readonly contents: ReadonlyMap<string, BoxContent> | undefined;
};
