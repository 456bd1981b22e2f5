const accents = 'aàeèiïoönñuüAÀEÈIÏOÖNÑUÜcç';

/** A text as a longer language might have it: the letters of English with accents, and words at least 40 % longer. */
export function lengthen(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const accented = word.replace(/./gu, (letter) => {
      const at = accents.indexOf(letter);
      return at >= 0 && at % 2 === 0 ? accents[at + 1]! : letter;
    });
    return accented + accented.slice(-1).repeat(Math.ceil(word.length * 0.4));
  });
}
