import { expect, test } from 'vitest';
import { createThrift, type DeviceHints } from '../../src/platform/thrift';

const battery = (charging: boolean, level: number): DeviceHints => ({
  getBattery: () => Promise.resolve({ charging, level }),
});

test.each<[string, DeviceHints, boolean]>([
  ['tells nothing', {}, false],
  ['saves data', { connection: { saveData: true } }, true],
  ['does not save data', { connection: { saveData: false } }, false],
  ['runs low on battery', battery(false, 0.19), true],
  ['has enough battery', battery(false, 0.2), false],
  ['is charged while low', battery(true, 0.05), false],
  ['keeps its battery to itself', { getBattery: () => Promise.reject(new Error('no')) }, false],
])('a device that %s', async (_, device, expected) => {
  expect(await createThrift(device, () => false).isSparing()).toBe(expected);
});

test('a player who reduces data', async () => {
  expect(await createThrift({}, () => true).isSparing()).toBe(true);
});
