/**
 * The areas of the app: each has sentences of its own (messages/<name>), and a weight that its first load may have.
 * `start`: the source that it begins with. `page`: the entry page, where it has one; an area without one begins inside
 * the page of the first area, and what it adds to that is what counts.
 * @typedef {{ name: string, start: string, page?: string, limitKb: number }} Area
 * @type {Area[]}
 */
export const areas = [{ name: 'me', start: 'app/start.tsx', page: 'index.html', limitKb: 136 }];

/** The language whose sentences are weighed along. */
export const LANGUAGE = 'nl';

/**
 * What the file is called that holds what an area says first.
 * @param {string} area
 * @param {string} language
 */
export const wordsFile = (area, language) => `words-${area}-${language}`;
