/** The data type of a catalogue entry that is dragged onto the board; its value is the entry's id. */
export const ENTRY_DRAG_TYPE = 'application/x-musubi-entry';
