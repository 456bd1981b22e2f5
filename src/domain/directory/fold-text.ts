/** Letters that Unicode takes for letters of their own, as people type them who have no key for them; and what is not typed. */
const plain: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' },
  ...{ "'": '', '’': '', '‘': '', ʼ: '', ʻ: '', '`': '', '׳': '', ـ: '' },
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** Whatever is more than English with its quotation marks and dashes; most texts are not, and folded faster. */
const rich = /[^\t-\r -~–—‘-‟]/;

/** A text without case, accents and other marks, so that “nguyen” is found as “Nguyễn”. */
export function foldText(text: string): string {
  // A mark that one script alone has may be a vowel, as in Hindi; only Hebrew does without.
  const bare = rich.test(text) ? text.normalize('NFKD').replace(/\p{sc=Zinh}|\p{Cf}|(?=[\u0591-\u05c7])\p{M}/gu, '') : text;
  return bare.toLowerCase().replace(special, (letter) => plain[letter]!);
}

/**
 * The folded words of a text. A sign of a script that sets no spaces between the names of a person (for Korean, a syllable), and
 * an emoji, is a word by itself.
 */
export function wordsOf(text: string): string[] {
  const folded = foldText(text);
  return (
    folded.match(
      rich.test(folded)
        ? /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{ExtPict}]|[ᄀ-ᅟ][ᅠ-ᆧ]?[ᆨ-ᇿ]?|\p{RI}{2}|[^\p{Z}\p{P}\p{S}\p{C}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ᄀ-ᅟ]+/gu
        : /[a-z\d]+/g,
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
