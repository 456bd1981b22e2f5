import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { AttuneErrorEvent } from '../../src/controllers/events.js';
import { LatePart } from '../../src/controllers/late-part.js';

class LateHost extends LitElement {
  loads = 0;
  works = false;
  readonly late = new LatePart<string>(this, async () => {
    this.loads += 1;
    if (!this.works) throw new Error('offline');
    return 'here';
  });

  // A host that asks by itself asks at every update, as long as nobody has asked.
  protected override willUpdate(): void {
    if (!this.late.asked) void this.late.bring();
  }
}
customElements.define('late-host', LateHost);

const turns = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));

describe('a late part', () => {
  it('that fails is told once and not asked for again by itself, only by a visitor', async () => {
    const host = document.body.appendChild(new LateHost());
    const codes: string[] = [];
    host.addEventListener('attune-error', (event: AttuneErrorEvent) => codes.push(event.code));
    await turns();
    expect([host.loads, host.late.failed, codes.join()]).to.deep.equal([1, true, 'part-unreachable']);
    host.works = true;
    await host.late.bring();
    expect([host.loads, host.late.failed, host.late.current]).to.deep.equal([2, false, 'here']);
    await host.late.bring();
    expect(host.loads).to.equal(2);
    host.remove();
  });

  it('is brought once, however often it is asked for at the same time', async () => {
    const host = document.body.appendChild(new LateHost());
    host.works = true;
    await Promise.all([host.late.bring(), host.late.bring()]);
    await turns();
    expect(host.loads).to.equal(1);
    host.remove();
  });
});
