import { SUBJECTS } from './campaign';
import type { Issue, Problem } from './issue';
import type { ScenarioFile } from './scenario';

/** What a named purchase can be of. */
const NAMED = ['layer', 'programme', 'retire'] as const;

/**
 * Everything that is wrong with a level's place in the campaign: names of nothing, and what is
 * required of no measure, of two, or without a bound. Empty if nothing is, or if it has no place.
 */
export function checkCampaign(scenario: ScenarioFile): Issue[] {
  const { campaign, layers, nations, sites } = scenario;
  if (campaign === undefined) return [];
  const issues: Issue[] = [];
  const report = (path: string, problem: Problem): void =>
    void issues.push({ path: `campaign.${path}`, problem });
  const knows = (
    list: readonly { readonly id: string }[],
    id: string | undefined,
    path: string,
    code: 'unknown-layer' | 'unknown-nation' | 'unknown-site',
  ): void => {
    if (id !== undefined && !list.some((one) => one.id === id)) report(path, { code, id });
  };

  campaign.story.forEach((part, i) => {
    if (campaign.story.indexOf(part) < i) report(`story[${i}]`, { code: 'repeated', what: part });
  });
  campaign.prompts?.forEach(({ layer, site }, i) => {
    knows(layers, layer, `prompts[${i}].layer`, 'unknown-layer');
    knows(sites, site, `prompts[${i}].site`, 'unknown-site');
  });
  campaign.requires.forEach((requirement, i) => {
    const { only, withoutLayer, later, withoutPicture, atLeast, atMost } = requirement;
    const path = `requires[${i}]`;
    const [first, ...others] = SUBJECTS.filter((key) => requirement[key] !== undefined);
    if (first === undefined) report(`${path}.without`, { code: 'missing' });
    for (const key of others) report(`${path}.${key}`, { code: 'unknown-key' });
    if (atLeast === undefined && atMost === undefined)
      report(`${path}.atMost`, { code: 'missing' });
    requirement.beginning?.forEach((purchase, j) => {
      const { layer, nation } = purchase;
      const place = `${path}.beginning[${j}]`;
      const named = NAMED.filter((key) => purchase[key] !== undefined);
      if (named.length === 0) report(`${place}.layer`, { code: 'missing' });
      for (const key of named.slice(1)) report(`${place}.${key}`, { code: 'unknown-key' });
      knows(layers, layer, `${place}.layer`, 'unknown-layer');
      knows(nations, nation, `${place}.nation`, 'unknown-nation');
    });
    knows(layers, only, `${path}.only`, 'unknown-layer');
    knows(layers, withoutLayer, `${path}.withoutLayer`, 'unknown-layer');
    knows(layers, later, `${path}.later`, 'unknown-layer');
    knows(nations, withoutPicture, `${path}.withoutPicture`, 'unknown-nation');
  });
  return issues;
}
