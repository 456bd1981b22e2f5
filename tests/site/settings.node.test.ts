import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWords } from '../../src/domain/words.js';
import { contrast, luminance, showRatio, type Color } from '../../site/builder/contrast.js';
import { fromFragment, toFragment } from '../../site/builder/fragment.js';
import { readWidgets, type Manifest } from '../../site/builder/manifest.js';
import { isPlainValue, tidy, tidyFolder } from '../../site/builder/settings.js';
import { isCare, leavesOf, notesOn, treeOf, wordAttributes } from '../../site/builder/words.js';
import { allWords, anySettings, anyText, heldSettings, manifest, plainSettings, widgetOf, widgets, wordsOf } from './material.js';

describe('the address', () => {
  it('brings the settings back', () => {
    fc.assert(
      fc.property(heldSettings, (settings) => {
        const { settings: read, isNewer } = fromFragment(new URL(toFragment(settings), 'https://practice.example/builder.html').hash);
        expect(isNewer).toBe(false);
        expect(tidy(read, widgets, wordsOf)).toEqual(settings);
      }),
    );
  });

  it('is read with patience, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.webFragments()), (text) => {
        const held = tidy(fromFragment(`#${text}`).settings, widgets, wordsOf);
        expect(widgets.map(({ name }) => name)).toContain(held.widget);
        expect(held.files.endsWith('/')).toBe(true);
      }),
    );
  });

  it('can be read by people, and says which version wrote it', () => {
    const settings = {
      ...plainSettings('pause'),
      attributes: { seconds: '120' },
      words: { 'cues.in': 'Breathe in' },
      looks: { accent: '#14584c' },
    };
    expect(toFragment(settings)).toBe('#v=1&widget=pause&set.seconds=120&words.cues.in=Breathe+in&look.accent=%2314584c');
    expect(fromFragment('#v=2&widget=pause').isNewer).toBe(true);
  });

  it('can’t bring a script, another scheme or a property of its own', () => {
    const { settings } = fromFragment(
      '#widget=pause&files=javascript:alert(1)//&look.accent=red;--x:url(//evil.example)&set.onclick=x&set.__proto__=x&words.__proto__.x=y&page.font=a;b',
    );
    const held = tidy(settings, widgets, wordsOf);
    expect(held.files).toBe('/attune/');
    expect(held.looks).toEqual({});
    expect(held.attributes).toEqual({});
    expect(held.words).toEqual({});
    expect(held.page.font).toBe('ab');
  });
});

describe('settings', () => {
  it('are the same when they are tidied again', () => {
    fc.assert(
      fc.property(heldSettings, (held) => {
        expect(tidy(held, widgets, wordsOf)).toEqual(held);
      }),
    );
  });

  it('hold only what differs from the default', () => {
    const held = tidy(
      {
        ...plainSettings('pause'),
        attributes: { seconds: '90', breath: '4 0 6', heading: '  ' },
        words: { begin: 'Begin the pause', stop: '' },
      },
      widgets,
      wordsOf,
    );
    expect([held.attributes, held.words]).toEqual([{}, {}]);
  });

  it('hold words that the widget takes, in the shape of the built-in ones', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { widget, words } = tidy(settings, widgets, wordsOf);
        const { problems } = mergeWords(wordsOf(widget), treeOf(words) ?? {});
        // A name in curly brackets that stands for nothing is told of beside the word; a group that comes late is checked when it comes.
        expect(problems.filter(({ reason }) => !reason.includes('stands for nothing'))).toEqual([]);
      }),
    );
  });

  it('take folders only', () => {
    expect(tidyFolder('https://cdn.example/a')).toBe('https://cdn.example/a/');
    expect(tidyFolder('/attune/attune.js')).toBe('/attune/');
    expect(tidyFolder('files')).toBe('files/');
    for (const bad of ['', 'data:text/html,x', 'javascript:x', '/a"b', '/a?b', 'https://']) expect(tidyFolder(bad), bad).toBe('/attune/');
  });

  it('take values that stay one value', () => {
    for (const good of ['#fff', 'light-dark(#fff, #000)', '"Iowan Old Style", serif', '1.5em']) expect(isPlainValue(good), good).toBe(true);
    for (const bad of ['red; color: x', 'URL(//x)', 'a}b', '</style>', 'a/*b']) {
      expect(isPlainValue(bad), bad).toBe(false);
    }
  });
});

