/** As much of Trusted Types as the game uses; browsers without them take plain texts. */
interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
};

/** The one policy that docs/hosting.md allows: scripts of the game's own address. */
const policy = trustedTypes?.createPolicy('lowland-skies', {
  createScriptURL(url) {
    const { href, origin } = new URL(url, location.href);
    if (origin !== new URL(import.meta.url).origin)
      throw new TypeError(`${href} is no script of the game`);
    return href;
  },
});

/** The address of a script of the game, for a worker. */
export const scriptUrl = (url: string): string => policy?.createScriptURL(url) ?? url;
