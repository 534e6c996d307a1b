/** The ways of thinking whose sheets are kept as rows of one kind: 曼荼羅, お見合い, 逆さ, SCAMPER. */
export const THOUGHT_TOOLS = ['mandala', 'meeting', 'inversion', 'scamper'] as const;
export type ThoughtTool = (typeof THOUGHT_TOOLS)[number];

/** What became of a sentence that was written about two cards. */
export const MEETING_ENDS = ['draft', 'memo', 'released'] as const;
export type MeetingEnd = (typeof MEETING_ENDS)[number];
