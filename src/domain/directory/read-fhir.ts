import { isRecord } from '../author-list.js';
import { nodes, personOf, type Node } from './fhir-person.js';
import { mostPeople } from './read-directory.js';
import { readTherapist } from './read-therapist.js';
import type { DirectoryReading, RecordProblem, Therapist } from './therapist.js';

interface Gathered {
  practitioner?: Node;
  roles: Node[];
  /** What was made of it, once it was. */
  therapist?: Therapist | undefined;
}

/** Somebody with their key, and their place among all. */
interface Keyed {
  key: string;
  index: number;
  gathered: Gathered;
}

/** Nobody works in more places; looking through them again with each one that comes would take ever longer. */
const mostRoles = 100;
/** No two last parts of an address are longer; to look through more takes as long as somebody hostile wants it to. */
const longestKey = 300;

/**
 * Gathers people from FHIR R4 bundles, one after another: a search answers in pages, and a role may stand on another page than
 * its practitioner. Whoever is not active is left out. Never throws.
 */
export class FhirGathering {
  /** Everybody, by the key of their practitioner, in the order in which they were first named. */
  readonly #people = new Map<string, Gathered>();
  /** The keys that lead to the same practitioner. */
  readonly #aliases = new Map<string, string>();
  readonly #others = new Map<string, Node>();
  /** Whom a resource that is not here yet would tell more about. */
  readonly #waiting = new Map<string, Set<string>>();
  readonly #ids = new Map<string, string>();
  readonly #unknown = new Set<string>();

  /** @param base what addresses are relative to; without it they stay as they were written */
  *take(data: unknown, { base }: { base?: string } = {}): Generator<void, DirectoryReading> {
    const problems: RecordProblem[] = [];
    const changed = new Set<string>();
    const given = all(data);
    const isBundle = ({ resourceType }: Node): boolean => resourceType === 'Bundle';
    const bundles = given.filter(isBundle);
    const entries = [
      ...bundles.flatMap(({ entry }) => all(entry)),
      ...given.filter((one) => !isBundle(one)).map((resource) => ({ resource })),
    ];
    for (const entry of entries) {
      yield;
      this.#add(entry, changed);
    }

    for (const [index, [key, gathered]] of [...this.#people].entries()) {
      if (!changed.has(key)) continue;
      yield;
      if (index >= mostPeople || !gathered.practitioner) continue;
      const isFirst = !gathered.therapist;
      gathered.therapist = this.#read({ key, index, gathered }, base, (field, reason, lost = 'field') => {
        if (isFirst) problems.push({ index, field, reason, lost });
      });
    }
    const [outcome] = entries.map(({ resource }) => nodes(resource)[0]).filter((one) => one?.resourceType === 'OperationOutcome');
    const therapists = [...this.#people.values()].flatMap(({ therapist }) => therapist ?? []);
    const next = bundles.flatMap(({ link }) => nodes(link)).find(({ relation }) => relation === 'next')?.url;
    return {
      therapists,
      problems,
      ...(typeof next === 'string' ? { next } : {}),
      ...(!bundles.length && outcome ? { unreadable: `the server says: ${reasonOf(outcome)}` } : {}),
    };
  }

  #add(entry: Node, changed: Set<string>): void {
    const [resource] = nodes(entry.resource);
    if (!resource) return;
    const { resourceType, id } = resource;
    // No text is made of what is none: that may throw.
    const name = typeof resourceType === 'string' && typeof id === 'string' ? `${resourceType}/${id}` : '';
    const keys = [entry.fullUrl, name].flatMap((address) => keyOf(address) ?? []);
    if (resourceType === 'Practitioner') {
      // One that nothing can refer to has a key that nothing else has.
      const [key = `#${this.#people.size}`] = keys.filter((one) => this.#people.has(one)).concat(keys);
      const gathered = this.#gathered(key);
      gathered.practitioner = resource;
      // It may be asked for by the address of its entry as well as by its name.
      for (const other of keys) this.#aliases.set(other, key);
      changed.add(key);
    } else if (resourceType === 'PractitionerRole') {
      const reference = keyOf(nodes(resource.practitioner)[0]?.reference);
      if (!reference) return;
      const key = this.#aliases.get(reference) ?? reference;
      const gathered = this.#gathered(key);
      // A page that was ended early comes again.
      gathered.roles = [...gathered.roles.filter(({ id }) => id === undefined || id !== resource.id), resource].slice(-mostRoles);
      changed.add(key);
    } else {
      for (const key of keys) {
        this.#others.set(key, resource);
        this.#waiting.get(key)?.forEach((person) => changed.add(person));
        this.#waiting.delete(key);
      }
    }
  }

  #gathered(key: string): Gathered {
    const known = this.#people.get(key) ?? { roles: [] };
    this.#people.set(key, known);
    return known;
  }

  #read({ key, index, gathered: { practitioner = {}, roles } }: Keyed, base: string | undefined, tell: Tell): Therapist | undefined {
    const active = roles.filter((role) => role.active !== false);
    // Whose roles have all ended works here no more.
    if (practitioner.active === false || (roles.length && !active.length)) return undefined;
    const person = personOf(practitioner, active, (reference, from) => this.#find(reference, from, key));
    const therapist = readTherapist(person, { base, unknown: this.#unknown, tell });
    if (!therapist) return undefined;
    while ((this.#ids.get(therapist.id) ?? key) !== key) therapist.id += `-${index + 1}`;
    this.#ids.set(therapist.id, key);
    return therapist;
  }

  #find(reference: unknown, from: Node, person: string): Node | undefined {
    if (typeof reference !== 'string') return undefined;
    if (reference.startsWith('#')) return nodes(from.contained).find(({ id }) => id === reference.slice(1));
    const key = keyOf(reference);
    if (!key) return undefined;
    const found = this.#others.get(key);
    if (!found) this.#waiting.set(key, (this.#waiting.get(key) ?? new Set()).add(person));
    return found;
  }
}

/** All the nodes of a list without a limit: each is looked at once. */
const all = (field: unknown): Node[] => [field].flat(1).filter(isRecord);

type Tell = (field: string, reason: string, lost?: RecordProblem['lost']) => void;

/** One key for a resource, however it is referred to: by the last two parts of an address, or by its `urn:`. */
function keyOf(reference: unknown): string | undefined {
  if (typeof reference !== 'string') return undefined;
  if (reference.startsWith('urn:')) return reference;
  return /([A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(\/_history\/[^/]*)?$/.exec(reference.slice(-longestKey))?.[1];
}

function reasonOf(outcome: Node): string {
  const [issue] = nodes(outcome.issue);
  const text = issue?.diagnostics ?? nodes(issue?.details)[0]?.text ?? issue?.code;
  return typeof text === 'string' ? text.slice(0, 200) : 'something went wrong';
}
