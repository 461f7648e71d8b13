import { type SeatsStore, seatsOf } from '../../app/seats/seats-store';
import { useStores } from '../context';

/** The seats of the page; whoever reads their signals is drawn anew when those change. */
export const useSeats = (): SeatsStore => seatsOf(useStores());
