/** A value or a typed failure. Errors cross process borders as values, because Electron keeps only a thrown error's message. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** The same failure, or `next` made of the value. */
export const mapOk = <T, U, E>(result: Result<T, E>, next: (value: T) => U): Result<U, E> =>
  result.ok ? ok(next(result.value)) : result;
