/**
 * The input and output of every channel, validated with zod at trust boundaries: the desktop's IPC and the browser edition's socket
 * both run these schemas before a handler sees anything.
 */

import { z } from 'zod';
import { DOCUMENT_KINDS } from '../domain/roles/roles.ts';
import { FILE_TYPES, type FileKind } from '../export/formats.ts';
import { BOARD_LAYOUTS, DEFAULT_PAGES, LONGEST_MARK, type PageSetup } from '../export/paper/pages.ts';
import { LANGUAGE_IDS } from '../kernel/languages.ts';
import { SIGNING_PURPOSES } from '../kernel/signing.ts';
import { CHANNELS, type ChannelName, type EventName } from './channels.ts';
import { HOME_CONTRACT } from './homes.ts';

const MAX_UPDATE = 64 << 20;
const bytes = (max: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= max, 'bytes');
const id = z.string().regex(/^[0-9a-z]{16}$/);
const docName = z.string().regex(new RegExp(`^(${DOCUMENT_KINDS.join('|')}):[0-9a-z]{16}$`));
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const title = z.string().max(400);
const empty = z.strictObject({});

const pageSetupSchema = z
  .looseObject({ hasWideBoards: z.boolean().optional().catch(undefined) })
  // Earlier apps knew boards on A3 only, and before that none.
  .transform(({ hasWideBoards, ...pages }) => (hasWideBoards ? { boardLayout: 'wide', ...pages } : pages))
  .pipe(
    z.object({
      size: z.enum(['a4', 'a3']),
      isLandscape: z.boolean(),
      isPunched: z.boolean(),
      hasCover: z.boolean(),
      hasContents: z.boolean(),
      hasHeader: z.boolean(),
      hasComments: z.boolean(),
      hasBoards: z.boolean(),
      boardLayout: z.enum(BOARD_LAYOUTS).catch('fit'),
      mark: z.string().max(LONGEST_MARK),
    }),
  ) satisfies z.ZodType<PageSetup>;

/** The roles that a person can choose on the first screen. */
export const START_ROLES = ['founder', 'advisor', 'judge', 'secretariat'] as const;
export type StartRole = (typeof START_ROLES)[number];

/** Number of lines kept of what was handed out: the oldest is dropped. */
export const MOST_HANDED_OUT = 200;
const handedOutSchema = z.object({
  at: z.string().max(40),
  by: z.string().max(120),
  title: z.string().max(400),
  door: z.string().max(40),
  /** The format, for a file. */
  format: z.string().max(20),
  /** The audience, as a layer. */
  audience: z.string().max(20),
});
export type HandedOut = z.infer<typeof handedOutSchema>;

export const settingsSchema = z.object({
  language: z.enum(LANGUAGE_IDS).catch('ja'),
  name: z.string().max(120).catch(''),
  theme: z.enum(['system', 'light', 'dark', 'contrast']).catch('system'),
  font: z.enum(['ud', 'noto']).catch('ud'),
  zoom: z.number().min(0.5).max(2).catch(1),
  dateStyle: z.enum(['western', 'wareki', 'both']).catch('both'),
  prefecture: z.string().max(20).catch(''),
  municipalityCode: z.string().max(6).catch(''),
  /** False until the first run is completed. */
  welcomed: z.boolean().catch(false),
  singleKeys: z.boolean().catch(true),
  /** The chosen role; empty if the person skipped the question. */
  startedAs: z.enum(['', ...START_ROLES]).catch(''),
  /** The answers of a founder that are not a plan yet, as `shared/app/start/draft.ts` writes them. */
  startDraft: z.string().max(60_000).catch(''),
  /** Whether an open plan says what comes next. */
  showsNextStep: z.boolean().catch(false),
  /** Explanations that were dismissed: `term:grace`, `onePage:<plan>`. */
  seen: z.array(z.string().max(60)).max(400).catch([]),
  /** The samples of this device by role: the id of the plan, seat or contest. */
  samples: z.partialRecord(z.enum(START_ROLES), id).catch({}),
  /** The page setup last used. */
  pages: pageSetupSchema.catch(DEFAULT_PAGES),
  /** The export format last chosen. */
  lastExport: z.string().max(40).catch(''),
  /** The log of exports from this device, oldest first. */
  handedOut: z.array(handedOutSchema).max(MOST_HANDED_OUT).catch([]),
});
export type Settings = z.infer<typeof settingsSchema>;
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

