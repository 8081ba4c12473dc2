import type { Lean } from "./expression.ts";
import type { Scene } from "./scene.ts";
import { type TenseWords, tenseReader } from "./tense.ts";
import type { EdgeKind } from "./time-language.ts";

/** A scene that goes through a text from expression to expression. */
export interface MovingScene extends Scene {
  /** Goes on to an expression, with the edge that stands before it. */
  moveTo: (start: number, end: number, edge: EdgeKind | null) => void;
}

/**
 * Makes a scene whose tense is that of the clause it stands in, which is only worked out when something asks for it.
 *
 * @param scene - What holds for the whole text.
 * @param text - The normalised text.
 * @param cues - The language's words for tenses.
 * @returns The scene, at the beginning of the text.
 */
export function movingScene(scene: Omit<Scene, "tense">, text: string, cues: TenseWords): MovingScene {
  let place = 0;
  let placeEnd = 0;
  const tenseAt = tenseReader(text, cues);
  let tense: Lean | null | undefined;
  let edgeTense: Lean | null = null;
  return Object.assign(scene, {
    moveTo: (start: number, end: number, edge: EdgeKind | null) => {
      place = start;
      placeEnd = end;
      tense = undefined;
      edgeTense = edge === "up-to" ? 1 : edge === "onward" ? -1 : null;
    },
    tense: () => {
      if (tense === undefined) tense = tenseAt(place, placeEnd) ?? edgeTense;
      return tense;
    },
  });
}
