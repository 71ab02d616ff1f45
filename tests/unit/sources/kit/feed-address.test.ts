import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { feedAddress } from '../../../../utils/sources/kit/feed-address.ts';

describe('an address that becomes a feed', () => {
  it.each([
    ['https://club.example/fixtures.ics', 'https://club.example/fixtures.ics'],
    ['  https://club.example/a b.ics'.replace(' b', '%20b'), 'https://club.example/a%20b.ics'],
    ['webcal://club.example/fixtures.ics', 'https://club.example/fixtures.ics'],
    ['WEBCAL://Club.Example/F.ics', 'https://club.example/F.ics'],
    ['webcals://club.example/x', 'https://club.example/x'],
    ['club.example/fixtures.ics', 'https://club.example/fixtures.ics'],
    ['club.example:8443/fixtures.ics', 'https://club.example:8443/fixtures.ics'],
    ['https://club.example/x#today', 'https://club.example/x'],
    ['https://8.8.8.8/x', 'https://8.8.8.8/x'],
    ['https://172.32.0.1/', 'https://172.32.0.1/'],
    ['https://[2606:4700::1111]/x', 'https://[2606:4700::1111]/x'],
    ['https://localhost.example/', 'https://localhost.example/'],
    ['https://10.example/', 'https://10.example/'],
  ])('%s', (typed, url) => {
    expect(feedAddress(typed)).toEqual({ url });
  });
});

describe('an address that is never taken', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://club.example/x.ics', 'insecure'],
    ['ftp://club.example/x.ics', 'insecure'],
    ['javascript:alert(1)', 'insecure'],
    ['data:text/calendar,BEGIN', 'insecure'],
    ['file:///etc/passwd', 'insecure'],
    ['feed:https://club.example/', 'insecure'],
    ['https://me:secret@club.example/x', 'credentials'],
    ['webcal://me@club.example/x', 'credentials'],
    ['https://', 'malformed'],
    ['two words', 'malformed'],
    ['https://club.example/a b', 'malformed'],
    ['https://exa mple/', 'malformed'],
    [`https://club.example/${'x'.repeat(3000)}`, 'malformed'],
  ])('%s', (typed, refused) => {
    expect(feedAddress(typed)).toEqual({ refused });
  });
});

describe('an address that leads home', () => {
  it.each([
    'localhost/x',
    'https://LOCALHOST:8080/x',
    'https://app.localhost/x',
    'https://localhost./x',
    'https://localhost../x',
    'https://①②⑦.0.0.1/x',
    'https://127.0.0.1./x',
    'https://127.0.0.1/x',
    'https://127.1/x',
    'https://2130706433/x',
    'https://0x7f000001/x',
    'https://0177.0.0.1/x',
    'https://0.0.0.0/x',
    'https://[::1]/x',
    'https://[::]/x',
    'https://[0:0:0:0:0:0:0:1]/x',
    'https://[::ffff:127.0.0.1]/x',
    'https://[::ffff:7f00:1]/x',
    'https://[64:ff9b::7f00:1]/x',
    'https://[2002:7f00:1::]/x',
    'webcal://127.0.0.1/x',
    'https://１２７.0.0.1/x',
  ])('is on this device: %s', (typed) => {
    expect(feedAddress(typed)).toMatchObject({ confirm: 'own-device' });
  });

  it.each([
    'https://10.1.2.3/x',
    'https://[64:ff9b:1::a00:1]/x',
    'https://calendar.test/x',
    'https://calendar.default.svc/x',
    'https://172.16.0.1/x',
    'https://172.31.255.255/x',
    'https://192.168.1.1/x',
    'https://0xC0A80101/x',
    'https://3232235777/x',
    'https://169.254.169.254/latest',
    'https://100.64.0.1/x',
    'https://255.255.255.255/x',
    'https://[fd00::1]/x',
    'https://[fe80::1]/x',
    'https://[::ffff:192.168.0.1]/x',
    'https://nas.local/x',
    'https://nas.local./x',
    'https://wiki.corp/x',
    'https://calendar.internal/x',
    'https://router.home.arpa/x',
    'https://intranet/x',
  ])('is in this network: %s', (typed) => {
    expect(feedAddress(typed)).toMatchObject({ confirm: 'own-network' });
  });

  it('keeps the address for whoever confirms it', () => {
    expect(feedAddress('webcal://nas.local/x.ics')).toEqual({
      confirm: 'own-network',
      url: 'https://nas.local/x.ics',
    });
  });
});

it('never throws, and gives no address but https without credentials', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true }), fc.ipV6()), (typed) => {
      const found = feedAddress(typed);
      const url = 'url' in found ? new URL(found.url) : undefined;
      expect(url?.protocol ?? 'https:').toBe('https:');
      expect(`${url?.username ?? ''}${url?.password ?? ''}${url?.hash ?? ''}`).toBe('');
    }),
  );
  // Making addresses up takes seconds where other tests run beside it.
}, 30_000);
