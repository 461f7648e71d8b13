// Phaser, cut down to what the board uses; requiring a part is what registers it.
// The renderers come first: their parts require each other, and only in this order find each other.
import 'phaser/src/renderer/index';
import 'phaser/src/cameras/2d/CameraManager';
import 'phaser/src/events/EventEmitter';
import 'phaser/src/gameobjects/DisplayList';
import 'phaser/src/gameobjects/GameObjectCreator';
import 'phaser/src/gameobjects/GameObjectFactory';
import 'phaser/src/gameobjects/UpdateList';
import 'phaser/src/gameobjects/image/ImageFactory';
import 'phaser/src/scene/ScenePlugin';
import Game from 'phaser/src/core/Game';

export { Game };

/** Phaser's numbers for the renderers it may be asked for. */
export const RENDERERS = { auto: 0, canvas: 1, webgl: 2 } as const;
