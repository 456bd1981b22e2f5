/** What people work with, the more common first: who draws early names draws them more often. */
export const topics = [
  'anxiety',
  'closeness and distance',
  'depression',
  'grief',
  'trauma',
  'relationships',
  'self-worth',
  'family conflict',
  'life changes',
  'stress at work',
  'attachment',
  'breakups and divorce',
  'burnout',
  'parenting',
  'coming out',
  'sleep',
  'chronic illness',
  'anger',
  'loneliness',
  'panic',
  'body image',
  'ADHD',
  'autistic adults',
  'pregnancy and birth',
  'faith and doubt',
  'migration',
  'adoption',
  'alcohol and other drugs',
];

/** Approaches as people call them; the institutes that certify are invented. */
export const approaches = [
  'CBT',
  'IFS',
  'EMDR',
  'AEDP',
  'EFT',
  'ACT',
  'DBT',
  'Somatic Experiencing',
  'Gottman Method',
  'psychodynamic therapy',
  'narrative therapy',
  'play therapy',
];
export const institutes = ['Oar and Lantern Institute', 'Kettlemere School of Therapy', 'Slow Tide Training Centre'];

export const insurers = [
  'Lantern & Oar Health',
  'Quillmere Mutual',
  'Driftwood Plan',
  'Brindle Benefit',
  'Thimble Care',
  'Otterbank Blue',
  'Farther Shore Medicaid',
  'Nettle Ferry Health',
];

export const languages = [
  ['es', 30],
  ['fr', 9],
  ['zh', 8],
  ['vi', 7],
  ['ar', 6],
  ['pt-BR', 5],
  ['hi', 5],
  ['de', 4],
  ['ko', 4],
  ['fil', 3],
  ['he', 3],
  ['pl', 2],
  ['uk', 2],
  ['es-MX', 6],
  ['ase', 3],
  ['Sheng', 1],
];

export const identities = [
  ['LGBTQ+', 20],
  ['queer', 12],
  ['trans', 6],
  ['nonbinary', 7],
  ['Black', 12],
  ['Latina/e', 10],
  ['Asian American', 9],
  ['South Asian', 5],
  ['Indigenous', 3],
  ['Jewish', 5],
  ['Muslim', 4],
  ['Christian', 4],
  ['disabled', 5],
  ['autistic', 4],
  ['grew up in two cultures', 9],
  ['veteran', 3],
  ['parent', 8],
];

export const practices = {
  first: [
    'Reed Landing',
    'Quillmere',
    'Slow Tide',
    'Lamplight',
    'Otterbank',
    'Thimble Hill',
    'Far Meadow',
    'Kettle Quay',
    'Mothwing',
    'Nettle Ferry',
    'Brindle House',
    'Low Lantern',
  ],
  second: ['Therapy', 'Rooms', 'Counseling', 'Psychology', 'Collective', 'Practice'],
};

/** How people begin to tell of their work, and how they end. */
export const sentences = {
  first: [
    'I work slowly and say what I notice.',
    'You set the pace here.',
    'People come to me when getting close feels harder than it looks.',
    'I listen for what a habit once did for you.',
    'We begin with whatever is loudest today.',
    'My room is quiet, and so am I to begin with.',
    'I like plain words and honest questions.',
    'Some people bring a list; others bring a silence.',
  ],
  second: [
    'Much of my work is about {one} and {other}.',
    'I have sat with many people through {one}, and with {other}.',
    'I see people about {one}, and often {other} comes along.',
    'If {one} is part of it, or {other}, you are in a good place to begin.',
  ],
  third: [
    'A first call costs nothing.',
    'You can stop at any point and say so.',
    'We can meet in person or by video.',
    'If I am not the one, I help you look on.',
    '',
  ],
};
