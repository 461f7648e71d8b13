import { type Exchange, exchangeOf } from '../../app/seats/exchange';
import { type SeatsStore, seatsOf } from '../../app/seats/seats-store';
import { useStores } from '../context';

/** The seats of the page; whoever reads their signals is drawn anew when those change. */
export const useSeats = (): SeatsStore => seatsOf(useStores());

/** How plans travel to and from the page; the same holds of its signal. */
export const useExchange = (): Exchange => exchangeOf(useStores());
