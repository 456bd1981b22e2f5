import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Stopwatch } from '../../src/controllers/stopwatch.js';
import { hidePage } from '../support/clock.js';
import { until } from '../support/page.js';

class TimedHost extends LitElement {
  now = 0;
  wakeIn = 60;
  updates = 0;
  readonly watch = new Stopwatch(
    this,
    () => this.wakeIn,
    () => this.now,
  );

  protected override updated(): void {
    this.updates += 1;
  }
}
customElements.define('timed-host', TimedHost);

describe('a stopwatch', () => {
  let host: TimedHost;
  const quiet = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  beforeEach(() => {
    host = document.body.appendChild(new TimedHost());
  });
  afterEach(() => {
    hidePage(false);
    host.remove();
  });

  it('stands at zero until it is started, and goes back there when it is stopped', () => {
    host.now = 5000;
    expect([host.watch.elapsed, host.watch.isRunning]).to.deep.equal([0, false]);
    host.watch.start();
    host.now = 7500;
    expect([host.watch.elapsed, host.watch.isRunning]).to.deep.equal([2.5, true]);
    host.watch.start();
    expect(host.watch.elapsed).to.equal(0);
    host.now = 9000;
    host.watch.stop();
    expect([host.watch.elapsed, host.watch.isRunning]).to.deep.equal([0, false]);
  });

  it('counts neither while the page is hidden nor while its host is out of the page', () => {
    host.watch.start();
    host.now = 1000;
    hidePage(true);
    host.now = 50_000;
    expect([host.watch.elapsed, host.watch.isRunning]).to.deep.equal([1, false]);
    hidePage(false);
    host.now = 51_000;
    expect([host.watch.elapsed, host.watch.isRunning]).to.deep.equal([2, true]);
    host.remove();
    host.now = 90_000;
    expect([host.watch.elapsed, host.watch.isRunning]).to.deep.equal([2, false]);
    document.body.append(host);
    host.now = 91_000;
    expect([host.watch.elapsed, host.watch.isRunning]).to.deep.equal([3, true]);
  });

  it('does not start by itself when the page comes back', () => {
    hidePage(true);
    hidePage(false);
    host.remove();
    document.body.append(host);
    expect(host.watch.isRunning).to.equal(false);
  });

  it('waits for a hidden page that it was started on', () => {
    hidePage(true);
    host.watch.start();
    host.now = 4000;
    expect(host.watch.elapsed).to.equal(0);
    hidePage(false);
    host.now = 5000;
    expect(host.watch.elapsed).to.equal(1);
  });

  it('wakes its host when something is to change, and no more often', async () => {
    await host.updateComplete;
    host.wakeIn = 0.05;
    host.watch.start();
    await until(() => host.updates >= 3);
    host.wakeIn = 60;
    await quiet(80);
    const before = host.updates;
    await quiet(150);
    expect(host.updates).to.equal(before);
  });

  it('leaves no timer and no listener behind', async () => {
    host.wakeIn = 0.03;
    host.watch.start();
    await host.updateComplete;
    host.remove();
    await host.updateComplete;
    const before = host.updates;
    hidePage(true);
    hidePage(false);
    await quiet(120);
    expect(host.updates).to.equal(before);
  });
});
