/** The two visitors that are played: a phone on a slow network, and a desktop on this machine’s own. */
export const profiles = {
  phone: {
    title: 'A phone: the processor slowed 4 times, 150 ms and 1.6 Mbit/s',
    slowdown: 4,
    viewport: { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  },
  desktop: {
    title: 'A desktop: neither the processor nor the network slowed',
    slowdown: 1,
    viewport: { width: 1200, height: 900 },
  },
};
