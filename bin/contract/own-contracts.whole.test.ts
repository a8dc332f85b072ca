import { expect, test } from 'vitest';
import { motpart } from '../testing/motpart.ts';

test('motpart contract --lint finds nothing in our own contracts', async () => {
  const { code, stdout } = await motpart(['contract', '--lint']);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^nothing to mend in brp-apiv3, helseid, .*lifecare-ifo/)]);
});
