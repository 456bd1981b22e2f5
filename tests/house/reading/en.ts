import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { isProse, neverAnywhere, type ReadingRule } from './texts.js';

/** The Flesch-Kincaid grade of texts as a whole; only prose is counted. */
export function gradeOf(texts: readonly string[]): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts.filter(isProse)) {
    const words = text.replace(/\{\w+\}/g, 'name').match(/[\p{L}\p{N}’]+/gu) ?? [];
    counts.sentence += text.split(/[.?:;…]+[\s”)]*/).filter((part) => /\p{L}/u.test(part)).length;
    counts.word += words.length;
    counts.syllable += words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  }
  return counts.word ? fleschKincaid(counts) : 0;
}

/**
 * What never stands in a widget. The people who read here came with something that hurts: no verdict on them, no type of
 * person, nothing that hurries or shames, no promise, nothing that makes light of it.
 */
export const never: Record<string, RegExp> = {
  'a type of person': /\b(avoidants|anxiouses|disorganizeds|narcissists?|codependents?|empaths?)\b/i,
  'a person called by a pattern':
    /\b(avoidant|anxious|disorganized|secure)(ly attached)? (people|persons?|partners?|types?|men|man|women|woman|individuals?|lovers?|friends?)\b/i,
  'a pattern as a noun': /\b(an?|the|your|you’re|you are|being) (avoidant|disorganized)\b(?! (pattern|patterns|attachment|pull|way)\b)/i,
  'a verdict':
    /\b(toxic|broken|damaged|needy|clingy|crazy|insane|dysfunctional|unhealthy|abnormal|weak|failure|victim|defective|immature)\b/i,
  'a diagnosis':
    /\b(disorders?|patholog\w*|narciss\w*|borderline|symptoms?|syndrome|mental illness|trauma bond\w*)\b|(?<!(not|no) (a )?)\bdiagnos\w*/i,
  'an order': /\b(should|shouldn’t|must|mustn’t|ought)\b|(?<!\bif )\byou (have|need) to\b/i,
  'making light': /\b(just|simply|obviously|easily|of course|merely|actually|basically)\b/i,
  'a promise': /\b(cure[sd]?|fix(es|ed|ing)? (you|your|yourself|it)|guarantee\w*|heal yourself|never again)\b/i,
  'a shame': /\b(lazy|selfish|your fault|stop being|get over|fail(ed)? to|streaks?|score)\b/i,
  ...neverAnywhere,
};

/** The highest grade that a file of words may have as a whole. */
const highestGrade = 8;

export const english: ReadingRule = {
  ease: `at grade ${highestGrade} at most`,
  tooHard: (texts) => {
    const grade = gradeOf(texts.map(([, text]) => text));
    return grade <= highestGrade ? [] : [`the whole: ${grade}`];
  },
  never,
};
