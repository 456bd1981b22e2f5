import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/pause.js';
import { watchPlaces } from '../../src/host/places.js';

/** What the page holds; false in engines that don’t say. */
const countNodes = async (): Promise<number | false> => {
  const count = await executeServerCommand<{ nodes: number } | false, undefined>('count-objects');
  return count && count.nodes;
};

describe('a place whose inside is written anew again and again', () => {
  it('lets go of the widgets that were there, and follows as one', async function () {
    this.timeout(30_000);
    watchPlaces(document, () => Promise.resolve());
    const place = await fixture<HTMLElement>(html`<div data-attune="pause"></div>`);
    const write = async (times: number): Promise<number | false> => {
      for (let time = 0; time < times; time += 1) {
        place.innerHTML = '<p>A line.</p>';
        await aTimeout(0);
      }
      await aTimeout(100);
      return countNodes();
    };
    const before = await write(20);
    if (before === false) this.skip();
    expect(await write(40)).to.equal(before);
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['attune-pause']);
    place.dataset.heading = 'A minute';
    await aTimeout(0);
    expect(place.firstElementChild!.getAttribute('heading')).to.equal('A minute');
  });
});
