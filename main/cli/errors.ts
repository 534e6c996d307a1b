/** Errors in a command's arguments and input; any other error is a fault of ours. */

/** The command was called in an unknown way; the message says what it accepts. */
export class UsageError extends Error {}

/** `field` is the path in the input, such as `sources.1.amountYen`; empty for the input as a whole. */
export type InputIssue = { readonly field: string; readonly code: string; readonly message: string };

/** The input is invalid: reported per field, as text for people and as JSON for programs. */
export class InputError extends Error {
  readonly issues: readonly InputIssue[];
  constructor(issues: InputError['issues']) {
    super(issues.map((i) => (i.field ? `${i.field}: ${i.message}` : i.message)).join('\n'));
    this.issues = issues;
  }
}
