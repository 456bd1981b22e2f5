import type { Enctype, RequestField } from './request.js';

/** What a server answered to a request. */
export interface RequestAnswer {
  status: number;
  /** Whether it is a page for people to read. */
  isPage: boolean;
  /** Whether redirects have led to another site than the one that was asked. */
  isElsewhere: boolean;
  /** What its JSON holds; undefined where it is none. */
  value: unknown;
}

/**
 * What an answer means. `unclear`: it may have arrived, and nothing says so. `busy`: the server has too much to do, or has
 * had too much from here.
 */
export type RequestVerdict = 'sent' | 'refused' | 'busy' | 'failed' | 'unclear';

/** Field by field what a server says; the rest stands by itself. */
export interface ServerErrors {
  fields: Partial<Record<RequestField, string>>;
  others: string[];
}

const most = 10;
const longest = 300;

/** What servers call the fields, in small letters and without marks. */
const names: Record<string, RequestField> = {
  name: 'name',
  fullname: 'name',
  firstname: 'name',
  email: 'email',
  mail: 'email',
  emailaddress: 'email',
  phone: 'phone',
  phonenumber: 'phone',
  telephone: 'phone',
  tel: 'phone',
  safetoreply: 'safeToReply',
  message: 'message',
  text: 'message',
};

/** A person is told that it was sent only where the server says so: a “sent” that is none leaves somebody waiting. */
export function judgeAnswer({ status, isPage, isElsewhere, value }: RequestAnswer, enctype: Enctype): RequestVerdict {
  if (status === 429) return 'busy';
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  if (status < 200 || status >= 300) return 'failed';
  if (saysNo(value)) return 'refused';
  // Where a form of plain HTML would be sent, a page is the usual thanks; of an endpoint for data it may be anything.
  return isElsewhere || (isPage && enctype === 'application/json') ? 'unclear' : 'sent';
}

/** Some servers say yes by their status and no by their words. */
function saysNo(value: unknown): boolean {
  const { ok, success } = groupOf(value);
  const { fields, others } = readServerErrors(value);
  return ok === false || success === false || Object.keys(fields).length > 0 || others.length > 0;
}

/**
 * Reads the errors of an answer in the shapes that servers write them: `{errors: {field: message}}`, a list of
 * `{field, message}`, and problem details (RFC 9457) with `errors` or `invalid-params`. Never throws; whatever is no
 * plain text is left out.
 */
export function readServerErrors(value: unknown): ServerErrors {
  const found: ServerErrors = { fields: {}, others: [] };
  const group = groupOf(value);
  const errors = Array.isArray(value) ? value : (group.errors ?? group['invalid-params'] ?? group.invalidParams);
  const list: [unknown, unknown][] = Array.isArray(errors)
    ? errors.slice(0, most).map((error: unknown) => {
        const one = groupOf(error);
        const where = one.field ?? one.pointer ?? one.parameter ?? one.name ?? one.path;
        return [where, typeof error === 'string' ? error : (one.message ?? one.detail ?? one.reason ?? one.title ?? one.msg)];
      })
    : Object.entries(groupOf(errors)).slice(0, most);
  for (const [where, said] of list) {
    const text = readText(said);
    if (!text) continue;
    const field = fieldNamed(where);
    if (!field) found.others.push(text);
    else found.fields[field] ??= text;
  }
  return found;
}

/** `#/email`, `body.email`, `user[email]` and `E-Mail` are all the same field. */
function fieldNamed(where: unknown): RequestField | undefined {
  const path: unknown[] = Array.isArray(where) ? where : typeof where === 'string' ? where.split(/[/.[\]]+/) : [];
  const last = path.filter((step) => typeof step === 'string' && step).at(-1) as string | undefined;
  const name = last?.toLowerCase().replace(/[^a-z]/g, '') ?? '';
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** One line of plain text, not too long; of a list the first. */
function readText(said: unknown): string {
  const first: unknown = Array.isArray(said) ? said[0] : said;
  if (typeof first !== 'string') return '';
  const line = first.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}

function groupOf(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
