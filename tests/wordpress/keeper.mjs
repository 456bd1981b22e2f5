import { startSite } from './site.mjs';

/**
 * Keeps a WordPress for as long as whoever started this holds its standard input open, and takes it down then: after a run
 * that ended well, failed, was interrupted or was killed, nothing is left behind. Writes one line of JSON when it is ready.
 */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

const letGo = new Promise((resolve) => process.stdin.on('end', resolve).on('close', resolve).resume());
const site = await startSite();
const { url, log } = site;
process.stdout.on('error', () => {});
process.stdout.write(`${JSON.stringify({ url, log })}\n`);
await letGo;
await site.stop();
process.exit(0);
