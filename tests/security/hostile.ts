/** Data that somebody hostile could write, for every test of this folder. */

/** What an address could do that is none to follow: each in a spelling that a browser takes. */
export const scripts: readonly string[] = [
  'javascript:window.hacked=1',
  'JaVaScRiPt:window.hacked=1',
  ' javascript:window.hacked=1',
  '\tjavascript:window.hacked=1',
  'java\tscript:window.hacked=1',
  'java\nscript:window.hacked=1',
  'java\r\nscript:window.hacked=1',
  '\u0000javascript:window.hacked=1',
  '\u0001\u001fjavascript:window.hacked=1',
  'javascript://practice.example/%0awindow.hacked=1',
  'vbscript:MsgBox(1)',
  'data:text/html,<script>parent.hacked=1</script>',
  'DATA:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'blob:https://practice.example/4f1c',
  'filesystem:https://practice.example/temporary/x.html',
  'view-source:https://practice.example/',
  'about:blank#x',
  'file:///etc/passwd',
  'intent://scan/#Intent;end',
  'ws://practice.example/',
  'ftp://practice.example/',
  'chrome://settings',
];

/** What looks like script and is a neighbour of the page, as a browser takes it. */
export const neighbours: readonly string[] = [
  'javascript&colon;window.hacked=1',
  '\u202ejavascript:window.hacked=1',
  '%6aavascript:window.hacked=1',
  './javascript:x',
];

/** Addresses that look like those of one site and lead to another, or to none. */
export const lookalikes: readonly string[] = [
  'https://practice.example@elsewhere.example/',
  'https://practice.example:443@elsewhere.example/',
  'https://user:secret@practice.example/',
  '//practice.example@elsewhere.example/',
  'https:\\\\practice.example@elsewhere.example\\',
  'https://',
  'https://?',
  'https://exa mple.com/',
  'http://[::1',
];

/** Numbers and e-mail addresses that hold more than one number, or one address. */
export const smuggled: readonly string[] = [
  'tel:call-me-now',
  'tel:*21*5550100#',
  'tel:%2A21%2A5550100%23',
  'tel:+12155550101;phone-context=elsewhere.example',
  'tel:+12155550101?x=1',
  'tel:+12155550101,,,1',
  'sms:+12155550101?body=I%20confess',
  'sms:+12155550101;?&body=I%20confess',
  'sms:+12155550101,+12155550102',
  'mailto:mara@practice.example?bcc=thief@elsewhere.example',
  'mailto:mara@practice.example?subject=Hello&body=I%20confess',
  'mailto:mara@practice.example?body=I%20confess&subject=Hello',
  'mailto:mara@practice.example,thief@elsewhere.example',
  'mailto:mara@practice.example%2Cthief@elsewhere.example',
  'mailto:mara@practice.example%0ABcc:thief@elsewhere.example',
  'mailto:?to=thief@elsewhere.example',
  'MAILTO:mara@practice.example?CC=thief@elsewhere.example',
];

/** Markup that would do something wherever it is taken for markup. */
export const markup: readonly string[] = [
  '<img src=x onerror="window.hacked=1">',
  '</p></div></template><script>window.hacked=1</script>',
  '"><svg onload="window.hacked=1">',
  "' onmouseover='window.hacked=1",
  '<style>* { display: none }</style>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<a href="javascript:window.hacked=1">Mara</a>',
  '<!--?lit$1$--><?lit$1$>${window.hacked=1}{{window.hacked=1}}',
  ']]></script><script>window.hacked=1</script>',
];

/** Texts that turn, hide or end what stands beside them. */
export const turning: readonly string[] = [
  'Mara \u202eelpmaxe.ecitcarp',
  '\u202dMara',
  'Mara\u2067',
  '\u2066\u2068Mara\u202b',
  'Ma\u0000ra\u001b[31m',
  '\ufeffMara\u0085',
];

/** Characters that no text from outside may bring. */
// eslint-disable-next-line no-control-regex
export const unseen = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** A record with the keys by which an object could be made another one. */
export const poisoned = (more: object = {}): unknown => {
  const poison =
    '"__proto__": {"hacked": 1, "name": "Nobody"}, "constructor": {"prototype": {"hacked": 1}}, "toString": "x", "hasOwnProperty": 1';
  return JSON.parse(
    `{${poison}${JSON.stringify(more)
      .replace(/^\{(?!\})/, ', ')
      .replace(/^\{/, '')
      .slice(0, -1)}}`,
  );
};

/** A value inside a value, so many levels deep: groups under one name, and lists. */
export const deepGroups = (levels: number, name = 'a'): unknown => JSON.parse(`{"${name}":`.repeat(levels) + '1' + '}'.repeat(levels));
export const deepLists = (levels: number): unknown => JSON.parse('['.repeat(levels) + '1' + ']'.repeat(levels));

/** More levels than a function that calls itself can go down. */
export const tooDeep = 100_000;

/** A list of so many entries, each made from its number. */
export const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
