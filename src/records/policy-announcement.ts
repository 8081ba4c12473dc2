import type { Entity } from "../entities/entity.ts";
import type { Count } from "../values/count.ts";
import type { Money } from "../values/money.ts";
import type { Percentage } from "../values/percentage.ts";
import type { Period } from "../values/period.ts";
import type { RecordBase } from "./record.ts";

/** Instruments of public policy. Sources of each member: OECD STIP, Climate Policy Database, GTA, IMF; see the guide. */
export const policyInstruments = [
  "public-investment",
  "grant-or-subsidy",
  "loan-or-guarantee",
  "equity-support",
  "tax-measure",
  "procurement",
  "regulation-or-standard",
  "market-access",
  "strategy-or-plan",
  "target",
  "institutional-change",
  "information-or-support",
  "international-cooperation",
  "other",
] as const;

/** One of {@link policyInstruments}. */
export type PolicyInstrument = (typeof policyInstruments)[number];

/** How far a government's action has got, from others' expectation to its end. */
export const stages = [
  "anticipated",
  "threatened",
  "proposed",
  "planned",
  "announced",
  "pending-approval",
  "adopted",
  "in-force",
  "suspended",
  "ended",
  "superseded",
  "withdrawn",
] as const;

/** One of {@link stages}. */
export type Stage = (typeof stages)[number];

/** What an amount is of the whole. `effect` is what a measure is worth to somebody, not what it costs. */
export const amountNatures = [
  "total",
  "annual",
  "additional",
  "component",
  "per-recipient",
  "previous",
  "effect",
] as const;

/** One of {@link amountNatures}. */
export type AmountNature = (typeof amountNatures)[number];

/** Money of a policy. */
export interface PolicyAmount {
  /** How much. */
  money: Money;
  /** What it is of the whole, or null where the text does not say. */
  nature: AmountNature | null;
  /** Over which time, or null. */
  period: Period | null;
}

/** A dated aim of a policy. */
export interface PolicyTarget {
  /** What is aimed at, in the text's words. */
  what: string;
  /** How much of it, or null where only words say so. Money has a `currency`, a percentage a `unit`, a count what it is `of`. */
  value: Count | Percentage | Money | null;
  /** The level it is counted from ("from 2005 levels"), as the text puts it, or null. */
  baseline: string | null;
  /** By when; a deadline is a period with an open start. Null where none is stated. */
  deadline: Period | null;
}

/** Before which body a policy waits or was passed. */
export interface Approval {
  /** The body: "National People's Congress"; or null. */
  body: Entity | null;
  /** How far: `pending`, `passed`, `rejected`; or null. */
  step: ApprovalStep | null;
  /** When, or null. */
  on: Period | null;
}

/** Steps of an {@link Approval}. */
export const approvalSteps = ["pending", "passed", "rejected"] as const;

/** One of {@link approvalSteps}. */
export type ApprovalStep = (typeof approvalSteps)[number];

/** A government's money, programme, budget line or dated target. */
export interface PolicyAnnouncement extends RecordBase {
  /** Always `policy-announcement`. */
  kind: "policy-announcement";
  /** Name of the programme or plan, or null. */
  programme: string | null;
  /** By what means; empty where the text does not say. */
  instruments: PolicyInstrument[];
  /** How far it has got, or null. */
  stage: Stage | null;
  /** Money, one entry for each figure. */
  amounts: PolicyAmount[];
  /** Over which time the policy runs, or null. */
  period: Period | null;
  /** Dated or counted aims. */
  targets: PolicyTarget[];
  /** Sectors and technologies, in the text's words. */
  sectors: string[];
  /** Who gains. */
  beneficiaries: Entity[];
  /** Who loses. */
  adverselyAffected: Entity[];
  /** Approval it needs or got, or null. */
  approval: Approval | null;
}
