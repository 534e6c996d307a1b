/** What a command says of its arguments and its input; everything else is a fault of ours. */

/** The command was called in a way that it does not know; the message says what it takes. */
export class UsageError extends Error {}

/** `field` is the path in the input, such as `sources.1.amountYen`; empty for the input as a whole. */
export type InputIssue = { readonly field: string; readonly code: string; readonly message: string };

/** What the input says is impossible: told per field, as words for people and as JSON for programs. */
export class InputError extends Error {
  readonly issues: readonly InputIssue[];
  constructor(issues: InputError['issues']) {
    super(issues.map((i) => (i.field ? `${i.field}: ${i.message}` : i.message)).join('\n'));
    this.issues = issues;
  }
}
