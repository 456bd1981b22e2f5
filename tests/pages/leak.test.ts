import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AttuneElement } from '../../src/elements/attune-element.js';
import { isChromium, pause, tags } from './open.js';

interface Count {
  nodes: number;
  listeners: number;
  heap: number;
}

/** Rounds before the first count: what is made once and kept, as templates and sheets are, is made by then. */
const warmUp = 200;
const rounds = 800;

async function count(): Promise<Count> {
  // Late parts, timers and observers of the last round come to rest.
  await pause(150);
  return executeServerCommand<Count, undefined>('count-objects');
}

async function addAndRemove(tag: string, times: number, ground: Element): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const element = document.createElement(tag) as AttuneElement;
    ground.append(element);
    await element.updateComplete;
    // What a first press brings along is to be gone with the rest: late parts, timers, what they listen to.
    element.shadowRoot!.querySelector<HTMLElement>('.do, .choice, .chip input, [role="tab"]:last-of-type')?.click();
    await element.updateComplete;
    element.remove();
  }
}

describe('added to a page and removed 1,000 times', () => {
  before(async function () {
    // The other engines don’t say what they hold.
    if (!isChromium) this.skip();
    const built: string = '/dist/attune.js';
    await import(built);
  });

  for (const tag of tags) {
    it(`${tag} leaves nodes and listeners as before, and the heap`, async function () {
      this.timeout(60_000);
      const ground = document.body.appendChild(document.createElement('main'));
      await addAndRemove(tag, warmUp, ground);
      const before = await count();
      await addAndRemove(tag, rounds, ground);
      const after = await count();
      ground.remove();
      expect({ nodes: after.nodes, listeners: after.listeners }).to.deep.equal({ nodes: before.nodes, listeners: before.listeners });
      expect((after.heap - before.heap) / rounds, 'bytes a round').to.be.below(100);
    });
  }
});