export const planSummarySchema = z.object({
  id,
  title,
  createdAt: z.string(),
  updatedAt: z.string(),
  trashedAt: z.string().nullable(),
});
export type PlanSummary = z.infer<typeof planSummarySchema>;

/** Something that failed its check and was set aside, so that the rest opens. */
export const damageSchema = z.object({
  what: z.enum(['library', 'update', 'snapshot', 'version', 'media']),
  name: z.string(),
  at: z.string(),
});
export type Damage = z.infer<typeof damageSchema>;

/** Kept once per plan and in no list: the state in which this person last saw it, and the common one when the connection was lost. */
export const KEPT_STATES = ['visit', 'common'] as const;
export type KeptState = (typeof KEPT_STATES)[number];
export const isKeptState = (reason: string): reason is KeptState => KEPT_STATES.some((kept) => kept === reason);
export const MOST_BEFORE_SYNC = 20;
const VERSION_REASONS = [
  'manual',
  'beforeMerge',
  /** Before offline work was merged over the network: made by the app, and only the last {@link MOST_BEFORE_SYNC} are kept. */
  'beforeSync',
  'beforeRestore',
  'beforeTemplate',
  'auto',
  ...KEPT_STATES,
] as const;
export const versionSchema = z.object({
  id,
  planId: id,
  name: z.string().max(200),
  reason: z.enum(VERSION_REASONS),
  createdAt: z.string(),
  bytes: z.number(),
});
export type PlanVersion = z.infer<typeof versionSchema>;

/** The roles that a person may be invited as. There is only one owner. */
export const GUEST_ROLES = ['editor', 'commenter', 'viewer'] as const;
export type GuestRole = (typeof GUEST_ROLES)[number];
const guestRole = z.enum(GUEST_ROLES);

export const sharingMemberSchema = z.object({
  id,
  name: z.string(),
  colour: z.number(),
  role: guestRole,
  joinedAt: z.string(),
  revoked: z.boolean(),
  /** What this person's device is known to have: everything up to a time, also as an encoded Yjs snapshot if that is small enough. */
  reached: z.object({ at: z.string(), mark: bytes(1 << 20).nullable() }).nullable(),
});
export type SharingMember = z.infer<typeof sharingMemberSchema>;
export const sharingInviteSchema = z.object({
  id,
  role: guestRole,
  usesLeft: z.number(),
  expiresAt: z.string(),
  hasPassphrase: z.boolean(),
});
export type SharingInvite = z.infer<typeof sharingInviteSchema>;
export const sharingStatusSchema = z.object({
  /** Off, reachable from this machine only, or from its network. */
  reach: z.enum(['off', 'machine', 'network']),
  /** Where guests find the server, best first; empty when off. */
  addresses: z.array(z.string()),
  members: z.array(sharingMemberSchema),
  invites: z.array(sharingInviteSchema),
});
export type SharingStatus = z.infer<typeof sharingStatusSchema>;

const FILE_KINDS = Object.keys(FILE_TYPES) as [FileKind, ...FileKind[]];

export type { FileKind };

/** A file that a person chose. The token names it to the host; a path never crosses. */
const pickedFile = z.object({ name: z.string(), bytes: bytes(512 << 20), token: z.string().optional() });
export type PickedFile = z.infer<typeof pickedFile>;

export const STORAGE_STATES = ['ok', 'full', 'readOnly', 'failed'] as const;
export type StorageState = (typeof STORAGE_STATES)[number];

/** Answers that an entrant can fetch: the signed receipt, the reason for a refusal, the signed letter. */
export const ENTRY_ANSWERS = ['receipt', 'refusal', 'letter'] as const;
export type EntryAnswer = (typeof ENTRY_ANSWERS)[number];

