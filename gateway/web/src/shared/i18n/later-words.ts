let load = () => Promise.resolve();

/** Says how the words come that only later parts of the app say, in the language that is spoken now. */
export function laterWordsCome(by: () => Promise<void>): void {
  load = by;
}

/** Whatever part comes later waits for its words too. */
export const laterWords = (): Promise<void> => load();
