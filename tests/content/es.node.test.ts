import { describe, expect, it } from 'vitest';
import { crisisLines as english } from '../../src/content/en/crisis-lines.js';
import { reflectionDeck as englishDeck } from '../../src/content/en/reflection-deck.js';
import { reframePairs as englishPairs } from '../../src/content/en/reframe-pairs.js';
import { crisisLines, crisisLineSources } from '../../src/content/es/crisis-lines.js';
import { reflectionDeck } from '../../src/content/es/reflection-deck.js';
import { reframePairs } from '../../src/content/es/reframe-pairs.js';
import { firstPair } from '../../src/content/es/reframe.js';
import { regions } from '../../src/domain/crisis-lines.js';
import { beats } from '../../src/domain/reframe.js';

describe('the crisis lines in Spanish', () => {
  const pairs = regions.flatMap((region) => crisisLines[region].lines.map((line, at) => ({ line, beside: english[region].lines[at]! })));

  it('are those of the English list, in its order, with the same numbers', () => {
    const ways = (lines: typeof english): unknown =>
      regions.map((region) => [
        lines[region].emergency,
        lines[region].lines.map(({ needs, call, text, site, hours }) => ({ needs, call, text, site, hours })),
      ]);
    expect(ways(crisisLines)).toEqual(ways(english));
  });

  it('say in Spanish what the English ones say of a line', () => {
    for (const { line, beside } of pairs) {
      expect(line.note !== undefined || line.word === 'AYUDA', line.name).toBe(beside.note !== undefined || line.word === 'AYUDA');
      if (line.note) expect(line.note, line.name).not.toBe(beside.note);
    }
  });

  it('keep a word with its number, and ask for Spanish where a line has it', () => {
    expect(pairs.flatMap(({ line: { word, text } }) => (word ? [[word, text]] : []))).toEqual([
      ['AYUDA', '988'],
      ['AYUDA', '741741'],
      ['START', '88788'],
      ['START', '678678'],
      ['CONNECT', '686868'],
      ['SHOUT', '85258'],
    ]);
    expect(crisisLines.us.lines.flatMap(({ name, also }) => (also === 'es' ? [name] : []))).toEqual([
      '988 Línea de Prevención del Suicidio y Crisis',
      'Crisis Text Line',
      'Línea Nacional contra la Violencia Doméstica',
    ]);
  });

  it('say what to press', () => {
    expect(pairs.flatMap(({ line: { name, note } }) => (/puls/.test(note ?? '') ? [[name, note]] : []))).toEqual([
      ['988 Línea de Prevención del Suicidio y Crisis', 'Al llamar, pulsa 2 para hablar en español.'],
      ['Línea de Crisis para Veteranos', 'Llama al 988 y luego pulsa 1.'],
    ]);
  });

  it('name the page of whatever was read for them alone', () => {
    const sites = pairs.flatMap(({ line, beside }) =>
      line.source && (line.source !== beside.source || line.checked !== beside.checked) ? [line.source] : [],
    );
    expect(sites).toEqual(['crisistextline.org', 'hhs.texas.gov']);
    for (const site of sites) expect(crisisLineSources.some((source) => source.includes(`${site}/`))).toBe(true);
    for (const { line } of pairs) expect(new Date(line.checked).toISOString().slice(0, 10)).toBe(line.checked);
  });
});

describe('the deck in Spanish', () => {
  it('has each prompt of the English one in its place, as deep', () => {
    const places = (deck: typeof reflectionDeck): unknown => [
      deck.themes.map(({ id }) => id),
      deck.prompts.map(({ id, theme, depth, followUp }) => [id, theme, depth, followUp !== undefined]),
    ];
    expect(places(reflectionDeck)).toEqual(places(englishDeck));
  });

  it('keeps a card short, and each beginning its own', () => {
    for (const { id, text, followUp } of reflectionDeck.prompts) {
      expect(text.length, id).toBeLessThanOrEqual(140);
      expect(followUp!.length, id).toBeLessThanOrEqual(160);
    }
    const beginnings = reflectionDeck.prompts.map(({ text }) =>
      text
        .toLowerCase()
        .match(/\p{L}+/gu)!
        .slice(0, 3)
        .join(' '),
    );
    expect(new Set(beginnings).size).toBe(beginnings.length);
  });
});

describe('the pairs in Spanish', () => {
  const { pairs } = reframePairs;

  it('are as many as the English ones, as deep, and each different', () => {
    expect(pairs.map(({ deep }) => deep)).toEqual(englishPairs.pairs.map((pair) => ('deep' in pair ? pair.deep : undefined)));
    expect(pairs[0]).toBe(firstPair);
    for (const beat of beats) expect(new Set(pairs.map((pair) => pair[beat])).size).toBe(pairs.length);
  });

  it('say of the inside what may be, and of what was learned only a general “that”', () => {
    for (const { inside, learned } of pairs) {
      expect(inside).toMatch(/\b(puede|quizá)(?!\p{L})/iu);
      expect(learned).toMatch(/^Que /);
    }
  });

  it('say nothing that begs, promises to stay, or puts it on the other', () => {
    for (const { say } of pairs)
      expect(say).not.toMatch(
        /(?<!\p{L})(por favor|te (suplico|ruego)|perdón\p{L}*|prometo|siempre|nunca|no te vayas|(por|es) tu culpa|me hic?iste)(?!\p{L})/iu,
      );
  });
});