describe('the form', () => {
  it('has a field for every attribute of the manifest, a new one too', () => {
    const changed = structuredClone(manifest) as { modules: { declarations?: { tagName?: string; attributes?: object[] }[] }[] };
    const pause = changed.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === 'attune-pause')!;
    pause.attributes!.push(
      { name: 'tempo', type: { text: "'slow' | 'slower'" }, default: "'slow'", description: 'How slow.' },
      { name: 'count', type: { text: 'string | number' }, default: '3', description: 'How many, from 2 to 9.' },
      { name: 'no-sound', type: { text: 'boolean' }, description: 'Whether it is silent.' },
      { name: 'help-href', type: { text: 'string' }, description: 'Where help is.' },
    );
    const { fields } = readWidgets(changed as unknown as Manifest).find(({ name }) => name === 'pause')!;
    const [tempo, count, sound, help] = fields.slice(-4);
    expect(tempo).toMatchObject({ kind: 'choice', choices: ['slow', 'slower'], byDefault: 'slow', label: 'Tempo' });
    expect(count).toMatchObject({ kind: 'number', least: 2, most: 9, byDefault: '3' });
    expect(sound).toMatchObject({ kind: 'boolean' });
    expect(help).toMatchObject({ kind: 'address', label: 'Help link' });
  });

  it('knows each widget’s attributes by kind, with help for each', () => {
    for (const { name, fields, looks } of widgets) {
      expect(
        fields.filter(({ help, label }) => !help || !label),
        name,
      ).toEqual([]);
      expect(looks.length, name).toBeGreaterThan(0);
    }
    const kinds = Object.fromEntries(widgetOf('find-therapist').fields.map(({ name, kind }) => [name, kind]));
    expect(kinds).toMatchObject({
      layout: 'choice',
      phone: 'phone',
      sms: 'phone',
      email: 'email',
      href: 'address',
      'reviewed-on': 'day',
      'heading-level': 'number',
    });
  });

  it('tells an attribute that stands for a word from one that has only its name in common', () => {
    expect(wordAttributes(widgetOf('reflection-card'), wordsOf('reflection-card'))).toEqual(new Set(['heading']));
    expect(wordAttributes(widgetOf('find-therapist'), wordsOf('find-therapist'))).toEqual(new Set(['heading', 'text']));
  });
});

describe('words', () => {
  it('are all there, with those that come late', () => {
    expect(Object.keys(allWords).sort()).toEqual(widgets.map(({ name }) => name).sort());
    expect(leavesOf(wordsOf('reflection-card')).has('keeping.said.full')).toBe(true);
    for (const { name } of widgets) expect(leavesOf(wordsOf(name)).get('care.general'), name).toBeTypeOf('string');
  });

  it('are put into a tree and found in it again', () => {
    fc.assert(
      fc.property(heldSettings, ({ words }) => {
        expect(Object.fromEntries(leavesOf(treeOf(words) ?? {}))).toEqual(words);
      }),
    );
  });

  it('are spoken of kindly where they are long or strange, and marked where they are about safety', () => {
    expect(notesOn('Begin', 'Start')).toEqual([]);
    expect(notesOn('Begin', 'Begin now, and take all the time that you would like to take').join()).toContain('longer');
    expect(notesOn('About {seconds} seconds', 'A while').join()).toContain('{seconds} is filled in');
    expect(notesOn('A while', 'About {minutes}').join()).toContain('stands for nothing');
    expect(isCare('care.unease') && isCare('privacy') && !isCare('begin')).toBe(true);
  });
});

describe('contrast', () => {
  const part = fc.integer({ min: 0, max: 255 });
  const color = fc.tuple(part, part, part) as fc.Arbitrary<Color>;

  it('goes from 1 to 21, the same both ways, and grows with the distance in light', () => {
    fc.assert(
      fc.property(color, color, (one, other) => {
        const ratio = contrast(one, other);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(contrast(other, one)).toBe(ratio);
        if (luminance(one) === luminance(other)) expect(ratio).toBe(1);
      }),
    );
  });

  it('is what WCAG says of colours that are known', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.478, 2);
    expect(showRatio(6.999)).toBe('6.9');
    expect(showRatio(7)).toBe('7.0');
  });
});
