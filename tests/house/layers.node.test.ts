import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, type Import } from './sources.js';

/** From which rooms each room may take; its own is understood. What a door may import is not limited. */
const takesFrom: Record<string, readonly string[]> = {
  content: [],
  domain: ['content'],
  controllers: ['content', 'domain'],
  styles: [],
  pieces: ['content', 'domain', 'controllers', 'styles'],
  elements: ['content', 'domain', 'controllers', 'styles', 'pieces'],
  host: ['domain'],
  define: ['elements', 'host'],
  tools: ['content', 'domain', 'styles', 'elements', 'define', 'host'],
};

const baseClass = 'src/elements/attune-element.ts';
/** The version is no room: everything may know it. */
const free = new Set(['src/version.ts']);
/** Rooms that know nothing of a page, and so of no library for it. */
const withoutPackages = new Set(['content', 'domain', 'host', 'define']);

/** What others have written down of the shapes of data, as types alone. */
const shapes = new Set(['schema-dts', 'fhir/r4.js', 'fhir/r4']);

const roomOf = (file: string): string => /^src\/(\w+)\//.exec(file)?.[1] ?? 'door';
const widgetOf = (file: string): string | undefined => /^src\/elements\/([\w-]+)\//.exec(file)?.[1];

/** What is wrong with an import, or nothing. */
export function fault({ from, to, typeOnly }: Import): string | undefined {
  const room = roomOf(from);
  if (room === 'door' || free.has(to)) return undefined;
  if (!to.startsWith('src/')) {
    if (to === 'attune:chunks' && from === 'src/host/loader.ts') return undefined;
    if (withoutPackages.has(room)) return typeOnly && room === 'domain' && shapes.has(to) ? undefined : `${room} takes from no package`;
    return /^lit($|\/)/.test(to) || room === 'tools' ? undefined : `${room} takes from lit alone`;
  }
  const other = roomOf(to);
  if (other === 'door') return `nobody takes from a door`;
  if (room === 'elements' && other === 'elements') {
    return to === baseClass || widgetOf(from) === widgetOf(to) ? undefined : 'what two widgets share moves left';
  }
  if (room === other && room !== 'define') return undefined;
  if (room === 'content' && other === 'domain') return typeOnly ? undefined : 'content takes only types from domain';
  if (to.endsWith('host/define.ts') && room !== 'define') return 'only define registers';
  return takesFrom[room]?.includes(other) ? undefined : `${room} does not take from ${other}`;
}

describe('the rooms', () => {
  const imports = sourceFiles().flatMap(importsOf);

  it('are known', () => {
    const rooms = new Set(sourceFiles().map(roomOf));
    rooms.delete('door');
    expect([...rooms].filter((room) => !(room in takesFrom))).toEqual([]);
    expect(imports.length).toBeGreaterThan(50);
  });

  it('import one way', () => {
    const faults = imports.flatMap((one) => {
      const what = fault(one);
      return what ? [`${one.from}:${one.line} imports ${one.to}: ${what}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('would tell of an import the wrong way', () => {
    const wrong: [string, string][] = [
      ['src/domain/deck.ts', 'src/controllers/deck.ts'],
      ['src/content/en/care.ts', 'src/domain/deck.ts'],
      ['src/controllers/words.ts', 'src/styles/text.ts'],
      ['src/elements/reflection-card/reflection-card.ts', 'src/elements/find-therapist/find-therapist.ts'],
      ['src/elements/reflection-card/reflection-card.ts', 'src/host/define.ts'],
      ['src/define/reflection-card.ts', 'src/define/find-therapist.ts'],
      ['src/domain/deck.ts', 'lit'],
      ['src/controllers/deck.ts', 'left-pad'],
    ];
    for (const [from, to] of wrong) expect(fault({ from, to, typeOnly: false, line: 1 }), `${from} to ${to}`).toBeTypeOf('string');
  });
});
