import { isSameHex } from '../../hex/hex';
import type { BoardView } from '../../views/table/board';
import type { Layout } from '../layout/layout';
import { paintSite, siteBox } from './site';
import type { Picture, Stage } from '../renderer';

const DEPTH = 20;

/** The sites, each in a picture of its own: what changes at one is painted there alone. */
export class Sites {
  private readonly known = new Map<string, { picture: Picture; look: string }>();

  constructor(private readonly stage: Stage) {}

  show(layout: Layout, { sites, pledges }: BoardView, repaint: boolean): void {
    for (const [id, { picture }] of this.known) {
      if (sites.some((site) => site.id === id)) continue;
      picture.destroy();
      this.known.delete(id);
    }
    sites.forEach((site, order) => {
      const pledged = pledges.filter((pledge) => pledge.sites.some((hex) => isSameHex(hex, site)));
      const pledge =
        pledged.length === 0 ? 'none' : pledged.every(({ isKept }) => isKept) ? 'kept' : 'open';
      const look = JSON.stringify([site, pledge]);
      const known = this.known.get(site.id);
      if (known?.look === look && !repaint) return;
      const picture = known?.picture ?? this.stage.picture(DEPTH + order / 1000);
      const { x, y, width, height } = siteBox(layout, site);
      picture.image.setOrigin(0, 0);
      picture.paint(width, height, (ink) => {
        ink.translate(-x, -y);
        paintSite(ink, layout, site, pledge);
      });
      this.stage.place(picture, x, y);
      this.known.set(site.id, { picture, look });
    });
  }
}
