/** What everybody may read, signed in or not: pages of the gateway, not of the app. */
export const statements = ['help', 'accessibility', 'privacy'] as const;
export type Statement = (typeof statements)[number];
