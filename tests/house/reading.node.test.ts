import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, gradeOf, never } from './reading/en.js';
import { never as neverInSpanish, readingEaseOf, spanish, syllablesIn } from './reading/es.js';

const wrongIn = (text: string, rules: Readonly<Record<string, RegExp>>): string[] =>
  Object.entries(rules).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

describe('the measures of English', () => {
  it('tell hard from easy', () => {
    expect(gradeOf(['You can stop here. No one will ask why.'])).toBeLessThan(3);
    const hard = 'Individuals exhibiting deactivating strategies characteristically minimise interpersonal dependency considerations.';
    expect(gradeOf([hard])).toBeGreaterThan(15);
    expect(english.tooHard([['a', hard]])).toHaveLength(1);
  });

  it('do not count a label as a sentence', () => {
    const sentence = 'Something that somebody learned a considerable time ago can always be looked at again.';
    expect(gradeOf([sentence, 'Next', 'Back'])).toBe(gradeOf([sentence]));
  });

  it.each([
    ['an order', 'You should breathe.'],
    ['a type of person', 'Avoidants leave.'],
    ['a person called by a pattern', 'Anxious partners text a lot.'],
    ['a pattern as a noun', 'Are you an avoidant?'],
    ['a diagnosis', 'This disorder can be treated.'],
    ['an exclamation mark', 'Well done!'],
    ['making light', 'Just breathe.'],
  ])('find %s in “%s”', (name, text) => {
    expect(wrongIn(text, never)).toContain(name);
  });

  it.each(['It is not advice and not a diagnosis.', 'An avoidant pattern often lies here.', 'You do not have to answer it now.'])(
    'leave “%s” alone',
    (text) => {
      expect(wrongIn(text, never)).toEqual([]);
    },
  );
});

describe('the syllables of Spanish', () => {
  it.each([
    ['y', 1],
    ['hoy', 1],
    ['rey', 1],
    ['yo', 1],
    ['pie', 1],
    ['que', 1],
    ['quien', 1],
    ['casa', 2],
    ['país', 2],
    ['ahora', 3],
    ['aire', 2],
    ['búho', 2],
    ['leer', 2],
    ['ciudad', 2],
    ['quiero', 2],
    ['ayuda', 3],
    ['cuidado', 3],
    ['guitarra', 3],
    ['pingüino', 3],
    ['prohíbe', 3],
    ['cercanía', 4],
    ['aéreo', 4],
    ['respiración', 4],
    ['averigüéis', 4],
    ['línea', 3],
    ['ideología', 6],
    ['sms', 1],
  ])('%s has %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  const consonant = fc.constantFrom('b', 'c', 'd', 'f', 'l', 'm', 'n', 'p', 'r', 's', 't', 'ch', 'll', 'ñ', 'br', 'cl', 'tr');
  const strong = fc.constantFrom('a', 'e', 'o', 'á', 'é', 'ó', 'í', 'ú');
  const syllable = fc.tuple(consonant, fc.oneof(strong, fc.constantFrom('ia', 'ue', 'ie', 'ai', 'eu', 'io', 'i', 'u')));

  it('are as many as were put together', () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (syllables) => {
        const word = syllables.flat().join('');
        expect(syllablesIn(word)).toBe(syllables.length);
        expect(syllablesIn(word.toUpperCase())).toBe(syllables.length);
        expect(syllablesIn(word.normalize('NFD'))).toBe(syllables.length);
      }),
    );
  });

  it('are one at least, whatever the word', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(syllablesIn(word)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('the reading ease of Spanish', () => {
  it('is the formula, with the words of a sentence where it is misprinted', () => {
    // Eight words, fifteen syllables, two sentences.
    expect(readingEaseOf(['Puedes parar aquí.', 'No hace falta que expliques.'])).toBeCloseTo(206.84 - (60 * 15) / 8 - 1.02 * 4, 10);
  });

  it('is less, the longer a sentence and the longer its words', () => {
    const sentences = fc.array(fc.array(fc.constantFrom('casa', 'mano', 'luz', 'camino'), { minLength: 7, maxLength: 12 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sentences, (list) => {
        const apart = list.map((words) => `${words.join(' ')}.`);
        expect(readingEaseOf([`${list.flat().join(' ')}.`])).toBeLessThan(readingEaseOf(apart));
        expect(readingEaseOf(apart.map((text) => text.replaceAll(/\p{L}+/gu, '$&lidad')))).toBeLessThan(readingEaseOf(apart));
        expect(readingEaseOf([apart.join(' ')])).toBeCloseTo(readingEaseOf(apart), 8);
      }),
    );
  });

  it('tells hard from easy', () => {
    expect(readingEaseOf(['Puedes parar aquí. Nadie te va a preguntar por qué.'])).toBeGreaterThan(80);
    const hard =
      'Los individuos caracterizados por estrategias desactivadoras minimizan habitualmente las consideraciones de dependencia interpersonal que manifiestan sus interlocutores significativos durante situaciones potencialmente amenazantes.';
    expect(readingEaseOf([hard])).toBeLessThan(20);
    expect(spanish.tooHard([['a', hard]])).toHaveLength(2);
  });

  it('does not count a label as a sentence', () => {
    const sentence = 'Lo que alguien aprendió hace mucho tiempo se puede mirar otra vez.';
    expect(readingEaseOf([sentence, 'Otra tarjeta', 'Atrás'])).toBe(readingEaseOf([sentence]));
  });

  it.each([
    ['an order', 'Debes respirar.'],
    ['an order', 'Deberías llamar.'],
    ['an order', 'Tienes que llamar.'],
    ['a person called by a pattern', 'Las personas ansiosas escriben mucho.'],
    ['a pattern as a noun', '¿Eres evitativa?'],
    ['a pattern as a noun', 'Los evitativos se van.'],
    ['a verdict', 'Una relación tóxica.'],
    ['a diagnosis', 'Este trastorno se trata.'],
    ['a diagnosis', 'Un diagnóstico ayuda.'],
    ['making light', 'Simplemente respira.'],
    ['a promise', 'Esto te cura.'],
    ['a reader of one gender', 'Si estás muy cansada, para.'],
    ['a reader of one gender', 'Puedes sentirte más tranquilo.'],
    ['a reader of one gender', 'Aquí eres bienvenido.'],
    ['two endings for one word', 'Tu psicólogo/a.'],
    ['another address than “tú”', '¿Cómo está usted?'],
    ['a question that does not open', 'Qué necesitas?'],
    ['a question that does not open', '¿Qué necesitas.'],
    ['a full stop inside quotes', 'Di “estoy bien.”'],
    ['another pair of quotes', 'Di «estoy bien».'],
    ['a space before a mark', 'Un momento …'],
    ['a word of English', 'Copy the words'],
    ['an exclamation mark', '¡Muy bien!'],
    ['three dots for an ellipsis', 'Un momento...'],
  ])('finds %s in “%s”', (name, text) => {
    expect(wrongIn(text, neverInSpanish)).toContain(name);
  });

  it.each([
    'No es un consejo ni un diagnóstico.',
    'Un patrón evitativo suele estar aquí.',
    'No tienes que responder ahora. No hay que derribar nada.',
    '¿Y por dentro? ¿Qué podría decir?',
    'Es más fácil decir “estoy bien”.',
    'Estás aquí, leyendo esto.',
    'Esa parte también es bienvenida.',
    'Quitar {what}',
    'Algo como nombre@sitio.com.',
  ])('leaves “%s” alone', (text) => {
    expect(wrongIn(text, neverInSpanish)).toEqual([]);
  });
});
