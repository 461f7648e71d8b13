import type { Thrift } from '../app/ports';

/** A battery below this and not charging is not to be drained (a share of its capacity). */
const LOW_BATTERY = 0.2;

/** What some browsers tell of their device, and others keep to themselves. */
export interface DeviceHints {
  readonly connection?: { readonly saveData?: boolean };
  getBattery?(): Promise<{ readonly charging: boolean; readonly level: number }>;
}

/** Sparing where data is to be saved or the battery is low; a browser that says neither is not. */
export const createThrift = (device: DeviceHints, reducesData: () => boolean): Thrift => ({
  async isSparing() {
    if (device.connection?.saveData === true || reducesData()) return true;
    const battery = await device.getBattery?.().catch((error: unknown) => {
      console.warn(error);
      return undefined;
    });
    return battery !== undefined && !battery.charging && battery.level < LOW_BATTERY;
  },
});
