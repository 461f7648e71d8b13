/*
 * What descriptions of version 1 are packed against: pieces of canonical JSON as scenarios like ours
 * have them, the likeliest last, where pointing at them is cheapest. Never change a character of it:
 * every description there is points into it. A better one makes a new version of descriptions. It
 * names its words itself for that reason, and takes none from the vocabulary.
 */

const all = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const PROSE =
  'Nothing that you will have with from them this their there where other before after first second third place places piece pieces points money spend budget border coast river capital cities harbour airport island ' +
  'Spread layers of cover over the sites before the incident cards are turned. Some places will be tested more than others: the forecast says which. What you leave in the treasury stays there. ' +
  'A shared picture costs coins, and marks add up. A joint order gives every third piece back. Promises are pledges, kept in the last year. A close battery covers its own hex and the six around it. An area battery ordered this year serves next year. One small purse, two years, three years, four years.';

const site = (name: string, short: string, kind: string): string =>
  `{"id":"${name.toLowerCase().replace('è', 'e')}","kind":"${kind}","name":{"en":"${name}"},"short":"${short}","value":`;

const SITES = [
  site('Maastricht', 'MST', 'city'),
  site('Arnhem', 'ARN', 'city'),
  site('Hasselt', 'HAS', 'city'),
  site('Leeuwarden', 'LEE', 'city'),
  site('Ostend', 'OST', 'port'),
  site('Bruges', 'BRG', 'city'),
  site('Kortrijk', 'KOR', 'city'),
  site('Bastogne', 'BAS', 'grounds'),
  site('Genk', 'GNK', 'hub'),
  site('Namur', 'NAM', 'city'),
  site('Charleroi', 'CHA', 'city'),
  site('Utrecht', 'UTR', 'hub'),
  site('Elsenborn', 'ELS', 'grounds'),
  site('Luxembourg', 'LUX', 'capital'),
  site('Zwolle', 'ZWO', 'hub'),
  site('Groningen', 'GRN', 'city'),
  site('Eindhoven', 'EIN', 'hub'),
  site('Amsterdam', 'AMS', 'capital'),
  site('Rotterdam', 'RTM', 'port'),
  site('Zeebrugge', 'ZEE', 'port'),
  site('Liège', 'LGE', 'hub'),
  site('Ghent', 'GNT', 'city'),
  site('Brussels', 'BRU', 'capital'),
  site('Antwerp', 'ANT', 'port'),
];

const SPOTS = all(10).flatMap((y) => all(10).map((x) => `,"x":${x},"y":${y}},{"id":"`));

const CARDS = all(4).flatMap((copies) =>
  all(7).flatMap((strength) =>
    ['soar', 'skim', 'buzz'].map(
      (suit) => `{"copies":${4 - copies},"strength":${6 - strength},"suit":"${suit}"},`,
    ),
  ),
);

const FRAME = [
  '"edition":1,"firstYear":2026,"wheels":{"cost":1,"layer":"close"},"years":[',
  '"sharedPicture":[{"cost":2,"nation":"be"}]},"ruleset":1,"savings":{"coinsPerPoint":4},"sites":[',
  '{"id":"fr","letter":"F","name":{"en":"France"}},{"id":"de","letter":"D","name":{"en":"Germany"}}',
  '"layers":[{"cost":3,"id":"layer-1","lead":0,"marks":{"buzz":2,"skim":1,"soar":2},"name":{"en":"',
  '{"cost":2,"id":"kit","lead":0,"marks":{"buzz":3},"name":{"en":"Kit"},"reach":0,"shape":"hexagon","upkeep":0},',
  '{"cost":2,"id":"team","lead":0,"marks":{"buzz":1,"skim":2},"name":{"en":"Team"},"reach":0,"shape":"triangle","upkeep":0},',
  '{"cost":4,"id":"close","lead":0,"marks":{"buzz":1,"skim":2,"soar":1},"name":{"en":"Close battery"},"reach":1,"shape":"square","upkeep":0},',
  '{"cost":6,"id":"area","lead":1,"marks":{"skim":1,"soar":3},"name":{"en":"Area battery"},"reach":1,"shape":"pentagon","upkeep":0}],',
  '"upkeep":1},{"cost":5,"id":"","shape":"circle","upkeep":2},"shape":"diamond","shape":"cross","shape":"shield"',
  '"nations":[{"id":"nl","letter":"N","name":{"en":"Netherlands"}},{"id":"be","letter":"B","name":{"en":"Belgium"}},{"id":"lu","letter":"L","name":{"en":"Luxembourg"}}],',
  '"patrol":{"marks":{"skim":1,"soar":1},"upkeep":1},"pledges":[{"layers":2,"name":{"en":"The north"},"points":4,"sites":["',
  '"programmes":{"jointOrder":{"cost":3,"rebates":[{"coins":2,"layer":"kit"},{"coins":2,"layer":"team"},{"coins":4,"layer":"close"},{"coins":6,"layer":"area"}]},',
  '"longReach":{"cost":3,"from":1,"layer":"area"},"seeker":{"cost":2,"from":0,"layer":"area","marks":{"buzz":2,"skim":1}},',
  '"sharedPicture":[{"cost":3,"nation":"nl"},{"cost":3,"nation":"be"},{"cost":1,"nation":"lu"}]},"ruleset":1,"savings":{"coinsPerPoint":4},"sites":[',
  '}],"incidents":6,"income":10,"omens":{"capital":2,"city":1,"grounds":3,"hub":2,"port":4}},',
  '}],"incidents":8,"income":16,"omens":{}},{"deck":[{"copies":',
  '"title":{"en":"","nl":""},"years":[{"deck":[{"copies":3,"strength":',
  '"pledges":[],"programmes":{},"ruleset":1,"savings":{"coinsPerPoint":1},"sites":[{"id":"',
  '{"board":{"rows":["......","BBBBBB",".BBBB.","NNNNNN","..NNN.","AAAAAA"]},"briefing":{"en":"","edition":1,"firstYear":2025,"format":1,"id":"',
];

/** The dictionary of descriptions, version 1. */
export const DICTIONARY = [PROSE, ...CARDS, ...SPOTS, ...SITES, ...FRAME].join('');
