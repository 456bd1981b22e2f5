import { expect } from '@open-wc/testing';
import { breathe, inSlices } from '../../src/controllers/in-slices.js';

/** So many steps that each take this long, and their number. */
function* work(steps: number, time: number): Generator<void, number> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + time;
    while (performance.now() < end);
    yield;
  }
  return steps;
}

describe('work in slices', () => {
  const { signal } = new AbortController();

  it('lets the page do what it has to every few milliseconds', async () => {
    let turns = 0;
    const page = setInterval(() => (turns += 1));
    expect(await inSlices(work(100, 2), signal)).to.equal(100);
    clearInterval(page);
    // Two hundred milliseconds, eight at a time.
    expect(turns).to.be.greaterThan(5);
  });

  it('that fits into one slice is done at the next microtask', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('the page'));
    order.push(String(await inSlices(work(3, 0), signal)));
    expect(order).to.deep.equal(['3']);
  });

  it('ends where it is when it is ended early', async () => {
    const request = new AbortController();
    let last = 0;
    const steps = (function* () {
      for (last = 0; last < 100; last += 1) yield* work(1, 2);
      return 'all';
    })();
    setTimeout(() => request.abort(), 10);
    expect(await inSlices(steps, request.signal)).to.equal(undefined);
    expect(last).to.be.within(1, 90);
  });

  it('breathes without the four milliseconds that a timer takes', async () => {
    const moment = performance.now();
    for (let turn = 0; turn < 20; turn += 1) await breathe();
    expect(performance.now() - moment).to.be.lessThan(60);
  });
});
