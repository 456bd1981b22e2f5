import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';
import { siteFolder } from './site.mjs';

/**
 * `npm start`: builds, then serves the practice's website with the build beside it at /dist/, on this machine only.
 * `PORT=4200 npm start` or `npm start -- --port 4200` asks for one port; else the first free one from 4173 on is taken.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const host = '127.0.0.1';

const asked = readPort();
const port = await choosePort(asked);
await build();
serve(port);

/** The port that was asked for, if any. */
function readPort() {
  let value = process.env.PORT;
  try {
    value = parseArgs({ options: { port: { type: 'string' } } }).values.port ?? value;
  } catch (error) {
    stop(`${error.message.split('. ')[0]}. The one option is --port, with a number: npm start -- --port 4200.`);
  }
  if (value === undefined || value === '') return undefined;
  if (/^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65536) return Number(value);
  return stop(`“${value}” is no port: choose a number from 1024 to 65535, as in npm start -- --port 4200.`);
}

/** Told before the build, so that nobody waits for it in vain. */
async function choosePort(wanted) {
  if (wanted === undefined) return getPort({ port: portNumbers(4173, 4273), host });
  const free = await getPort({ port: wanted, host });
  return free === wanted ? wanted : stop(taken(wanted));
}

function taken(number) {
  return `Port ${number} can’t be used, most likely because another program has it: stop that program, or choose another port, as in npm start -- --port ${number < 65000 ? number + 1 : 4200}.`;
}

async function build() {
  // npm names its own script, which spares Windows a shell.
  const npm = process.env.npm_execpath;
  const [command, first] = npm && /\.[cm]?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(command, [...first, 'run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  const code = await new Promise((resolve) => child.on('error', () => resolve(1)).on('exit', (status) => resolve(status)));
  // No code: Ctrl-C ended the build, and that was meant.
  if (code === null) process.exit(130);
  if (code !== 0) stop('The build failed, so there is nothing to serve yet: put right what it says above, then run npm start again.');
}

function serve(number) {
  // `dev` reads each file anew, so that a page that is reloaded shows the latest build.
  const site = sirv(path.join(root, 'site'), { dev: true });
  const dist = sirv(path.join(root, 'dist'), { dev: true });
  const builder = sirv(siteFolder, { dev: true });
  const people = sirv(path.join(siteFolder, 'people'), { dev: true });

  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is no page at this address.\n');
    };
    const [start, built] = Object.entries({ '/dist/': dist, '/builder/': builder, '/people/': people }).find(([prefix]) =>
      request.url.startsWith(prefix),
    ) ?? ['', site];
    if (start) request.url = request.url.slice(start.length - 1);
    return built(request, response, missing);
  });

  server.on('error', ({ code, message }) => stop(code === 'EADDRINUSE' || code === 'EACCES' ? taken(number) : message));
  server.listen(number, host, () => {
    const address = `http://${host}:${number}/`;
    console.log(`\n  The practice’s website is at ${address}\n  The snippet builder is at ${address}builder.html\n  Ctrl-C ends it.\n`);
  });

  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
