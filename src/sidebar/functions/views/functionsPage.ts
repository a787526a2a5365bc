import type { Parts, Scene } from "../../views/page";
import { functionListView } from "./functionListView";
import { functionView } from "./functionView";
import { keepView } from "./keepView";

/** The page of functions, in whichever of its views the person is. */
export function functionsPage(scene: Scene): Parts {
  const { view, search } = scene.state.functions;
  switch (view.at) {
    case "list":
      return functionListView(scene, search);
    case "function":
      return functionView(scene, view.name, view.step);
    case "keep":
      return keepView(scene, view.step);
  }
}
