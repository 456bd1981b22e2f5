import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** What each run of a test has asked for, in its order. */
const runs = new Map();

const nameOf = (number) => ({ family: `Example-${number}`, given: ['Avery'] });

const own = (number) => ({ id: `p${number}`, name: `Avery Example-${number}`, knowsAbout: ['closeness and distance'] });

const inFhir = (number) => [
  { resourceType: 'Practitioner', id: `p${number}`, active: true, name: [{ use: 'official', ...nameOf(number) }] },
  { resourceType: 'PractitionerRole', id: `r${number}`, active: true, practitioner: { reference: `Practitioner/p${number}` } },
];

/** The numbers of those who stand on one page, counted from 1. */
const numbersOn = (page, count, people) =>
  Array.from({ length: Math.max(0, Math.min(count, people - (page - 1) * count)) }, (_, index) => (page - 1) * count + index + 1);

/** Where the next page is, as servers say it: right, or as wrong as `next` asks for. */
function nextOf(context, { page, count, people, next }) {
  const address = new URL(context.href);
  const at = (number) => {
    address.searchParams.set('page', number);
    return address.href;
  };
  if (next === 'loop' && page > 1) return at(2);
  if (next === 'endless') return at(page + 1);
  if (page * count >= people) return undefined;
  const right = at(page + 1);
  if (next === 'relative') return address.search;
  // The same server under its other name, which would answer.
  if (next === 'elsewhere') return right.replace(address.hostname, address.hostname === 'localhost' ? '127.0.0.1' : 'localhost');
  if (next === 'script') return 'javascript:alert(1)';
  return right;
}

const status = (code) => (context) => {
  context.status = code;
  context.body = 'no';
};

async function* cutOff(context, text) {
  yield text.slice(0, text.length / 2);
  await wait(100);
  context.res.destroy();
}

async function* drip(text, pieces, pause) {
  const size = Math.ceil(text.length / pieces);
  for (let at = 0; at < text.length; at += size) {
    yield text.slice(at, at + size);
    await wait(pause);
  }
}

/** More than fifty megabytes of a list that goes on, made as it is sent. */
async function* huge() {
  yield '{"therapists":[';
  const piece = `"${'x'.repeat(2 ** 20 - 3)}",`;
  for (let megabyte = 0; megabyte < 64; megabyte++) yield piece;
  yield '"end"]}';
}

const faults = {
  401: status(401),
  403: status(403),
  404: status(404),
  410: status(410),
  500: status(500),
  stall: (context) => once(context.req.socket, 'close'),
  html: (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Not JSON</title>';
  },
  // A page under the type of JSON, as some servers answer for what they don't have.
  'hidden-html': (context) => {
    context.type = 'json';
    context.body = '\n <!doctype html><title>Not JSON</title>';
  },
  broken: (context, text) => {
    context.body = text.slice(0, text.length / 2);
  },
  cut: (context, text) => {
    context.body = Readable.from(cutOff(context, text));
  },
  huge: (context) => {
    context.body = Readable.from(huge());
  },
  // It says how large it is, and sends nothing of it.
  'said-huge': (context) => {
    context.set('content-length', String(64 * 2 ** 20));
    context.body = Readable.from(drip('{"therapists":[', 15, 100));
  },
  drip: (context, text) => {
    context.body = Readable.from(drip(text, 10, 100));
  },
  unknown: (context) => {
    context.body = '{"recipes":["soup"]}';
  },
  outcome: (context) => {
    context.body = JSON.stringify({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'processing', diagnostics: 'The search is not known' }],
    });
  },
};

const shapes = {
  own: ({ page, count, people }) => ({ therapists: numbersOn(page, count, people).map(own) }),
  'schema-org': ({ page, count, people }) => ({
    '@context': 'https://schema.org',
    '@graph': numbersOn(page, count, people).map((number) => ({
      '@type': 'Person',
      '@id': `#p${number}`,
      name: `Avery Example-${number}`,
    })),
  }),
  'fhir/PractitionerRole': (asked, context) => {
    const next = nextOf(context, asked);
    return {
      resourceType: 'Bundle',
      type: 'searchset',
      total: asked.people,
      link: [{ relation: 'self', url: context.href }, ...(next ? [{ relation: 'next', url: next }] : [])],
      entry: numbersOn(asked.page, asked.count, asked.people)
        .flatMap(inFhir)
        .map((resource) => ({ resource })),
    };
  },
};

/**
 * `/directory/…`: a practice's server with invented people: `own`, `schema-org` and a FHIR search that pages. The
 * query says how many `people` there are and how many of them a page has (`count`), what goes wrong (`fault`) on which page
 * (`at`), how many `times` until it is mended, how far the `next` links lead astray, and how long an answer takes (`pause`).
 * `asked` tells for one `run` which pages were asked for, with what each request said of itself.
 */
export async function directoryServer(context, next) {
  const name = /^\/directory\/(.+)$/.exec(context.path)?.[1];
  const { run = '', fault, at = '1', times = 'Infinity', pause = '0', ...query } = context.query;
  if (name === 'asked') return void (context.body = runs.get(run) ?? []);
  const make = shapes[name];
  if (!make) return next();
  const { people = 20, page = 1 } = query;
  const asked = { ...query, people: Number(people), page: Number(page), count: Number(query.count ?? people) };
  const requests = runs.get(run) ?? [];
  runs.set(run, [...requests, { page: asked.page, accept: context.get('accept'), referrer: context.get('referer') }]);
  context.set('cache-control', 'no-store');
  context.type = 'json';
  await wait(Number(pause));
  const text = JSON.stringify(make(asked, context));
  const failures = requests.filter(({ page }) => page === Number(at)).length;
  if (fault && asked.page === Number(at) && failures < Number(times)) return faults[fault](context, text);
  context.body = text;
  return undefined;
}
