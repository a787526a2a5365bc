import { fitModel, type Histories, type ModelParams, type Refusal, refusalText } from "../core/clv";
import { InputError } from "../core/errors";
import type { modelOption } from "./modelOption";

/**
 * The parameters of the model that a call names, fitted to its histories, or of the model that it gives.
 *
 * @throws InputError where the histories carry no model.
 */
export function modelFor(model: ReturnType<typeof modelOption>, histories: Histories): ModelParams {
  return typeof model === "string" ? settled(fitModel(histories, model)).params : model.params;
}

/** A fit that is one. @throws InputError that says why it is none. */
export function settled<Fit extends { readonly ok: true }>(fit: Fit | Refusal): Fit {
  if (fit.ok) return fit;
  throw new InputError(refusalText(fit, "en"));
}
