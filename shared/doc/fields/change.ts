/** Changes by meaning: one entry for what a person would call one change. Language-neutral: see `inWords`. */
import type { MessageKey } from '../../i18n/messages.ts';
import type { EntityName, RelationName } from '../schema.ts';
import type { Said } from './said.ts';

/** Where the values of a change are stored: what a command needs to restore one side's value. */
export type Address =
  | { readonly on: 'meta'; readonly fields: readonly string[] }
  /** Without `fields`, the whole row. */
  | {
      readonly on: 'entity';
      readonly collection: EntityName;
      readonly id: string;
      readonly fields?: readonly string[];
    }
  | { readonly on: 'relation'; readonly relation: RelationName; readonly keys: readonly string[] };

/** The row or relation that a change belongs to. */
export type Subject = {
  readonly collection: EntityName | RelationName | 'meta';
  /** Its key in the collection; empty for the plan's own details. */
  readonly id: string;
  readonly noun: MessageKey;
  readonly name: Said;
};

type Common = {
  /** The same for the same row and field in any comparison. Changes of two people with the same key conflict. */
  readonly key: string;
  readonly before: Said;
  readonly after: Said;
};

export type Change = Common &
  (
    | {
        readonly kind: 'text';
        /** The heading above; empty at the top. */
        readonly section: string;
        /** `look`: only the formatting changes. `form`: it became a heading or a list; before and after name the forms. */
        readonly how: 'words' | 'look' | 'form' | 'moved' | 'split' | 'joined';
      }
    | {
        readonly kind: 'field';
        readonly subject: Subject;
        readonly field: string;
        readonly label: Said;
        readonly address: Address;
        /** Rows that it belongs to, as `collection:id`: deleting one of them conflicts with this change. */
        readonly rows: readonly string[];
      }
    /** A row or relation that was added or removed. `before` or `after` is empty. */
    | {
        readonly kind: 'exists';
        readonly subject: Subject;
        readonly came: boolean;
        readonly address: Address;
        readonly rows: readonly string[];
      }
    /** Order, position or size: how many rows of one list or canvas were moved. `after` is the number. */
    | { readonly kind: 'layout'; readonly subject: Subject; readonly field: string; readonly count: number }
  );

export type TextChange = Extract<Change, { readonly kind: 'text' }>;
export type DataChange = Exclude<Change, TextChange>;
