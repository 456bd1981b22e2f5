import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canSeal, holdPassphrase, seal, unseal } from '../../src/controllers/sealing.js';

/** Fewer rounds than a visitor's words get, so that many can be tried. */
const few = 10;

async function refused(action: Promise<unknown>): Promise<void> {
  const outcome = await action.then(
    () => 'opened',
    (error: unknown) => (error as DOMException).name,
  );
  expect(outcome).to.equal('OperationError');
}

describe('sealing', () => {
  it('gives back what was sealed, whatever it is and whatever the passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), async (text, passphrase) => {
        const sealed = await seal(text, await holdPassphrase(passphrase), few);
        expect(await unseal(sealed, await holdPassphrase(passphrase))).to.equal(text);
      }),
      { numRuns: 40 },
    );
  });

  it('opens to no other passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), async (text, one, other) => {
        fc.pre(one.normalize('NFKC') !== other.normalize('NFKC'));
        await refused(unseal(await seal(text, await holdPassphrase(one), few), await holdPassphrase(other)));
      }),
      { numRuns: 40 },
    );
  });

  it('opens to nothing once a bit of it has changed', async () => {
    const passphrase = await holdPassphrase('three quiet herons');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('salt', 'iv', 'data' as const), fc.nat(), fc.nat(7), async (name, at, bit) => {
        const sealed = await seal('words', passphrase, few);
        const bytes = sealed[name as 'salt'].slice();
        bytes[at % bytes.length]! ^= 1 << bit;
        await refused(unseal({ ...sealed, [name]: bytes }, passphrase));
      }),
      { numRuns: 40 },
    );
    await refused(unseal({ ...(await seal('words', passphrase, few)), iterations: few + 1 }, passphrase));
  });

  it('takes the same letters for the same, however they were typed', async () => {
    const sealed = await seal('words', await holdPassphrase('caf\u00e9'), few);
    expect(await unseal(sealed, await holdPassphrase('cafe\u0301'))).to.equal('words');
  });

  it('never uses a salt or an IV twice, and says how often it derived', async () => {
    const passphrase = await holdPassphrase('three quiet herons');
    const sealed = await Promise.all(Array.from({ length: 20 }, () => seal('the same', passphrase, few)));
    for (const name of ['salt', 'iv', 'data'] as const) expect(new Set(sealed.map((one) => String(one[name]))).size).to.equal(20);
    expect(sealed[0]!.salt.byteLength).to.equal(16);
    expect(sealed[0]!.iv.byteLength).to.equal(12);
    expect((await seal('once', passphrase)).iterations).to.equal(600_000);
  });

  it('holds a passphrase so that no script can read it', async () => {
    const held = await holdPassphrase('three quiet herons');
    expect(held.extractable).to.equal(false);
    expect(held.usages).to.deep.equal(['deriveKey']);
    expect(canSeal()).to.equal(true);
  });
});