/** A machine that accepts submissions or sheets, as named by a judging file or a call. */
const hub = {
  addresses: z.array(z.string().max(300)).min(1).max(20),
  token: z.string().min(1).max(200),
};

const refusedSheet = z.object({
  hash,
  /** When it was on disk here, as an ISO time. */
  at: z.string(),
  /** A code of `sheetError.*`. */
  code: z.string(),
  /** For a damaged one. */
  problems: z.array(z.object({ code: z.string(), part: z.string() })),
  /** For one with impossible scores. */
  scores: z.array(
    z.object({ number: z.number(), criterion: z.string(), value: z.number(), max: z.number(), step: z.number() }),
  ),
});
export type RefusedSheet = z.output<typeof refusedSheet>;

const contract = {
  'app.info': {
    in: empty,
    out: z.object({
      version: z.string(),
      platform: z.string(),
      host: z.enum(['desktop', 'browser']),
      dataFolder: z.string(),
      storage: z.enum(STORAGE_STATES),
      damages: z.array(damageSchema),
    }),
  },
  /** Data for troubleshooting: versions, sizes, states and the log, as text; without plan content, names or paths. */
  'app.diagnostics': { in: empty, out: z.object({ text: z.string() }) },
  'app.openExternal': { in: z.strictObject({ url: z.string().max(2_000) }), out: z.object({ opened: z.boolean() }) },
  'settings.get': { in: empty, out: settingsSchema },
  'settings.set': { in: z.strictObject({ patch: z.record(z.string().max(40), z.unknown()) }), out: settingsSchema },
  'library.list': { in: empty, out: z.object({ plans: z.array(planSummarySchema) }) },
  'library.create': { in: z.strictObject({ id, title, update: bytes(MAX_UPDATE) }), out: planSummarySchema },
  'library.describe': { in: z.strictObject({ id, title }), out: z.object({}) },
  'library.setTrashed': { in: z.strictObject({ id, trashed: z.boolean() }), out: z.object({}) },
  'library.deleteForever': { in: z.strictObject({ id }), out: z.object({}) },
  'docs.load': {
    in: z.strictObject({ name: docName }),
    out: z.object({ state: bytes(MAX_UPDATE * 2).nullable(), updates: z.array(bytes(MAX_UPDATE)) }),
  },
  'docs.append': {
    in: z.strictObject({ name: docName, updates: z.array(bytes(MAX_UPDATE)).min(1).max(1_000) }),
    out: z.object({ savedAt: z.string() }),
  },
  /** Erases a judge's copy of a contest from this machine; no other kind of document is accepted. */
  'docs.erase': { in: z.strictObject({ name: z.string().regex(/^score:[0-9a-z]{16}$/) }), out: z.object({}) },
  'versions.list': { in: z.strictObject({ planId: id }), out: z.object({ versions: z.array(versionSchema) }) },
  'versions.create': {
    in: z.strictObject({
      planId: id,
      name: z.string().max(200),
      reason: z.enum(VERSION_REASONS),
      state: bytes(MAX_UPDATE),
    }),
    out: versionSchema,
  },
  'versions.load': { in: z.strictObject({ id }), out: z.object({ state: bytes(MAX_UPDATE) }) },
  'versions.kept': {
    in: z.strictObject({ planId: id, reason: z.enum(KEPT_STATES) }),
    out: z.object({ at: z.string(), state: bytes(MAX_UPDATE) }).nullable(),
  },
  'versions.rename': { in: z.strictObject({ id, name: z.string().min(1).max(200) }), out: z.object({}) },
  'media.put': {
    in: z.strictObject({
      bytes: bytes(20 << 20),
      // A zip is a contest's submission, stored as received; anything but a picture was attached to one.
      type: z.enum([
        'image/png',
        'image/jpeg',
        'image/webp',
        'image/gif',
        'application/zip',
        'application/octet-stream',
      ]),
    }),
    out: z.object({ hash }),
  },
  'media.get': { in: z.strictObject({ hash }), out: z.object({ bytes: bytes(20 << 20), type: z.string() }).nullable() },
  'backup.create': { in: empty, out: z.object({ name: z.string(), bytes: bytes(512 << 20) }) },
  'backup.list': {
    in: empty,
    out: z.object({ backups: z.array(z.object({ name: z.string(), createdAt: z.string(), bytes: z.number() })) }),
  },
  'backup.restore': {
    in: z.strictObject({ name: z.string().max(100).optional(), bytes: bytes(512 << 20).optional() }),
    out: z.object({ plans: z.number() }),
  },
  'sharing.status': { in: z.strictObject({ planId: id }), out: sharingStatusSchema },
  'sharing.start': { in: z.strictObject({ reach: z.enum(['machine', 'network']) }), out: z.object({}) },
  'sharing.stop': { in: empty, out: z.object({}) },
  'sharing.invite': {
    in: z.strictObject({
      planId: id,
      role: guestRole,
      uses: z.number().int().min(1).max(500),
      days: z.number().int().min(1).max(366),
      passphrase: z.string().max(200),
      /** The owner's key, which the invitation then carries. */
      founderKey: hash.optional(),
    }),
    /** The part of a link after the address: anyone who has it may join. The code stands for it for ten minutes. */
    out: z.object({ fragment: z.string(), code: z.string().regex(/^\d{6}$/) }),
  },
  'sharing.setRole': { in: z.strictObject({ memberId: id, role: guestRole }), out: z.object({}) },
  /** Revokes a member or an invitation. */
  'sharing.revoke': { in: z.strictObject({ id }), out: z.object({}) },
  /** Sends a window's own presence, in the encoding of y-protocols; returns the presence of the others. */
  'presence.send': {
    in: z.strictObject({ name: docName, bytes: bytes(16 << 10) }),
    out: z.object({ others: bytes(4 << 20) }),
  },
  /** Where a judge's sheets can be sent while this machine shares, and the key of their seat; no addresses while it does not. */
  'scores.hub': {
    in: z.strictObject({ contest: id, round: id, judge: id }),
    out: z.object({ addresses: z.array(z.string()), token: z.string() }),
  },
  /** Sheets received over the network that cannot be accepted at the moment, with the reason. */
  'scores.refused': {
    in: z.strictObject({ contest: id }),
    out: z.object({ sheets: z.array(refusedSheet) }),
  },
  /** Sends a sheet to the secretariat's machine. */
  'scores.send': {
    in: z.strictObject({
      ...hub,
      contest: id,
      round: id,
      judge: id,
      bytes: bytes(4 << 20),
    }),
    out: z.object({ answer: z.enum(['received', 'refused', 'unreachable']) }),
  },
  /** Where submissions to a contest of this machine can be sent while it shares, and the key that its call carries. */
  'entries.hub': {
    in: z.strictObject({ contest: id }),
    out: z.object({ addresses: z.array(z.string()), token: z.string() }),
  },
  /** Puts an answer where the entrant who knows the submission's hash can fetch it. */
  'entries.answer': {
    in: z.strictObject({ contest: id, submission: hash, answer: z.enum(ENTRY_ANSWERS), bytes: bytes(1 << 20) }),
    out: z.object({}),
  },
  /** Sends a submission, encrypted for its contest, to the secretariat's machine. */
  'entries.send': {
    in: z.strictObject({ ...hub, contest: id, bytes: bytes((20 << 20) + (64 << 10)) }),
    out: z.object({ answer: z.enum(['received', 'refused', 'unreachable']) }),
  },
  /** Fetches an answer from there; `null` if there is none yet. */
  'entries.fetch': {
    in: z.strictObject({ ...hub, contest: id, submission: hash, answer: z.enum(ENTRY_ANSWERS) }),
    out: z.object({ reached: z.boolean(), bytes: bytes(1 << 20).nullable() }),
  },
  /** Signs a hash with this device's key, which never leaves the host. Input and output are hexadecimal. */
  'device.sign': {
    in: z.strictObject({ purpose: z.enum(SIGNING_PURPOSES), hash }),
    out: z.object({ publicKey: hash, signature: z.string().regex(/^[0-9a-f]{128}$/) }),
  },
  ...HOME_CONTRACT,
  'files.save': {
    in: z.strictObject({ name: z.string().max(200), bytes: bytes(512 << 20), kind: z.enum(FILE_KINDS) }),
    out: z.object({ saved: z.boolean() }),
  },
  'files.open': { in: z.strictObject({ kind: z.enum(FILE_KINDS) }), out: pickedFile.nullable() },
  'files.recent': { in: empty, out: z.object({ files: z.array(z.object({ token: z.string(), name: z.string() })) }) },
  'files.openRecent': { in: z.strictObject({ token: z.string().max(100) }), out: pickedFile.nullable() },
  'window.print': {
    in: z.strictObject({
      title: z.string().max(200),
      /** The date of the document. */
      day: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .optional(),
    }),
    out: z.object({ saved: z.boolean() }),
  },
  'window.setMenu': {
    in: z.strictObject({
      language: z.enum(LANGUAGE_IDS),
      commands: z
        .array(
          z.object({
            id: z.string().max(60),
            label: z.string().max(80),
            menu: z.string().max(20),
            accelerator: z.string().max(40).optional(),
          }),
        )
        .max(200),
    }),
    out: z.object({}),
  },
  'window.ready': { in: empty, out: z.object({}) },
} as const satisfies Record<ChannelName, { in: z.ZodType; out: z.ZodType }>;

