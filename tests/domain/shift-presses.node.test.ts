import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followShift, noPresses, type KeyMoment } from '../../src/domain/shift-presses.js';

const down = (key: string, repeat = false): KeyMoment => ({ type: 'keydown', key, repeat });
const up = (key: string): KeyMoment => ({ type: 'keyup', key });
const press = (key: string): KeyMoment[] => [down(key), up(key)];
const countOf = (moments: readonly KeyMoment[]): number => moments.reduce(followShift, noPresses).count;

describe('followShift', () => {
  it('counts Shift when it is let go', () => {
    expect(countOf([down('Shift')])).toBe(0);
    expect(countOf(press('Shift'))).toBe(1);
    expect(countOf([...press('Shift'), ...press('Shift'), ...press('Shift')])).toBe(3);
  });

  it('does not count a key that is held and repeats as more than one', () => {
    expect(countOf([down('Shift'), down('Shift', true), down('Shift', true), up('Shift')])).toBe(1);
  });

  it.each([
    ['a capital letter', [down('Shift'), down('A'), up('A'), up('Shift')]],
    ['a capital letter whose key is let go last', [down('Shift'), down('A'), up('Shift'), up('a')]],
    ['Shift and Tab', [down('Shift'), ...press('Tab'), up('Shift')]],
    ['a press of the pointer with Shift', [down('Shift'), { type: 'pointerdown' }, up('Shift')]],
    ['a repeat after another key', [down('Shift'), ...press('A'), down('Shift', true), up('Shift')]],
  ])('does not count %s', (_, moments) => {
    expect(countOf(moments)).toBe(0);
    expect(countOf([...press('Shift'), ...press('Shift'), ...moments])).toBe(0);
  });

  it('begins anew after any other key', () => {
    expect(countOf([...press('Shift'), ...press('Shift'), ...press('a'), ...press('Shift')])).toBe(1);
  });

  it('does not take two Shift keys at once for two presses', () => {
    expect(countOf([down('Shift'), down('Shift'), up('Shift'), up('Shift')])).toBe(1);
  });

  it('never counts more than the times that Shift was let go since the last other key', () => {
    const moment = fc.record({ type: fc.constantFrom('keydown', 'keyup'), key: fc.constantFrom('Shift', 'a'), repeat: fc.boolean() });
    fc.assert(
      fc.property(fc.array(moment), (moments) => {
        const since = moments.slice(moments.findLastIndex(({ key }) => key !== 'Shift') + 1);
        expect(countOf(moments)).toBeLessThanOrEqual(since.filter(({ type }) => type === 'keyup').length);
      }),
    );
  });
});
