import { count } from './count';

export const coins = (n: number): string => count(n, 'coin', 'coins').replace('-', '−');

// The title
export const gameTitle = 'Lowland Skies';
export const pageTitle = (name: string): string => `${name} · ${gameTitle}`;
export const tagline = 'A small purse, a few years, and the sky over a flat country.';
export const abstractNote =
  'An abstract game about spending a budget well. Its pieces, marks and cards are game numbers; nothing in it models a real system.';
export const levelFacts = (sites: number, years: number, budget: number): string =>
  `${count(sites, 'site', 'sites')} · ${count(years, 'year', 'years')} · ${coins(budget)}`;
export const play = 'Play';
export const goOnPlaying = 'Continue';
export const inProgress = (title: string, year: number, seed: string): string =>
  `${title}, ${year} · seed ${seed}`;
export const finished = (title: string, seed: string): string =>
  `${title}, finished · seed ${seed}`;
export const seedLabel = 'Seed';
export const seedHint = 'Leave it empty for a new one. The same seed turns the same cards.';
export const saveFile = 'Save as a file';
export const saveShort = 'Save';
export const toTitle = 'Title';
export const besideBoard = 'Beside the board';
export const yourDesk = 'Your desk';
export const boardLoading = 'Setting the table…';
export const partLoading = 'One moment…';
export const partFailed =
  'This part of the game did not arrive. Check the connection and reload the page; your game is kept.';
export const reload = 'Reload the page';
export const boardFailed =
  'The board could not be drawn here. Reload the page to try again; your game is kept.';

// The purse
export const treasury = 'Treasury';
export const bill = 'This year’s bill';
export const leftOver = 'left after the books';
export const overBy = (n: number): string => `${coins(n)} too many`;
export const plannedSoFar = 'Planned score if nothing more is bought';
export const plannedShort = 'Planned';
export const planTitle = (n: number): string => `This year’s plan (${n})`;
export const planEmpty = 'Nothing planned yet. Take a piece and put it on the board.';
export const takeBack = 'Take back';
export const takeBackNamed = (item: string): string => `Take back: ${item}`;

// The forecast
export const forecast = 'Forecast';
export const cards = (n: number, of: number): string => `${n} of ${count(of, 'card', 'cards')}`;
export const cardsTitle = (copies: number, suit: string, strength: number): string =>
  `${count(copies, 'card', 'cards')}: ${suit} ${strength}`;
export const omen = (kinds: readonly string[]): string => `Omens: ${kinds.join(', ')}`;
export const noOmen = 'No omens: every site alike';
export const omenOf = (kind: string, tokens: number): string => `${kind} ×${tokens}`;
export const thisYear = 'this year';

// The tray
export const pieces = 'Pieces';
export const ownHex = 'own hex';
export const reachOf = (n: number): string => `reach ${n}`;
export const leadOf = (n: number): string => (n === 1 ? 'a year later' : `${n} years later`);
export const upkeepOf = (n: number): string => `${coins(n)} a year`;
export const onWheels = (layer: string): string => `${layer} on wheels`;
export const wheelsHint = 'can be moved every year';
export const setOf = (done: number, size: number): string =>
  done === size - 1 ? 'next is free' : `set ${done}/${size}`;
export const inHand = 'In hand';
export const putDown = 'Put it down';
export const takeHint = 'Drag a piece to the board, or press it and then a hex.';

// Programmes
export const programmes = 'Programmes';
export const sharedPicture = (nation: string): string => `Shared picture, ${nation}`;
export const sharedPictures = 'Shared picture';
export const sharedPictureText = 'Marks add up; pieces count across borders.';
export const jointOrder = 'Joint order';
export const jointOrderText = 'Every third piece of a layer in a year is free.';
export const longReach = 'Long reach';
export const longReachText = (layer: string): string => `${layer}: one hex further.`;
export const seeker = 'Seeker';
export const seekerText = (layer: string, marks: string): string => `${layer}: ${marks}.`;
export const patrol = 'Patrol';
export const patrolText = (marks: string): string => `Every site: ${marks}.`;
export const patrolPart = 'patrol';
export const retire = 'Retire';
export const retired = 'Retired';
export const kept = 'Flying';
export const buy = 'Buy';
export const noChange = 'no change yet';
export const bought = 'Bought';
export const fromYear = (year: number): string => `from ${year}`;
export const inForce = 'In force';
export const changeOf = (suit: string, before: number, after: number): string =>
  `${suit} ${before} to ${after}`;
