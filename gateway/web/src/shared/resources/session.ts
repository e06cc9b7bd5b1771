/** What the gateway says of the session; how it stands with it is followed by the app (session-watch). */
export const sessionPath = '/session';
