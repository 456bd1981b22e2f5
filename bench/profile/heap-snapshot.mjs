import { openPage, rest } from '../open-page.mjs';
import { profiles } from '../profiles.mjs';

/** Cards on the page for this: enough that what all share does not show. */
const many = 500;

/** What each of many cards holds of the heap of script, by class: how many, and bytes without what those point to. */
export async function heldByCard(browser, address, tag) {
  return openPage(browser, profiles.desktop, async (page, session) => {
    await page.goto(address, { waitUntil: 'load' });
    await addCards(page, tag, 1);
    const before = await snapshot(session);
    await addCards(page, tag, many);
    const after = await snapshot(session);
    const classes = {};
    for (const [name, { count, bytes }] of after) {
      const shared = before.get(name) ?? { count: 0, bytes: 0 };
      classes[name] = { count: (count - shared.count) / many, bytes: (bytes - shared.bytes) / many };
    }
    return classes;
  });
}

async function addCards(page, tag, count) {
  await page.evaluate(
    (name, times) => {
      for (let index = 0; index < times; index += 1) document.body.append(document.createElement(name));
    },
    tag,
    count,
  );
  await rest(1000);
}

/** All that lives in the heap of script by class; Blink’s own nodes are left out. */
async function snapshot(session) {
  let text = '';
  const take = ({ chunk }) => (text += chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot: head, nodes, strings } = JSON.parse(text);
  const { node_fields: fields, node_types: types } = head.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  const classes = new Map();
  for (let start = 0; start < nodes.length; start += fields.length) {
    const kind = types[type][nodes[start + type]];
    if (kind === 'native') continue;
    const key = nameOf(kind, strings[nodes[start + name]]);
    const sum = classes.get(key) ?? { count: 0, bytes: 0 };
    classes.set(key, { count: sum.count + 1, bytes: sum.bytes + nodes[start + size] });
  }
  return classes;
}

function nameOf(kind, name) {
  if (kind === 'object' && /^_?[A-Z]\w*$/.test(name)) return `\`${name.replace(/^_(?=[A-Z])/, '')}\``;
  if (kind === 'array' || /^\(object/.test(name)) return 'what arrays and objects keep their members in';
  if (kind === 'closure') return 'functions';
  if (/Context/.test(name)) return 'scopes of functions';
  return kind === 'code' ? 'code' : 'the rest';
}
