/** What gives the words of a plan their place: a part of its own, for shapes are drawn before words. */
export { factsOf } from './drawing-facts';
export { floorLabels } from './floor-labels';
