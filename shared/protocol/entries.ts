/** How a submission goes over the network: one POST to the secretariat's machine, and what the secretariat answers fetched from there later. */
export const ENTRIES_PATH = '/entries/';
export const ENTRY_BYTES = 20 << 20;
export const ANSWER_BYTES = 1 << 20;
