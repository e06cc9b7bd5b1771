/** Small letters that Unicode does not decompose. */
const typedAs: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  ς: 'σ',
};

const lacking = new RegExp(`[${Object.keys(typedAs).join('')}]`, 'gu');
const ends = /^[ .-]+|[ .-]+$/g;

const letters = (text: string) =>
  text
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u115f\u1160]+/gu, '')
    .toLowerCase()
    .replace(lacking, (letter) => typedAs[letter]!)
    .replace(/[\p{Pd}\u2212'`‘’‛′·‧ʹʻʼʾʿ]+/gu, '-');

const sign = (between: string) => (/[\p{Z}\p{Cc}]/u.test(between) ? ' ' : between === '-' ? '-' : '.');
const parted = (text: string) =>
  letters(text)
    .replace(/[^\p{L}\p{N}]+/gu, sign)
    .replace(ends, '');
const joined = (text: string) => text.replace(/[ -]+/g, '');
const distinct = (texts: string[]) => [...new Set(texts)];

/**
 * What is typed finds what is written, whatever the case, the accents, the letters that a keyboard lacks, apostrophes,
 * hyphens and spaces. The services have the same rule (`Folding.java` says it step by step); both are held to
 * `finding-examples.json`.
 */
export function startsOf(text: string): string[] {
  const whole = parted(text);
  return distinct(
    [...whole.matchAll(/[^ .-]+/g)]
      .flatMap(({ index }) => joined(whole.slice(index)))
      .flatMap((start) => [start, start.replaceAll('.', '')]),
  );
}

/** What was typed, as the words that must each be found. */
export const wordsOf = (typed: string): string[] =>
  distinct(
    parted(typed)
      .split(' ')
      .map((word) => joined(word).replace(ends, ''))
      .filter(Boolean),
  );

export const begins = (word: string, starts: string[]): boolean => starts.some((start) => start.startsWith(word));

/** Whether every word begins somewhere in what is written, in any order. */
export const finds = (words: string[], written: string): boolean => {
  const starts = startsOf(written);
  return words.length > 0 && words.every((word) => begins(word, starts));
};
