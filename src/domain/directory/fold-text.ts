/** Letters that Unicode takes for letters of their own, as people type them who have no key for them. */
const plain: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ς: 'σ' };

/** A text without case, accents and other marks, so that “nguyen” is found as “Nguyễn”. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+|['’ʼ‘`]/gu, '')
    .toLowerCase()
    .replace(/[ßøđðłæœþıς]/g, (letter) => plain[letter]!);
}

/** The folded words of a text. A sign of a script that sets no spaces, and an emoji, is a word by itself. */
export function wordsOf(text: string): string[] {
  return (
    foldText(text).match(
      /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{ExtPict}]|\p{RI}{2}|[^\p{Z}\p{P}\p{S}\p{C}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+/gu,
    ) ?? []
  );
}

/**
 * Whether a word begins as `typed` does but for one slip: a letter more, one less, another one, or two that changed places.
 * Both are folded.
 */
export function isNearly(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const rest = (ofTyped: number, ofWord: number): boolean => word.startsWith(typed.slice(at + ofTyped), at + ofWord);
  return (
    at === typed.length ||
    rest(1, 0) ||
    rest(1, 1) ||
    rest(0, 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && rest(2, 2))
  );
}
