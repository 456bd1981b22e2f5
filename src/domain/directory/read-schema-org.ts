import { isRecord } from '../author-list.js';
import { mostPeople, readPeople } from './read-directory.js';
import type { DirectoryReading, Openings, Therapist } from './therapist.js';
import { approachSet, availabilities } from './write-json-ld.js';

type Node = Readonly<Record<string, unknown>>;

/** Names of one thing, offers of one person and services of one offer that are looked at; each may hold as many others. */
const few = 20;
/** What is looked at of any other list: lists that point to lists would multiply. */
const most = 200;

/**
 * Reads schema.org’s JSON-LD, in any of the ways that pages write it: one node, a list, a `@graph`, an `ItemList`, a practice
 * with its employees. Where somebody is listed, only those are taken: an article’s author is a `Person` too. Never throws.
 * @param base what addresses are relative to; without it they stay as they were written
 */
export function* readSchemaOrg(data: unknown, { base }: { base?: string } = {}): Generator<void, DirectoryReading> {
  const graph = new Graph();
  yield* graph.add(data);
  const people = yield* graph.people();
  if (!people.length) return { therapists: [], problems: [], unreadable: 'its JSON-LD holds no Person or Physician' };
  return yield* readPeople(people, base, (node) => new PersonNode(graph, node).read());
}

/** The nodes of a page, with what they point to by `@id`. */
class Graph {
  readonly #nodes: Node[] = [];
  readonly #byId = new Map<string, Node>();

