import type { Page } from '../pages/open.js';
import { replace, type Fault } from './fault.js';

const day = 86_400_000;

/** Sets the clock on the wall by so much; the one that only counts stays. */
function setClock(view: Page['window'], by: number): void {
  const Real = view.Date;
  class Shifted extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length ? given : [Real.now() + by]) as []));
    }
    static override now(): number {
      return Real.now() + by;
    }
  }
  replace(view, 'Date', Shifted);
}

/** Lets the clock that only counts jump, as it does after sleep in some browsers, or as a privacy tool makes it. */
function pushCount(view: Page['window'], by: number): void {
  const now = view.performance.now.bind(view.performance);
  replace(view.performance, 'now', () => now() + by);
}

/** Moves to another time zone, as a traveller's phone does. */
function travel(view: Page['window'], zone: string, minutes: number): void {
  const { Date: RealDate, Intl } = view;
  const at = (date: Date): Date => new RealDate(date.getTime() + minutes * 60_000);
  for (const unit of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes'] as const)
    replace(RealDate.prototype, `get${unit}`, function (this: Date) {
      return at(this)[`getUTC${unit}`]();
    });
  replace(RealDate.prototype, 'getTimezoneOffset', () => -minutes);
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  replace(Intl.DateTimeFormat.prototype, 'resolvedOptions', function (this: Intl.DateTimeFormat) {
    return { ...resolvedOptions.call(this), timeZone: zone };
  });
}

function hide(view: Page['window'], hidden: boolean): void {
  replace(view.document, 'hidden', hidden);
  replace(view.document, 'visibilityState', hidden ? 'hidden' : 'visible');
  view.document.dispatchEvent(new view.Event('visibilitychange'));
}

const turn = (view: Page['window'], name: string, persisted: boolean): boolean =>
  view.dispatchEvent(new view.PageTransitionEvent(name, { persisted }));

export const timeFaults: readonly Fault[] = [
  { name: 'a clock that jumps a year ahead', then: (view) => (setClock(view, 365 * day), pushCount(view, 365 * day)) },
  { name: 'a clock that is set back by a year', then: (view) => setClock(view, -365 * day) },
  { name: 'a device that believes it is 1970', first: (view) => setClock(view, -Date.now()) },
  { name: 'a device that believes it is the year 12000', first: (view) => setClock(view, 10_000 * 365.25 * day) },
  { name: 'a counter of milliseconds that runs backwards', then: (view) => pushCount(view, -10 * day) },
  {
    name: 'a counter of milliseconds that is rounded to whole seconds',
    first: (view) => replace(view.performance, 'now', () => 1000 * Math.floor(Date.now() / 1000)),
  },
  { name: 'a time zone that changes to the first one of all', then: (view) => travel(view, 'Pacific/Kiritimati', 14 * 60) },
  { name: 'a time zone that changes to the last one of all', then: (view) => travel(view, 'Pacific/Pago_Pago', -11 * 60) },
  { name: 'a time zone that nobody knows', first: (view) => travel(view, 'Etc/Unknown', 0) },
  {
    name: 'a browser that names no time zone and no language',
    first(view) {
      replace(view.Intl.DateTimeFormat.prototype, 'resolvedOptions', () => ({}));
      replace(view.navigator, 'languages', undefined);
      replace(view.navigator, 'language', undefined);
    },
  },
  {
    name: 'a page that goes into the back/forward cache and comes back',
    then(view) {
      for (let time = 0; time < 3; time += 1) {
        hide(view, true);
        turn(view, 'pagehide', true);
        turn(view, 'pageshow', true);
        hide(view, false);
      }
    },
  },
  {
    name: 'a page that is frozen, and goes on',
    then(view) {
      hide(view, true);
      view.document.dispatchEvent(new view.Event('freeze'));
      view.document.dispatchEvent(new view.Event('resume'));
      hide(view, false);
    },
  },
  {
    name: 'a page that is hidden for a day',
    then(view) {
      hide(view, true);
      setClock(view, day);
      pushCount(view, day);
      hide(view, false);
    },
  },
  {
    name: 'a page that opens in the background, and is looked at later',
    first: (view) => hide(view, true),
    then: (view) => hide(view, false),
  },
];
