/** One Content-Security-Policy, as far as these checks read it. */
export interface Policy {
  readonly directives: ReadonlyMap<string, readonly string[]>;
  readonly reportOnly: boolean;
  /** Where a policy in the page's source begins; what stands before it is not under it. */
  readonly offset?: number;
}

/** Something that a page wants to load. */
export interface Load {
  readonly what: 'script' | 'sheet' | 'fetch' | 'picture' | 'frame';
  readonly url: URL;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
  /** Brought by a script that already runs, as by `import()`. */
  readonly byScript?: boolean;
}

/** `unsure` where only the page's own address could tell. */
export type Verdict =
  | { readonly answer: 'yes' }
  | {
      readonly answer: 'no' | 'unsure';
      readonly directive: string;
      /** Whether the policy goes by nonces, and addresses count for nothing. */
      readonly byNonce?: boolean;
    };

/** What stands in for a directive that is not there, nearest first. */
const fallbacks: Readonly<Record<Load['what'], readonly string[]>> = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  sheet: ['style-src-elem', 'style-src', 'default-src'],
  fetch: ['connect-src', 'default-src'],
  picture: ['img-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
};

/** The directive to add a source to, where none is there yet. */
const first: Readonly<Record<Load['what'], string>> = {
  script: 'script-src',
  sheet: 'style-src',
  fetch: 'connect-src',
  picture: 'img-src',
  frame: 'frame-src',
};

/** Reads the policies of a header, which may hold several with commas between. */
export function parsePolicies(text: string, reportOnly = false, offset?: number): Policy[] {
  return text
    .split(',')
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const part of policy.split(';')) {
        const [name = '', ...values] = part.trim().split(/\s+/);
        // Of two of one name, the first counts.
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
      }
      return { directives, reportOnly, ...(offset === undefined ? {} : { offset }) };
    })
    .filter(({ directives }) => directives.size > 0);
}

/** Whether a policy lets a page load something. `self` is undefined where nobody knows where the page stands. */
export function allows(policy: Policy, load: Load, base: URL, self: URL | undefined): Verdict {
  const name = fallbacks[load.what].find((candidate) => policy.directives.has(candidate));
  if (!name) return { answer: 'yes' };
  const sources = policy.directives.get(name)!;
  const directive = name === 'default-src' ? first[load.what] : name;
  if (load.what === 'script') {
    if (load.nonce && sources.includes(`'nonce-${load.nonce}'`)) return { answer: 'yes' };
    if (coveredByHash(sources, load.integrity)) return { answer: 'yes' };
    if (sources.some((source) => source.toLowerCase() === "'strict-dynamic'")) {
      // A script that may run may bring others; addresses count for nothing.
      return load.byScript ? { answer: 'yes' } : { answer: 'no', directive, byNonce: true };
    }
  }
  if (load.what === 'sheet' && load.nonce && sources.includes(`'nonce-${load.nonce}'`)) return { answer: 'yes' };
  if (sources.some((source) => matchesSource(source, load.url, self ?? base))) return { answer: 'yes' };
  const hosts = sources.some((source) => !source.startsWith("'"));
  return { answer: !self && load.url.origin === base.origin && hosts ? 'unsure' : 'no', directive };
}

/** Every hash of an `integrity` has to be listed. */
function coveredByHash(sources: readonly string[], integrity: string | undefined): boolean {
  const hashes = integrity?.trim().split(/\s+/).filter(Boolean) ?? [];
  return hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash.split('?')[0]}'`));
}

/** Whether one source expression matches an address, as the CSP Level 3 specification has it. */
export function matchesSource(source: string, url: URL, self: URL): boolean {
  const written = source.trim();
  if (written === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === self.protocol;
  if (written.toLowerCase() === "'self'")
    return url.origin === self.origin || (url.host === self.host && schemeFits(self.protocol, url.protocol));
  if (written.startsWith("'")) return false;
  const scheme = /^([a-z][a-z0-9+.-]*:)$/i.exec(written)?.[1];
  if (scheme) return schemeFits(scheme.toLowerCase(), url.protocol);
  const parts = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(written);
  if (!parts) return false;
  const [, ownScheme, host = '', port, path] = parts;
  return (
    schemeFits(ownScheme?.toLowerCase() ?? self.protocol, url.protocol) &&
    hostFits(host.toLowerCase(), url.hostname) &&
    portFits(port, url) &&
    pathFits(path, url.pathname)
  );
}

const schemeFits = (allowed: string, scheme: string): boolean =>
  allowed === scheme ||
  (allowed === 'http:' && scheme === 'https:') ||
  (allowed === 'ws:' && /^(wss|https?):$/.test(scheme)) ||
  (allowed === 'wss:' && scheme === 'https:');

const hostFits = (allowed: string, host: string): boolean =>
  allowed === '*' || (allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed);

const defaults: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443' };

function portFits(allowed: string | undefined, { port, protocol }: URL): boolean {
  const asked = port || defaults[protocol];
  if (allowed === undefined) return asked === defaults[protocol];
  return allowed === '*' || allowed === asked || (allowed === '80' && asked === '443');
}

function pathFits(allowed: string | undefined, path: string): boolean {
  if (allowed === undefined || allowed === '/') return true;
  const decoded = decode(allowed);
  return allowed.endsWith('/') ? decode(path).startsWith(decoded) : decode(path) === decoded;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