export const coverChange = (site: string, changes: readonly string[]): string =>
  `${site} ${changes.join(', ')}`;
export const coverChanges = (sites: readonly string[], more: number): string =>
  `Cover this year: ${[...sites, ...(more > 0 ? [count(more, 'more site', 'more sites')] : [])].join('; ')}.`;

// A hex
export const here = 'This hex';
export const hereEmpty = 'Press a hex to see what covers it.';
export const atStake = 'Most at stake this year';
export const atStakeHint = 'Points lost there on average, as planned so far.';
export const openSea = 'Not part of the board';
export const openLand = (nation: string): string => `Open land, ${nation}`;
export const siteLine = (kind: string, nation: string, value: number): string =>
  `${kind} in ${nation} · value ${value}`;
export const coverTitle = 'Cover';
export const noCover = 'nothing here';
export const sumRule = 'marks add up';
export const largestRule = 'the largest mark counts';
export const holdsCards = (held: number, all: number): string =>
  all === 0 ? 'none in the deck' : `holds ${held} of ${count(all, 'card', 'cards')}`;
export const piecesHere = 'Pieces here';
export const arrives = (year: number): string => `arrives ${year}`;
export const serving = 'in service';
export const plannedNow = 'in this year’s plan';
export const stoodDownNow = 'stood down this year';
export const move = 'Move';
export const standDown = 'Stand down';

// Pledges
export const pledges = 'Pledges';
export const pledgesHint = 'Counted at the end of the last year.';
export const pledgeText = (sites: string, layers: number): string =>
  `${sites}: ${count(layers, 'layer', 'layers')} each`;
export const pledgeOne = (layers: number): string => count(layers, 'layer', 'layers');
export const pledgePoints = (n: number): string => `${count(n, 'point', 'points')}`;
export const pledgeKept = 'kept so far';
export const pledgeOpen = (met: number, of: number): string =>
  of === 1 ? 'not yet' : `${met} of ${of} so far`;
export const savingsRule = (n: number): string => `Savings: one point for every ${coins(n)} left.`;

// The bar
export const closeBooks = 'Close the books';
export const undo = 'Undo';
export const redo = 'Redo';
export const odds = 'Odds';
export const oddsHint = 'Tints each site by what it stands to lose this year';
export const hints = 'Hints';
export const hintsHint = 'Shows what the piece in hand would add on each hex; the result says so';
export const valueLegend =
  'Hints: take a piece, and each hex shows the planned points it would add.';
export const bestNext = 'Best next purchase';
export const bestNextHint =
  'Looks for an equally good plan that keeps what is planned so far, and names a purchase of it';
export const adviceItem = (item: string): string => `Next: ${item}.`;
export const adviceNothing = 'Nothing more this year: an equally good plan keeps its coins now.';
export const adviceNone = 'No plan pays for all of this. Take something back first.';
export const adviceWorth = (points: string): string =>
  `With it, an equally good plan still comes to ${points} points.`;
export const adviceOpen = (points: string, bound: string): string =>
  `Not proved: the best found comes to ${points}, and nothing exceeds ${bound}.`;
export const adviceBusy = 'Looking for it…';
export const advicePlace = (best: string, bound: string): string =>
  `best so far ${best}, nothing above ${bound}`;
export const adviceFault = (why: string): string =>
  `The solver stopped: ${why}. Press the button to try again.`;
export const takeIt = 'Put it into the plan';
export const oddsLegend = 'Odds: the deeper the red, the more a site stands to lose this year.';
export const turnNext = 'Turn the next card';
export const turnAll = 'Turn all that are left';
export const toLedger = 'See the year’s ledger';
export const toYear = (year: number): string => `On to ${year}`;
export const toDebrief = 'On to the debrief';
export const menu = 'Menu';
export const close = 'Close';
export const board = 'Board';
export const boardKeys =
  'Arrow keys walk over the board, Enter puts down the piece in hand. A question mark shows all keys.';