  /**
   * Takes in data, a value at a time. Nodes that others hold are known too, so that `@id` finds them; how deep a hostile page
   * nests is no matter of ours.
   */
  *add(data: unknown): Generator<void, void> {
    const waiting: { given: unknown; depth: number }[] = [{ given: data, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      yield;
      const { given, depth } = next;
      if (depth > 12 || typeof given !== 'object' || given === null) continue;
      if (isRecord(given)) {
        const id = given['@id'];
        // What only points to a node is none.
        if (typeof id === 'string' && Object.keys(given).length > 1) this.#byId.set(id, given);
        if (typesOf(given).length) this.#nodes.push(given);
      }
      const inside: unknown[] = Object.values(given).filter((value) => typeof value === 'object');
      // In the order of the data.
      while (inside.length) waiting.push({ given: inside.pop(), depth: isRecord(given) ? depth + 1 : depth });
    }
  }

  /** Everything that a field holds, one by one, with what it points to in its place. */
  all(field: unknown, limit = most): unknown[] {
    return firstOf(field, limit).flatMap((one: unknown) => {
      if (one === undefined || one === null) return [];
      if (!isRecord(one)) return [one];
      if ('@value' in one) return one['@value'] ?? [];
      if (Array.isArray(one['@list'])) return firstOf(one['@list'], limit);
      return (typeof one['@id'] === 'string' && this.#byId.get(one['@id'])) || one;
    });
  }

  nodes(field: unknown, limit?: number): Node[] {
    return this.all(field, limit).filter(isRecord);
  }

  /** The texts of a field; a node is told by its name. */
  texts(field: unknown, depth = 0): string[] {
    return this.all(field).flatMap((one) => {
      if (typeof one === 'string' || typeof one === 'number') return String(one);
      if (!isRecord(one) || depth > 2) return [];
      // A name that points to its own node would go on for ever, and many names of many names nearly so.
      const names = this.all(Array.isArray(one.name) ? one.name.slice(0, few) : one.name);
      return this.texts(names.find((name) => typeof name === 'string') ?? names[0], depth + 1).slice(0, 1);
    });
  }

  *people(): Generator<void, Node[]> {
    const listed = new Set<Node>();
    const all: Node[] = [];
    const list = (nodes: readonly Node[]): void => nodes.forEach((node) => isPerson(node) && listed.add(node));
    for (const node of this.#nodes) {
      yield;
      if (is(node, 'ItemList'))
        for (const item of this.nodes(node.itemListElement, mostPeople)) list(item.item ? this.nodes(item.item) : [item]);
      for (const field of [node.employee, node.employees, node.member]) list(this.nodes(field, mostPeople));
      if (isPerson(node)) all.push(node);
    }
    return listed.size ? [...listed] : all;
  }
}

/** The first entries of a field, which may be one, a list, or a list of lists. */
const firstOf = (field: unknown, limit: number): unknown[] =>
  Array.isArray(field)
    ? field
        .slice(0, limit)
        .flatMap((one: unknown) => (Array.isArray(one) ? (one.slice(0, limit) as unknown[]) : [one]))
        .slice(0, limit)
    : [field];

function typesOf(node: Node): string[] {
  const types: unknown[] = [node['@type']].flat();
  return types.flatMap((type) => (typeof type === 'string' ? type.replace(/^(https?:\/\/schema\.org\/|schema:)/, '') : []));
}

const is = (node: Node, type: string): boolean => typesOf(node).includes(type);

const isPerson = (node: Node): boolean => is(node, 'Person') || is(node, 'Physician');

/** One person of a page, put into our own shape; what is wrong in it is for the reader of that shape to say. */
class PersonNode {
  readonly #graph: Graph;
  readonly #node: Node;

  constructor(graph: Graph, node: Node) {
    this.#graph = graph;
    this.#node = node;
  }

  read(): object {
    const graph = this.#graph;
    const node = this.#node;
    const first = (field: unknown): string | undefined => graph.texts(field)[0];
    const parts = [first(node.givenName), first(node.additionalName), first(node.familyName)].filter(Boolean).join(' ');
    const identifiers = graph.all(node.identifier);
    const topics = [...graph.all(node.knowsAbout), ...graph.all(node.medicalSpecialty)];
    const isApproach = (topic: unknown): topic is Node => isRecord(topic) && first(topic.inDefinedTermSet) === approachSet;
    const credentials = graph.nodes(node.hasCredential);
    const isLicence = (one: Node): boolean => /licen[cs]e/i.test(first(one.credentialCategory) ?? '') && Boolean(one.validIn);
    const offers = [...graph.nodes(node.makesOffer), ...graph.nodes(node.offers)].slice(0, few);
    return {
      id: identifiers.find((one) => typeof one === 'string' || typeof one === 'number'),
      npi:
        first(identifiers.filter(isRecord).find(({ propertyID }) => /^npi$|national-?provider/i.test(first(propertyID) ?? ''))?.value) ??
        first(node.usNPI),
      name: first(node.name) ?? (parts || undefined),
      pronouns: first(node.pronouns),
      honorificSuffix: first(node.honorificSuffix),
      jobTitle: first(node.jobTitle),
      description: first(node.description),
      image: this.#address(node.image),
      url: this.#address(node.url),
      worksFor: first(node.worksFor) ?? first(node.affiliation),
      credentials: list(
        credentials
          .filter((one) => !isLicence(one))
          .map((one) => ({ name: first(one.name) ?? first(one.credentialCategory), recognizedBy: first(one.recognizedBy) })),
        graph.all(node.hasCredential).flatMap((one) => (typeof one === 'string' ? { name: one } : [])),
      ),
      licences: list(
        credentials.filter(isLicence).map((one) => ({
          region: first(one.validIn),
          name: first(one.name),
          identifier: first(one.identifier),
          checked: first(one.dateModified)?.slice(0, 10),
        })),
      ),
      knowsAbout: list(
        graph.texts(topics.filter((topic) => !isApproach(topic))).map((topic) => topic.replace(/^https?:\/\/schema\.org\//, '')),
      ),
      approaches: list(
        topics
          .filter(isApproach)
          .map((topic) => ({ name: first(topic.name), level: first(topic.disambiguatingDescription), by: first(topic.description) })),
      ),
      knowsLanguage: list(
        graph.all(node.knowsLanguage).map((one) => (isRecord(one) ? (first(one.alternateName) ?? first(one.name)) : one)),
      ),
      offices: list(
        [...graph.nodes(node.workLocation), ...(node.address ? [node] : [])].flatMap((place) => this.#offices(place, place !== node)),
      ),
      telephone: first(node.telephone),
      email: first(node.email)?.replace(/^mailto:/i, ''),
      booking: this.#booking(),
      ...this.#readOffers(offers),
    };
  }

  /** An address stands by itself, or in a node: an image’s, or a page’s. */
  #address(field: unknown): string | undefined {
    const [first] = this.#graph.all(field);
    const value = isRecord(first) ? (first.contentUrl ?? first.url ?? first['@id']) : first;
    return this.#graph.texts(value)[0];
  }

  #booking(): string | undefined {
    const action = this.#graph.nodes(this.#node.potentialAction).find((one) => is(one, 'ReserveAction') || is(one, 'ScheduleAction'));
    const [target] = this.#graph.all(action?.target);
    return this.#graph.texts(isRecord(target) ? (target.urlTemplate ?? target.url) : target)[0];
  }

  /** @param named whether the name is the place’s and not the person’s */
  #offices(place: Node, named: boolean): object[] {
    const [name] = named ? this.#graph.texts(place.name) : [];
    return this.#graph.all(place.address).map((address) => {
      if (!isRecord(address)) return { name, streetAddress: address };
      const fields = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'] as const;
      return { name, ...Object.fromEntries(fields.map((field) => [field, this.#graph.texts(address[field])[0]])) };
    });
  }

  #readOffers(offers: readonly Node[]): Partial<Record<keyof Therapist, unknown>> {
    const graph = this.#graph;
    const first = (field: unknown): string | undefined => graph.texts(field)[0];
    const amount = (field: unknown): number | undefined => (first(field) ? Number(first(field)) : undefined);
    const services = [
      ...offers.flatMap((offer) => graph.nodes(offer.itemOffered).slice(0, few)),
      ...graph.nodes(this.#node.availableService),
    ];
    const audience = services.flatMap((service) => graph.nodes(service.audience))[0];
    const price = offers.flatMap((offer): Node[] =>
      offer.priceSpecification ? graph.nodes(offer.priceSpecification) : offer.price ? [offer] : [],
    )[0];
    const available = offers.find((offer) => offer.availability);
    const accepts = this.#node.isAcceptingNewPatients;
    const channels = services.flatMap((service) => graph.texts(service.availableChannel));
    return {
      ages: audience && { from: amount(audience.suggestedMinAge), to: amount(audience.suggestedMaxAge) },
      insurance: list(offers.flatMap((offer) => graph.texts(offer.acceptedPaymentMethod))) && {
        names: offers.flatMap((offer) => graph.texts(offer.acceptedPaymentMethod)),
      },
      fee: price && {
        from: amount(price.minPrice ?? price.price),
        to: amount(price.maxPrice ?? price.price),
        currency: first(price.priceCurrency),
        slidingScale: /sliding/i.test(first(price.description) ?? '') || undefined,
      },
      telehealth: channels.some((channel) => /tele|video|online|remote/i.test(channel)) || undefined,
      openings:
        (available && readOpenings(first(available.availability), first(available.validFrom))) ??
        (typeof accepts === 'boolean' ? { status: accepts ? 'open' : 'closed' } : undefined),
    };
  }
}

function readOpenings(availability: string | undefined, checked: string | undefined): Openings | undefined {
  const status = (Object.keys(availabilities) as Openings['status'][]).find((one) => availability?.endsWith(availabilities[one]));
  return status && { status, ...(checked ? { checked: checked.slice(0, 10) } : {}) };
}

/** One list of several; none where all are empty. */
function list(...lists: readonly (readonly unknown[])[]): unknown[] | undefined {
  const all = lists.flat();
  return all.length ? all : undefined;
}
