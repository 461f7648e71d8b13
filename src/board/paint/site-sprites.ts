import type { Layout } from '../layout/board-layout';
import type { BoardView } from '../../views/table/board-view';
import { isSameHex } from '../../hex/hex';
import { paintSite, siteBox } from './site';
import type { Sprite, Renderer } from '../renderer';

const DEPTH = 20;

/** One sprite for each site, so that a change at one site repaints that site only. */
export class SiteSprites {
  private readonly known = new Map<string, { sprite: Sprite; look: string }>();

  private shown: Pick<BoardView, 'sites' | 'pledges'> | undefined;

  constructor(private readonly renderer: Renderer) {}

  show(layout: Layout, { sites, pledges }: BoardView, repaint: boolean): void {
    const isSame = this.shown?.sites === sites && this.shown.pledges === pledges;
    if (isSame && !repaint) return;
    this.shown = { sites, pledges };
    for (const [id, { sprite }] of this.known) {
      if (sites.some((site) => site.id === id)) continue;
      sprite.destroy();
      this.known.delete(id);
    }
    sites.forEach((site, order) => {
      const pledged = pledges.filter((pledge) => pledge.sites.some((hex) => isSameHex(hex, site)));
      const pledge =
        pledged.length === 0 ? 'none' : pledged.every(({ isKept }) => isKept) ? 'kept' : 'open';
      const look = JSON.stringify([site, pledge]);
      const known = this.known.get(site.id);
      if (known?.look === look && !repaint) return;
      const sprite = known?.sprite ?? this.renderer.addSprite(DEPTH + order / 1000);
      const { x, y, width, height } = siteBox(layout, site);
      sprite.image.setOrigin(0, 0);
      sprite.paint(width, height, (context) => {
        context.translate(-x, -y);
        paintSite(context, layout, site, pledge);
      });
      this.renderer.place(sprite, x, y);
      this.known.set(site.id, { sprite, look });
    });
  }
}
