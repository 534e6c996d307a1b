/** The thinking tools whose sheets are stored as rows of one kind: 曼荼羅, お見合い, 逆さ, SCAMPER. */
export const THOUGHT_TOOLS = ['mandala', 'meeting', 'inversion', 'scamper'] as const;
export type ThoughtTool = (typeof THOUGHT_TOOLS)[number];

/** The outcome of a sentence about two cards. */
export const MEETING_ENDS = ['draft', 'memo', 'released'] as const;
export type MeetingEnd = (typeof MEETING_ENDS)[number];
