import type { CodexCatalogue } from '../codex';

const coins = (n: number): string => `${n} ${n === 1 ? 'coin' : 'coins'}`;

/** The codex in English. Loaded only when it is opened. */
export const enCodex: CodexCatalogue = {
  title: 'Codex',
  back: 'Back',
  abstract:
    'Lowland Skies is an abstract game. Its marks, costs, strengths and years are game numbers, chosen so that a budget has to be thought about. None of them describes a real system, and nothing here can be used to judge one. Only the stories are from life.',
  pieces: 'Pieces',
  programmes: 'Programmes',
  background: 'Behind it all',
  inTheGame: 'In the game',
  inLife: 'The story behind it',
  numbersFrom: (level) => `Numbers as in the level “${level}”.`,
  cost: coins,
  costs: 'Price',
  upkeep: 'Upkeep',
  perYear: (n) => (n === 0 ? 'none' : `${coins(n)} a year`),
  lead: 'Arrives',
  leadOf: (n) => (n === 0 ? 'at once' : n === 1 ? 'a year later' : `${n} years later`),
  reach: 'Reach',
  reachOf: (n) => (n === 0 ? 'its own hex' : n === 1 ? '1 hex around' : `${n} hexes around`),
  everywhere: 'every site',
  marks: 'Marks',
  layer: 'For',
  from: 'To be had',
  fromYear: (year) => `from ${year}`,
  rebate: 'Gives back',
  rebateOf: (layer, n) => `${layer} ${n}`,
  forNation: (nation, n) => `${nation} ${n}`,
  extra: 'Adds',
  oneHex: 'one hex of reach',
  wheels: 'Wheels',
  entries: {
    kit: 'In October 2025 police officers saw drones over the training area of Elsenborn, and nobody could say who had sent them. The Belgian minister of defence then had systems against small drones made ready for the bases. In the game the kit is what answers the small and many: cheap, and only for the place where it stands.',
    team: 'The first thing that Belgium bought was the smallest: Piorun, a Polish system that a few people can carry. Deliveries were to begin in 2025. It is the layer of the very short range, and a beginning: the team holds one place against what comes in low.',
    close:
      'Between what people carry and what stands in batteries there is a gap, and the French Mistral was looked at to fill it. There were talks together with other buyers, but no contract. The close battery is the sturdier neighbour of the team: it covers a ring of hexes, and does a little of everything.',
    area: 'The defence plan of summer 2025 put NASAMS, a system of medium range, at the centre of a defence in layers. Belgium joined a purchase that the Netherlands had under way. A first understanding with the maker Kongsberg, over about 2.5 billion dollars, came in 2025; the contract that carries it out was still to be signed. That is why an area battery is dear, and why it comes a year later.',
    patrol:
      'For years Belgium had next to nothing on the ground. Fighter aircraft, ships and the help of allies had to do. The patrol is that time in the game: it is there from the start, it is over every place a little, and it is paid for again each year.',
    wheels:
      'The same system can stand in one place or ride on vehicles, and be moved when the danger moves. In the game wheels cost coins at the order, and pay where the forecast wanders.',
    'shared-picture':
      'The systems are made to plug into the network of the alliance: everybody sees one picture of the air as it is at that moment, shares data and acts together. In the game that is what makes marks add up, and what lets a piece count across a border.',
    'joint-order':
      'Who buys together pays less, and not only for the first piece: one chain of supplies, one store of spare parts, one school for the crews. In the game every third piece of a layer in one year is free, whoever of the partners ordered it.',
    'long-reach':
      'The batteries take more than one kind of missile, among them one made to go farther than the usual one. A refit serves every battery there is, and those that come later.',
    seeker:
      'Another missile of the same family looks for warmth, which helps against drones and helicopters. The launcher stays as it is. In the game the seeker gives the area battery an eye for what it would miss.',
  },
  stories: {
    vision: {
      title: 'A plan in layers',
      text: 'In the summer of 2025 the Belgian government set down where its defence should be going. For the air it asked for several layers that cover for each other, instead of one answer to everything. A country full of ports, depots and roads on which an alliance depends, under some of the busiest skies of Europe, has much to look after.',
    },
    ten: {
      title: 'Nine and one',
      text: 'Ten batteries are meant to come: nine for Belgium, and one for Luxembourg, which has never had any. The small partner need not set up a programme of its own for a single battery; it rides along with the large order. The level “Ten batteries” asks what that is worth, and to whom.',
    },
    open: {
      title: 'Made to be added to',
      text: 'The system is open: when better radars or new missiles come, they are added to what stands, and nobody has to start over. In the game a refit bought once changes all pieces of its layer.',
    },
    service: {
      title: 'Who has it',
      text: 'NASAMS is in service in Norway, Finland, Lithuania, Spain, Hungary, the Netherlands, Ukraine and Australia. Partners who use the same thing can help each other out with parts, crews and advice.',
    },
  },
};