export const CONTRACT: typeof contract = contract;
export type ChannelInput<C extends ChannelName> = z.input<(typeof contract)[C]['in']>;
export type ChannelOutput<C extends ChannelName> = z.output<(typeof contract)[C]['out']>;

export const EVENT_SCHEMAS = {
  'docs.appended': z.object({ name: docName, updates: z.array(bytes(MAX_UPDATE)) }),
  'sharing.changed': z.object({}),
  'presence.received': z.object({ name: docName, bytes: bytes(4 << 20) }),
  /** How much of a document the guests' devices have. */
  'presence.reached': z.object({
    name: docName,
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** When the device was last up to date, as an ISO time. */
        at: z.string().nullable(),
        waiting: z.number(),
        isHere: z.boolean(),
      }),
    ),
  }),
  /** Sheets or submissions were received over the network and accepted; the number of sheets that wait because they cannot be. */
  'contest.taken': z.object({ contest: id, entries: z.number(), sheets: z.number(), refused: z.number() }),
  'library.changed': z.object({}),
  'storage.status': z.object({ state: z.enum(STORAGE_STATES) }),
  'command.run': z.object({ command: z.string().max(60) }),
  'file.opened': z.object({ token: z.string(), name: z.string() }),
  'link.opened': z.object({ planId: id, target: z.string().max(60).optional() }),
} as const satisfies Record<EventName, z.ZodType>;
export type EventPayload<E extends EventName> = z.output<(typeof EVENT_SCHEMAS)[E]>;

export const HOST_ERRORS = [
  'invalidInput',
  'unknownChannel',
  'foreignSender',
  'notFound',
  'exists',
  'storageFull',
  'storageReadOnly',
  'storageFailed',
  /** A file at a place that the person chose could not be written; the library is not affected. */
  'fileNotSaved',
  /** A file that a person chose exceeds the largest size that is read. */
  'fileTooLarge',
  'printFailed',
  'notABackup',
  /** A backup of ours that cannot be read completely. */
  'damagedBackup',
  'unsupported',
  'portTaken',
  'disconnected',
  'internal',
] as const;
export type HostErrorCode = (typeof HOST_ERRORS)[number];

/** An error as a value on the wire. The code selects the message on screen; it contains nothing about the machine (paths, SQL). */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HostErrorCode };

export class HostError extends Error {
  readonly code: HostErrorCode;
  constructor(code: HostErrorCode) {
    super(code);
    this.name = 'HostError';
    this.code = code;
  }
}

export const isChannel = (name: unknown): name is ChannelName => CHANNELS.some((c) => c === name);
