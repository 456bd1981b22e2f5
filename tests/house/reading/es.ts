import { isProse, neverAnywhere, type ReadingRule } from './texts.js';

/**
 * How many syllables a Spanish word has. They follow from its spelling: each run of vowels holds one for every strong vowel (a, e, o,
 * or an i or u that is stressed against the rule), and one where it has none of these.
 */
export function syllablesIn(word: string): number {
  const sounds = word
    .normalize('NFC')
    .toLowerCase()
    // Silent, and no border between vowels: “ahora” has the same as “aora”.
    .replaceAll('h', '')
    .replace(/([qg])u(?=[eéií])/g, '$1')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const runs = sounds.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    runs.reduce((sum, run) => sum + Math.max(1, run.match(/[aeoáéóíú]/g)?.length ?? 0), 0),
  );
}

/**
 * The reading ease of texts as a whole after Fernández Huerta, who fitted Flesch’s to Spanish: 60 to 70 is ordinary for an adult, more
 * is easier. Only prose is counted; sentences end, after him, with a full stop, a semicolon, or what stands for one.
 *
 * José Fernández Huerta, “Medidas sencillas de lecturabilidad”, Consigna 214 (1959), 29–32, prints 206.84 − 0.60 P − 1.02 F, with P
 * the syllables and F the sentences in a hundred words. F so read makes longer sentences easier; it can only be meant as
 * the words in a sentence, which is how Flesch has it and how the formula is used: Gwillim Law, “Error in the Fernandez Huerta
 * Readability Formula” (2011), https://linguistlist.org/issues/22/22-2332/, and https://legible.es/blog/lecturabilidad-fernandez-huerta/.
 */
export function readingEaseOf(texts: readonly string[]): number {
  let [sentences, words, syllables] = [0, 0, 0];
  for (const text of texts.filter(isProse)) {
    const found = text.replace(/\{\w+\}/g, 'nombre').match(/\p{L}+/gu) ?? [];
    sentences += text.split(/[.?;…]+/).filter((part) => /\p{L}/u.test(part)).length;
    words += found.length;
    syllables += found.reduce((sum, word) => sum + syllablesIn(word), 0);
  }
  return words ? 206.84 - (60 * syllables) / words - (1.02 * words) / sentences : 100;
}

/** A word by itself: `\b` takes an accent for a border, and what is filled in is named in English. */
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}{])(?:${pattern})(?![\\p{L}}])`, 'iu');

/** A pattern’s name, as it would be said of people. */
const pattern = '(?:evitativ|evitante|ansios|desorganizad|temeros|rechazante)[oa]?s?';

/** What never stands in a widget: the rules of the English words, as Spanish breaks them. */
export const never: Record<string, RegExp> = {
  'a type of person': word('narcisistas?|codependientes?|dependientes? emocional(?:es)?|personas? altamente sensibles?'),
  'a person called by a pattern': word(
    `(?:personas?|parejas?|gente|tipos?|hombres?|muj(?:er|eres)|individuos?|amig[oa]s?|amistad(?:es)?) ${pattern}`,
  ),
  'a pattern as a noun': word(`(?:una?|unos|unas|los|las|eres|seas|ser|siendo|soy|como) ${pattern}`),
  'a verdict': word(
    '(?:tóxic|dañad|necesitad|loc|enfermiz|defectuos|inmadur|dramátic)[oa]s?|débil(?:es)?|anormal(?:es)?|disfuncional(?:es)?|insan[oa]s?|víctimas?|fracas\\p{L}*',
  ),
  'a diagnosis': word(
    'trastornos?|patol\\p{L}+|síntomas?|síndromes?|narcisis\\p{L}+|borderline|enfermedad(?:es)? mental(?:es)?|(?<!(?:no es un|ni un|no un|ningún|ni) )diagn[oó]stic\\p{L}*',
  ),
  'an order': word(
    'deb(?:es|e|éis|emos|en|erá\\p{L}*|ería\\p{L}*)|(?<!(?:no|si) )(?:tienes|tendrás|tendrías) que|(?<!no )hay que|es necesario que',
  ),
  'making light': word(
    'simplemente|sencillamente|obviamente|fácilmente|meramente|básicamente|realmente|por supuesto|claro que|basta con|solo (?:tienes|hace falta|es cuestión)',
  ),
  'a promise': word('cura(?:r|rte|rse|rá|rás|s)?|sanarás|sanarte|te arregla\\p{L}*|arreglarte|garant\\p{L}+|nunca más'),
  'a shame': word('perezos[oa]s?|vag[oa]s?|egoístas?|(?:tu|por) culpa|culpa tuya|deja ya de|supéralo|rachas?|puntuación'),
  'a reader of one gender': word(
    '(?:estás|estés|estabas|te sientes|te sientas|te sentías|sentirte|eres|seas|quedarte|te quedas) (?:(?:más|menos|muy|tan|un poco|algo) )*(?:\\p{L}+[ai]d|tranquil|sol|segur|list|content|quiet|dispuest|roj)[oa]|(?:eres|seas|serás) bienvenid[oa]s?',
  ),
  'two endings for one word': /\p{L}(?:\/[oa]s?|@s?)(?!\p{L})/u,
  'another address than “tú”': word('usted(?:es)?|vosotr[oa]s|vuestr[oa]s?|vos|os'),
  'a question that does not open': /^[^¿?]*\?|\?[^¿]*\?|¿[^?]*(?:¿|$)/,
  'a full stop inside quotes': /[.,]”/,
  'another pair of quotes': /[«»„‟‹›]/,
  'a space before a mark': /\s[.,;:?…”)]/,
  'a word of English': word('the|and|you|your|with|this|that|what|of|is|are|not|from|can|may|next|back|stop|close|open'),
  ...neverAnywhere,
};

/** The lowest reading ease: of a file of words as a whole, and of each text that is long enough to be tiring. */
const lowestEase = 60;
const longText = 20;

export const spanish: ReadingRule = {
  ease: `with an ease of ${lowestEase} at least`,
  tooHard: (texts) => {
    const all = readingEaseOf(texts.map(([, text]) => text));
    const long = texts
      .filter(([, text]) => text.split(/\s+/).length >= longText)
      .map(([path, text]) => [`${path}: ${text}`, readingEaseOf([text])] as const);
    return [['the whole', all] as const, ...long]
      .filter(([, ease]) => ease < lowestEase)
      .map(([what, ease]) => `${Math.round(ease)} ${what}`);
  },
  never,
};
