import type { GuidanceBase } from "./guidance.ts";

/** A company's own forward statement of its capital spending. */
export interface CapexGuidance extends GuidanceBase {
  /** Always `capex-guidance`. */
  kind: "capex-guidance";
}
