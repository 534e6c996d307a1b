/** The purposes for which a device's key signs. A signature for one purpose is invalid for another. */
export const SIGNING_PURPOSES = [
  'guidance',
  'call',
  'submission',
  'receipt',
  'scores',
  'feedback',
  'pairing',
  'archive',
  'catalogue',
  'signIn',
] as const;
export type SigningPurpose = (typeof SIGNING_PURPOSES)[number];
