import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Therapist } from '../../../src/domain/directory/therapist.js';
import { readSource, type Outcome } from '../../../src/tools/directory/read-source.js';

const read = (text: string, country?: string): Promise<Outcome> => readSource(Buffer.from(text), country);

/** The people of a sheet that has nothing wrong in it. */
async function peopleOf(text: string, country?: string): Promise<Therapist[]> {
  const { directory, lines } = await read(text, country);
  expect(lines).toEqual([]);
  return directory.therapists;
}

describe('a sheet as a practice would keep it', () => {
  it('has its headings in any order and case, under other names, with accents and marks', async () => {
    const [ana] = await peopleOf(
      [
        'ACCEPTING NEW CLIENTS?;  Thérapist ;Works-With;SLIDING_SCALE;Fee (USD);Telehealth;e-mail;Licensed in:;Post-nominals;Languages (all)',
        'yes;Ana Nguyễn;grief|closeness, and distance;✓;120-180;x;ana@practice.example;TX|Oregon;PhD, LCSW;English|español',
      ].join('\n'),
    );
    expect(ana).toEqual({
      id: 'Ana Nguyễn',
      name: 'Ana Nguyễn',
      openings: { status: 'open' },
      knowsAbout: ['grief', 'closeness, and distance'],
      fee: { from: 120, to: 180, currency: 'USD', slidingScale: true },
      telehealth: true,
      email: 'ana@practice.example',
      licences: [{ region: 'US-TX' }, { region: 'US-OR' }],
      honorificSuffix: 'PhD, LCSW',
      knowsLanguage: ['en', 'es'],
    });
  });

  it('has first and last names in two columns, where no column has them whole', async () => {
    const people = await peopleOf('Last name,First name\nO’Neill,Ben\nSukarno,\n');
    expect(people.map(({ name }) => name)).toEqual(['Ben O’Neill', 'Sukarno']);
  });

  it('has letters behind a name, which go where letters go', async () => {
    const people = await peopleOf('Name\n"Ana Nguyễn, PhD, LCSW-S"\n"Nguyễn, DeShawn"\n"Nguyễn, JJ"\n"Ben de la Cruz, B.C.Ed."\n');
    expect(people.map(({ name, honorificSuffix }) => [name, honorificSuffix])).toEqual([
      ['Ana Nguyễn', 'PhD, LCSW-S'],
      ['Nguyễn, DeShawn', undefined],
      ['Nguyễn, JJ', undefined],
      ['Ben de la Cruz', 'B.C.Ed.'],
    ]);
  });

  it('has a title above its headings, empty lines, ragged rows, and a cell with line breaks', async () => {
    const { directory, lines } = await read(
      'Our people,,\r\n\r\nName,Bio,Phone\r\nAna,"Two\r\nlines, and “quotes”: ""so""",555-0100\r\n,,\r\nBen\r\nCem,,call me,more,and more\r\n,No name,\r\n',
    );
    expect(directory.therapists).toEqual([
      { id: 'Ana', name: 'Ana', description: 'Two\nlines, and “quotes”: "so"', telephone: '555-0100' },
      { id: 'Ben', name: 'Ben' },
      { id: 'Cem', name: 'Cem' },
    ]);
    expect(lines).toEqual([
      'line 8, “Phone”: “call me” is no number that can be called',
      'line 9, “Name”: is missing, so this row is left out',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end with %j', async (end) => {
    const { lines } = await read(['Name,Bio,Telehealth', 'Ana,"a', 'b",', 'Ben,,maybe'].join(end));
    expect(lines).toEqual(['line 4, “Telehealth”: “maybe” is neither yes nor no; write one of them']);
  });

  it.each(Object.entries({ comma: ',', semicolon: ';', tab: '\t' }))('has columns by %s', async (_, mark) => {
    const people = await peopleOf(`Name${mark}Letters${mark}Ages\nAna${mark}"PhD${mark} LCSW"${mark}18+\n`);
    expect(people).toEqual([expect.objectContaining({ name: 'Ana', ages: { from: 18 } })]);
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text: string) => Buffer.from(text.replace('–', '\x96').replace('€', '\x80'), 'latin1')],
  ])('is written in %s', async (_, encode) => {
    const { directory } = await readSource(encode('Name;Fee\nRenée Muñoz;90–120 €\n'), undefined);
    expect(directory.therapists).toEqual([{ id: 'Renée Muñoz', name: 'Renée Muñoz', fee: { from: 90, to: 120, currency: 'EUR' } }]);
  });

  it('holds names of any script, and emoji', async () => {
    const names = ['ليلى حداد', 'נועה לוי', '山田 花子', 'अनिता शर्मा', 'Sam 🌿 Rivera'];
    expect((await peopleOf(['Name', ...names].join('\n'))).map(({ name }) => name)).toEqual(names);
  });

  it('has 10,000 rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `Person ${index},"grief, sleep",TX,2026-11-01,soon`);
    const { directory, lines } = await read(['Name,Focus,States,Licence checked,Openings', ...rows].join('\n'));
    expect(directory.therapists).toHaveLength(10_000);
    expect(lines).toHaveLength(10_000);
    expect(lines.at(-1)).toMatch(/^line 10001, “Openings”: “soon” says when/);
  });
});