export const effect = (points: string, coins: string): string =>
  `${points} planned points for ${coins}`;
export const reaches = (sites: string): string => `reaches ${sites}`;
export const reachesNone = 'reaches no site';
export const freeOne = 'the third one: free';
export const onHex = (piece: string, place: string): string => `${piece}, ${place}`;
export const nearHex = (column: number, row: number): string => `hex ${column}, ${row}`;
export const planningHint = (year: number): string =>
  `Plan ${year}: buy cover for the cards to come, then close the books.`;
export const overHint = (n: number): string =>
  `The bill is ${coins(n)} over the treasury. Take something back before you close the books.`;

// Incidents
export const incidents = 'Incidents';
export const deckLeft = (n: number): string => count(n, 'incident', 'incidents');
export const incidentsWait = (n: number): string => `${count(n, 'incident', 'incidents')} to turn`;
export const incidentOf = (n: number, of: number): string => `Card ${n} of ${of}`;
export const incidentTitle = (suit: string, strength: number, site: string): string =>
  `${suit} ${strength} at ${site}`;
export const incidentHeld = (points: number): string =>
  `Held: +${count(points, 'point', 'points')}`;
export const incidentDisrupted = 'Disrupted: no points';
export const incidentsIntro = 'The books are closed. Turn the cards and see what holds.';
export const coverSentence = (sum: string, cover: number, strength: number): string => {
  const end = cover >= strength ? `enough for ${strength}` : `short of ${strength}`;
  return cover === 0 ? `No cover: ${end}.` : `Cover ${sum}: ${end}.`;
};
export const sumOf = (parts: readonly string[], cover: number): string =>
  parts.length > 1 ? `${parts.join(' + ')} = ${cover}` : (parts[0] ?? 'none');
export const largestOf = (parts: readonly string[], cover: number): string =>
  parts.length > 1 ? `largest of ${parts.join(', ')} = ${cover}` : (parts[0] ?? 'none');
export const part = (layer: string, mark: number): string => `${layer} ${mark}`;
export const noPicture = 'Without a shared picture only the largest mark counts.';
export const heldSoFar = (points: number): string =>
  `${count(points, 'point', 'points')} held so far`;

// The ledger
export const ledger = (year: number): string => `Ledger of ${year}`;
export const coinsTitle = 'Coins';
export const pointsTitle = 'Points';
export const carriedOver = 'Carried over';
export const income = 'Income';
export const orderLine = (n: number, layer: string): string => `${n} × ${layer}`;
export const wheelsLine = (n: number): string => `Wheels × ${n}`;
export const rebateLine = (n: number, layer: string): string =>
  `Rebate, ${layer.toLocaleLowerCase('en')} × ${n}`;
export const upkeepLine = (n: number, layer: string): string => `Upkeep, ${n} × ${layer}`;
export const patrolLine = 'Upkeep, patrol';
export const leftInTreasury = 'Left in the treasury';
export const heldLine = 'Held';
export const plannedLine = 'Planned';
export const luckLine = 'Luck';
export const heldOf = (held: number, of: number): string => `${held} of ${of} held`;
export const whatHappened = 'Card by card';

// Notices
export const storageFull =
  'This browser’s storage is full, so the game can’t be kept here. It goes on all the same; save it as a file to keep it.';
export const storageRefused =
  'This browser doesn’t let the page keep anything, so the game would be gone after a reload. It goes on all the same; save it as a file to keep it.';
export const damagedSave = (why: string): string =>
  `The game kept here can’t be read any more: ${why} Nothing was thrown away; you can save what was there as a file.`;
export const badLevel = (file: string, why: string): string =>
  `${file} can’t be played: ${why} The other levels are not touched.`;
export const notAGame = (why: string): string => `it doesn’t read as a game file. ${why}`;
export const badAction = (index: number, why: string): string => `action ${index + 1}: ${why}`;
export const badProgress = 'its progress doesn’t fit its actions.';
export const wrongPhase = 'The books of this year are closed; go on to the next.';
export const saveWhatWasThere = 'Save what was there';
export const tooManyActions =
  'This game has taken as many steps as its file can hold; undo some, or close the books.';
export const noModel = (why: string): string =>
  `The model was not written: ${why}. Press the button to try again.`;
