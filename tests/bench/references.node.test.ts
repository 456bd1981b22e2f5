import { describe, expect, it } from 'vitest';
import { bundle } from '../../bench/bundle.mjs';
import { differences } from '../../bench/core/visit.mjs';
import { findTherapist } from '../../src/content/en/find-therapist.js';
import { patternExplainer } from '../../src/content/en/pattern-explainer.js';
import { reflectionCard } from '../../src/content/en/reflection-card.js';

describe.each(['vanilla', 'lit'])('the page by hand, %s', (name) => {
  it('says what the widgets say at first, and nothing that they say later', async () => {
    const script = await bundle(`bench/references/${name}/core.mjs`);
    for (const { heading } of [patternExplainer, reflectionCard, findTherapist]) expect(script).toContain(heading);
    expect(script).not.toContain(reflectionCard.rest);
    expect(script).not.toContain(findTherapist.none);
  });
});

describe('pages that are compared', () => {
  const ways = ['one file', 'prerendered', 'loader', 'sheet', 'vanilla', 'lit', 'shoelace', 'material', 'react', 'preact'];
  const alike = () => Object.fromEntries(ways.map((way) => [way, { words: ['a', 'word'] }]));

  it('are told apart by a word too many, one that is missing, or one said twice', () => {
    expect(differences(alike())).toEqual([]);
    for (const words of [['a', 'word', 'more'], ['a'], ['a', 'a', 'word']]) {
      expect(differences({ ...alike(), lit: { words } })).toEqual([expect.stringContaining('lit has')]);
    }
  });
});
