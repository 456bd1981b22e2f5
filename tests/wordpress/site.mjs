import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import getPort from 'get-port';
import { findProgram, wordpressPath } from './packages.mjs';

const runs = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const host = '127.0.0.1';

/**
 * A WordPress of its own: a copy of the installed files, a MariaDB that listens to a socket in the same folder and to nothing
 * else, and PHP's own server on loopback. All of it lives in one new folder and is gone after `stop`.
 */
export async function startSite() {
  const folder = await mkdtemp(path.join(tmpdir(), 'attune-wp-'));
  const servers = [];
  const stop = async () => {
    await Promise.all(servers.map(end));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await getPort({ host });
    const url = `http://${host}:${port}`;
    const log = path.join(folder, 'php.log');
    await writeFile(log, '');
    const [socket] = await Promise.all([startDatabase(folder, servers), copyWordpress(folder, url, log)]);
    // Code is kept between requests, and read anew when the plugin is installed again.
    const options = { sendmail_path: '/bin/true', error_log: log, 'opcache.enable_cli': 1, 'opcache.revalidate_freq': 0 };
    const php = [findProgram('php'), ...Object.entries(options).flatMap(([name, value]) => ['-d', `${name}=${value}`])];
    await makeDatabase(php, socket);
    await runs(php[0], [...php.slice(1), path.join(here, 'install.php'), path.join(folder, 'site'), url]);
    await startPhp(php, folder, port, servers);
    return { url, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A server in a process group of its own, for PHP's has children. */
function start(servers, [program, ...options], settings) {
  const server = spawn(program, options, { detached: true, stdio: 'ignore', ...settings });
  servers.push(server);
  server.on('error', () => {});
  return server;
}

/** What it holds is thrown away, so it needs no time for a good end. */
async function end(server) {
  if (server.exitCode !== null || server.signalCode !== null || !server.pid) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGKILL');
  await ended;
}

async function startDatabase(folder, servers) {
  const data = path.join(folder, 'data');
  const socket = path.join(folder, 'db.sock');
  // MariaDB runs as root only where that is said.
  const asRoot = process.getuid() === 0 ? ['--user=root'] : [];
  const made = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot];
  await runs(findProgram('mariadb-install-db'), made);
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--innodb-use-native-aio=0', '--skip-log-bin'];
  const own = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${folder}/db.pid`, '--skip-networking'];
  const server = start(servers, [findProgram('mariadbd'), '--no-defaults', ...own, ...quick, ...asRoot]);
  await waitFor('MariaDB', () => server.exitCode === null && answers({ path: socket }));
  return socket;
}

/** A copy, for WordPress writes beside its own files. Debian's links lead into the packages of libraries. */
async function copyWordpress(folder, url, log) {
  const site = path.join(folder, 'site');
  // A link may lead to what was not installed.
  const filter = (file) =>
    stat(file).then(
      () => true,
      () => false,
    );
  await cp(wordpressPath, site, { recursive: true, dereference: true, filter });
  const content = path.join(site, 'wp-content');
  await mkdir(path.join(content, 'mu-plugins'), { recursive: true });
  await cp(path.join(here, 'aids.php'), path.join(content, 'mu-plugins/aids.php'));
  await cp(path.join(here, 'theme'), path.join(content, 'themes/classic'), { recursive: true });
  const names = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${folder}/db.sock`,
    DB_CHARSET: 'utf8mb4',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: log,
    FS_METHOD: 'direct',
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    ...Object.fromEntries(names.map((name) => [name, `${name} of a test`])),
  };
  const lines = Object.entries(constants).map(([name, value]) => `define('${name}', ${JSON.stringify(value).replaceAll('"', "'")});`);
  await writeFile(
    path.join(site, 'wp-config.php'),
    `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined('ABSPATH') || define('ABSPATH', __DIR__ . '/');\nrequire ABSPATH . 'wp-settings.php';\n`,
  );
}

async function makeDatabase([program, ...options], socket) {
  const code = `(new mysqli(null, 'root', '', '', 0, $argv[1]))->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');`;
  await runs(program, [...options, '-r', code, '--', socket]);
}

async function startPhp(php, folder, port, servers) {
  const options = ['-S', `${host}:${port}`, '-t', path.join(folder, 'site')];
  // The editor asks for several things at once.
  const server = start(servers, [...php, ...options], { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } });
  await waitFor('PHP', () => server.exitCode === null && answers({ host, port }));
}

function answers(place) {
  return new Promise((resolve) => {
    const socket = connect(place, () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.end());
  });
}

async function waitFor(name, isReady, patience = 60_000) {
  for (const until = Date.now() + patience; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (await isReady()) return;
  }
  throw new Error(`${name} did not start within ${patience / 1000} seconds`);
}

/** What PHP has to say, but for what Debian's PHP finds old in WordPress' own code. */
export async function readFaults(log) {
  const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => /PHP|WordPress database error/.test(line));
  return lines.filter((line) => line.includes('plugins/attune-elements') || !/PHP Deprecated/.test(line));
}
