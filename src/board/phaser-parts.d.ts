declare module 'phaser/src/core/Game' {
  import { type Game } from 'phaser';
  const part: typeof Game;
  export default part;
}
declare module 'phaser/src/*';
