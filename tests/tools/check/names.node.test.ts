import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../src/tools/check/nearest.js';
import { widgetsOf } from '../../../src/tools/check/known-widgets.js';
import { services } from '../../../src/tools/check/trackers.js';
import { tags, widgets } from './samples.js';

describe('the nearest name', () => {
  it('is the one that was meant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tags), fc.nat(), fc.constantFrom('leave out', 'double', 'swap'), (tag, at, slip) => {
        const index = 8 + (at % (tag.length - 9));
        const [before, one, two, after] = [tag.slice(0, index), tag[index]!, tag[index + 1]!, tag.slice(index + 2)];
        const written = before + { 'leave out': two, double: one + one + two, swap: two + one }[slip] + after;
        expect(nearest(written, tags)).toBe(tag);
      }),
    );
  });

  it('is none where nothing is near', () => {
    expect(nearest('mood', ['heading', 'seconds', 'breath'])).toBeUndefined();
    expect(nearest('', ['heading'])).toBeUndefined();
  });

  it('is told by a distance that is one', () => {
    const text = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(editDistance(one, one)).toBe(0);
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(editDistance(one, other)).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });
});

describe('the widgets of the manifest', () => {
  it('are all there, with the values that they know', () => {
    expect(widgets.map(({ tag }) => tag).sort()).toEqual([...tags].sort());
    const pace = widgets.find(({ tag }) => tag === 'attune-reflection-card')!.attributes.find(({ name }) => name === 'pace');
    expect(pace!.values).toEqual(['gentle', 'steady', 'deep']);
    const attributes = [{ name: 'a', type: { text: "'one' | string" } }, { name: 'b' }];
    expect(widgetsOf({ modules: [{ declarations: [{ tagName: 'x-y', attributes }, {}] }, {}] })).toEqual([
      { tag: 'x-y', attributes: [{ name: 'a' }, { name: 'b' }] },
    ]);
  });
});

describe('the list of services', () => {
  it('has each once, by hosts that no other has', () => {
    const names = services.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const hosts = services.flatMap((service) => service.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./-]+)?$/);
  });
});
