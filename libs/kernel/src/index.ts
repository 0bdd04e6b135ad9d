export * from './clock.js';
export * from './hidden-character.js';
export * from './money.js';
export * from './month.js';
export * from './plan-date.js';
export * from './problem.js';
export { repeatedKeys } from './repeated-keys.js';
export * from './show-money.js';
export { stated } from './stated.js';