describe('what is wrong in a sheet', () => {
  it('is named by line and heading, and left out', async () => {
    const { directory, ...told } = await read(
      [
        'Name,Licence checked,Licensed in,Email,NPI,Title,Openings checked,Country,Sliding scale',
        'Ana,soon,Narnia,nobody,123,Dr.,2026-13-01,Atlantis,yes',
        `Ben,,CA,${'long'.repeat(30)},,,,,`,
      ].join('\n'),
    );
    expect(directory.therapists).toEqual([
      { id: 'Ana', name: 'Ana' },
      { id: 'Ben', name: 'Ben' },
    ]);
    expect(told).toEqual({
      found: 2,
      columnsLeftOut: 0,
      fieldsLeftOut: 9,
      lines: [
        'line 2, “Title”: “Dr.” is a form of address and no profession; write it with the name',
        'line 2, “Licence checked”: “soon” is no day; write it as 2026-11-25',
        'line 2, “Licensed in”: “Narnia” is no state or country that is known here; write it as US-TX or by its name',
        'line 2, “Sliding scale”: stands beside no fee, and no currency is known; say --country',
        'line 2, “Country”: “Atlantis” is no country that is known here; write its name or two letters, such as US',
        'line 2, “NPI”: “123” is no NPI: its check digit is wrong',
        'line 2, “Email”: “nobody” is no e-mail address',
        'line 3, “Licensed in”: “CA” can be California (US-CA) or Canada (CA); write it as US-TX or by its name, or say --country',
        `line 3, “Email”: “${'long'.repeat(15)}…” is no e-mail address`,
      ],
    });
  });

  it('tells an unknown heading once, with the one that is nearest', async () => {
    const { lines, columnsLeftOut } = await read(
      'Name,Agees,Shoe size,Shoe size,Insurance we accept,Email,Mail\nAna,18+,40,40,Aetna,a@b.example,c@d.example',
    );
    expect(lines).toEqual([
      '“Agees”: is no heading that is known here, so its column is left out (did you mean “Ages”?)',
      '“Shoe size”: is no heading that is known here, so its column is left out',
      '“Insurance we accept”: is no heading that is known here, so its column is left out (did you mean “Insurance accepted”?)',
      '“Mail”: is left out: “Email” says the same',
    ]);
    expect(columnsLeftOut).toBe(4);
  });

  it('is a day of the whole that is none', async () => {
    const { directory, lines } = await read('{"dateModified": "last week", "therapists": [{"name": "Ana"}]}');
    expect(directory).toEqual({ therapists: [{ id: 'Ana', name: 'Ana' }] });
    expect(lines).toEqual(['“dateModified”: is no day as YYYY-MM-DD']);
  });

  it('does not command the terminal on which it is told', async () => {
    const { lines } = await read('Name,Email\nAna,\u001b[2J\u202eevil');
    expect(lines).toEqual(['line 2, “Email”: “[2J evil” is no e-mail address']);
    const own = await read(JSON.stringify({ therapists: [{ name: 'Ana', ['\u001b[2J\u202eevil']: 1 }] }));
    expect(own.lines).toEqual(['person 1, “[2J evil”: is no field that is known here']);
    const outcome = { resourceType: 'OperationOutcome', issue: [{ diagnostics: '\u001b[2J\u202eevil' }] };
    await expect(read(JSON.stringify(outcome))).rejects.toThrow(/^the server says: \[2J evil$/);
  });

  it.each([
    ['', /no line near its top has headings/],
    ['a,b\n1,2\n', /no line near its top has headings/],
    ['Phone,Email\n1,2\n', /has to be “Name”/],
    ['Name,Bio\nAna,"never closed\nBen,\n', /quotation mark that opens on line 2/],
    ['{"therapists": [', /is not JSON/],
    ['{"people": []}', /holds no list of people/],
    ['<p>no data</p>', /page without JSON-LD/],
    ['<script type="application/ld+json">{</script>', /not readable/],
  ])('has nothing to make a directory of: %j', (text, sentence) => expect(read(text)).rejects.toThrow(sentence));

  it('is an old workbook, or a broken one', async () => {
    await expect(readSource(Buffer.from('d0cf11e0a1b11ae1', 'hex'), undefined)).rejects.toThrow(/old Excel file/);
    await expect(readSource(Buffer.from('PK\u0003\u0004broken'), undefined)).rejects.toThrow(/looks like a workbook/);
  });
});

describe('cells that belong together', () => {
  it('are licences with their names, numbers and days', async () => {
    const people = await peopleOf(
      [
        'Name,Licence,States,Licence number,Licence checked',
        'Ana,LCSW; LPC,TX; OR,"123; 456",2026-11-01; 2026-11-02',
        'Ben,LCSW,"TX, OR",,2026-11-01',
      ].join('\n'),
    );
    expect(people.map(({ licences }) => licences)).toEqual([
      [
        { region: 'US-TX', name: 'LCSW', identifier: '123', checked: '2026-11-01' },
        { region: 'US-OR', name: 'LPC', identifier: '456', checked: '2026-11-02' },
      ],
      [
        { region: 'US-TX', name: 'LCSW', checked: '2026-11-01' },
        { region: 'US-OR', name: 'LCSW', checked: '2026-11-01' },
      ],
    ]);
  });

  it('are a place with a comma in it', async () => {
    const [ana] = await peopleOf('Name,Licensed in\nAna,"Washington, D.C., Maryland"\n');
    expect(ana!.licences).toEqual([{ region: 'US-DC' }, { region: 'US-MD' }]);
  });

  it('are a licence in one cell', async () => {
    const cells = ['TX: LCSW 12345', 'LCSW #12345 (Texas)', 'TX LCSW 12345', 'Texas (LCSW, 12345)'];
    const people = await peopleOf(['Name;License', ...cells.map((cell) => `Ana;${cell}`)].join('\n'));
    for (const { licences } of people) expect(licences).toEqual([{ region: 'US-TX', name: 'LCSW', identifier: '12345' }]);
  });

  it('are told where it is not clear which belongs to which', async () => {
    const { directory, lines } = await read('Name,States,Licence number,Licence checked\nAna,"TX, OR",123,\nBen,,123,\n');
    expect(directory.therapists[0]!.licences).toEqual([{ region: 'US-TX' }, { region: 'US-OR' }]);
    expect(lines).toEqual([
      'line 2, “Licence number”: has 1 entry for 2 places; it is left out',
      'line 3, “Licence number”: has no place beside it; a column “Licensed in” says where the licence holds',
    ]);
  });

  it('are an address, in parts or whole, and more than one', async () => {
    const people = await peopleOf(
      [
        'Name,Office,Address,City,State,ZIP,Country,City 2,ZIP 2',
        'Ana,River house,1 Main St,Austin,TX,78701,USA,Waco,76701',
        'Ben,,"2 Main St, Austin, TX 78701",,,,,,',
      ].join('\n'),
      'US',
    );
    expect(people.map(({ offices }) => offices)).toEqual([
      [
        {
          name: 'River house',
          streetAddress: '1 Main St',
          addressLocality: 'Austin',
          addressRegion: 'TX',
          postalCode: '78701',
          addressCountry: 'US',
        },
        { addressLocality: 'Waco', postalCode: '76701', addressCountry: 'US' },
      ],
      [{ streetAddress: '2 Main St', addressLocality: 'Austin', addressRegion: 'TX', postalCode: '78701', addressCountry: 'US' }],
    ]);
  });

  it('are several columns of one list', async () => {
    const [ana] = await peopleOf('Name,Specialties,Focus areas\nAna,"grief, sleep",closeness; distance\n');
    expect(ana!.knowsAbout).toEqual(['grief', 'sleep', 'closeness', 'distance']);
  });

  it('are a fee and its sliding scale', async () => {
    const people = await peopleOf('Name,Fee,Sliding scale\nAna,120,x\nBen,£80,no\nCem,,yes\nDua,,no\n', 'GB');
    expect(people.map(({ fee }) => fee)).toEqual([
      { from: 120, to: 120, currency: 'GBP', slidingScale: true },
      { from: 80, to: 80, currency: 'GBP', slidingScale: false },
      { currency: 'GBP', slidingScale: true },
      undefined,
    ]);
  });

  it('are days whose order another day of their column settles, and no other column', async () => {
    const { directory, lines } = await read(
      'Name,Openings,Openings checked,Insurance,Insurance checked\nAna,open,3/4/2026,Aetna,3/4/2026\nBen,open,11/25/2026,Aetna,\n',
    );
    expect(directory.therapists.map(({ openings }) => openings!.checked)).toEqual(['2026-03-04', '2026-11-25']);
    expect(lines).toEqual(['line 2, “Insurance checked”: “3/4/2026” can be two days; write it as 2026-11-25']);
  });
});

describe('a workbook', () => {
  /** A workbook as Excel writes it, in the least that it needs. */
  function workbookOf(rows: readonly string[]): Buffer {
    const xml = (text: string): Uint8Array => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const sheet = (inside: string): Uint8Array => xml(`<worksheet xmlns="${main}"><sheetData>${inside}</sheetData></worksheet>`);
    return Buffer.from(
      zipSync({
        '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        '_rels/.rels': xml(
          `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        ),
        'xl/workbook.xml': xml(
          `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Notes" sheetId="1" r:id="r1"/><sheet name="People" sheetId="2" r:id="r2"/></sheets></workbook>`,
        ),
        'xl/_rels/workbook.xml.rels': xml(
          `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="r3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
        ),
        'xl/styles.xml': xml(
          `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
        ),
        'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>To do</t></is></c></row>'),
        'xl/worksheets/sheet2.xml': sheet(rows.join('')),
      }),
    );
  }
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

  it('is read with its days, numbers and yes or no, from the sheet that has the people', async () => {
    const { directory, lines } = await readSource(
      workbookOf([
        `<row r="2">${text('A2', 'Our people')}</row>`,
        `<row r="3">${['Name', 'Openings', 'Openings checked', 'Telehealth', 'NPI'].map((heading, at) => text(`${'ABCDE'[at]}3`, heading)).join('')}</row>`,
        `<row r="5">${text('A5', 'Ana')}${text('B5', 'open')}<c r="C5" s="1"><v>46351</v></c><c r="D5" t="b"><v>1</v></c><c r="E5"><v>9000000003</v></c></row>`,
        `<row r="6">${text('A6', 'Ben')}<c r="B6" t="e"><v>#REF!</v></c>${text('D6', 'maybe')}</row>`,
      ]),
      undefined,
    );
    expect(lines).toEqual([
      expect.stringMatching(/^line 5, “NPI”: “9000000003” is no NPI/),
      'line 6, “Telehealth”: “maybe” is neither yes nor no; write one of them',
    ]);
    expect(directory.therapists).toEqual([
      { id: 'Ana', name: 'Ana', openings: { status: 'open', checked: '2026-11-25' }, telehealth: true },
      { id: 'Ben', name: 'Ben' },
    ]);
  });
});
