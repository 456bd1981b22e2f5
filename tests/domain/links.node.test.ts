import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink, smsLink, telLink } from '../../src/domain/dial.js';
import { readLink } from '../../src/domain/links.js';

const page = 'https://practice.example/articles/why';

describe('readLink', () => {
  it('lets the five schemes and the site’s own addresses pass', () => {
    expect(readLink('/contact', page)).toBe('https://practice.example/contact');
    expect(readLink(' #support ', page)).toBe(`${page}#support`);
    for (const address of ['http://a.example/', 'https://a.example/', 'mailto:a@b.example', 'tel:+1555', 'sms:+1555']) {
      expect(readLink(address, page)).toBe(address);
    }
    expect(readLink('contact.html', 'file:///home/page.html')).toBe('file:///home/contact.html');
  });

  it('drops every other scheme, however it is dressed', () => {
    for (const address of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,x',
      'blob:https://a.example/1',
      'file:///etc/passwd',
      'vbscript:x',
      'http://',
      '',
    ]) {
      expect(readLink(address, page), address).toBeUndefined();
    }
    expect(readLink('file:///etc/passwd', 'file:///home/page.html')).toBeUndefined();
  });

  it('gives nothing but safe schemes for any text', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'file:', 'https:', '//', '/', '', 'JAVASCRIPT:', '\tjavascript:');
    fc.assert(
      fc.property(scheme, fc.string(), (start, rest) => {
        const link = readLink(start + rest, page);
        if (link !== undefined) expect(['http:', 'https:', 'mailto:', 'tel:', 'sms:']).toContain(new URL(link).protocol);
      }),
    );
  });
});

describe('numbers and addresses', () => {
  it('are dialled as they are meant', () => {
    expect(telLink('+1 (215) 555-0101')).toBe('tel:+12155550101');
    expect(telLink('tel:988')).toBe('tel:988');
    expect(smsLink('0477 13 11 14')).toBe('sms:0477131114');
    expect(mailLink('mailto:hello@practice.example')).toBe('mailto:hello@practice.example');
  });

  it('are dropped where they are none', () => {
    for (const number of ['', 'call us', '12', 'javascript:1234', '555;phone-context=evil', '1234567890123456'])
      expect(telLink(number), number).toBeUndefined();
    for (const mail of ['', 'a', 'a@b', 'a@b.example?bcc=c@d.example', 'a@b.example,c@d.example', 'a b@c.example'])
      expect(mailLink(mail), mail).toBeUndefined();
  });
});
