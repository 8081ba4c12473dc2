import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { CapexGuidance } from "../../src/records/capex-guidance.ts";
import type { CapexGuidanceInput, CapexGuidanceSchema } from "../../src/records/capex-guidance-schema.ts";
import type * as guidance from "../../src/records/guidance.ts";
import type * as guidanceSchemas from "../../src/records/guidance-schema.ts";
import type { NewsRecord } from "../../src/records/news-record.ts";
import type { NewsRecordSchema } from "../../src/records/news-record-schema.ts";
import type * as policy from "../../src/records/policy-announcement.ts";
import type * as policySchemas from "../../src/records/policy-announcement-schema.ts";
import type * as record from "../../src/records/record.ts";
import type * as recordSchemas from "../../src/records/record-schema.ts";
import type { RevenueOutlook } from "../../src/records/revenue-outlook.ts";
import type { RevenueOutlookSchema } from "../../src/records/revenue-outlook-schema.ts";
import type * as trade from "../../src/records/trade-measure.ts";
import type * as tradeSchemas from "../../src/records/trade-measure-schema.ts";

describe("what a schema gives out is its interface", () => {
  test("for what every record has", () => {
    expectTypeOf<z.output<typeof recordSchemas.ActorSchema>>().toEqualTypeOf<record.Actor>();
    expectTypeOf<z.output<typeof recordSchemas.AttributionSchema>>().toEqualTypeOf<record.Attribution>();
    expectTypeOf<z.output<typeof recordSchemas.CodeSchema>>().toEqualTypeOf<record.Code>();
    expectTypeOf<z.output<typeof recordSchemas.RelationSchema>>().toEqualTypeOf<record.Relation>();
    expectTypeOf<z.output<typeof recordSchemas.RecordBaseSchema>>().toEqualTypeOf<record.RecordBase>();
  });

  test("for guidance", () => {
    expectTypeOf<z.output<typeof guidanceSchemas.GrowthSchema>>().toEqualTypeOf<guidance.Growth>();
    expectTypeOf<z.output<typeof guidanceSchemas.ScopeSchema>>().toEqualTypeOf<guidance.Scope>();
    expectTypeOf<z.output<typeof guidanceSchemas.CurrencyBasisSchema>>().toEqualTypeOf<guidance.CurrencyBasis>();
    expectTypeOf<z.output<typeof guidanceSchemas.RevisionSchema>>().toEqualTypeOf<guidance.Revision>();
    expectTypeOf<z.output<typeof guidanceSchemas.PriorGuidanceSchema>>().toEqualTypeOf<guidance.PriorGuidance>();
    expectTypeOf<z.output<typeof guidanceSchemas.BaselineSchema>>().toEqualTypeOf<guidance.Baseline>();
    expectTypeOf<z.output<typeof guidanceSchemas.GuidanceBaseSchema>>().toEqualTypeOf<guidance.GuidanceBase>();
    expectTypeOf<z.output<typeof CapexGuidanceSchema>>().toEqualTypeOf<CapexGuidance>();
    expectTypeOf<z.output<typeof RevenueOutlookSchema>>().toEqualTypeOf<RevenueOutlook>();
  });

  test("for policies", () => {
    expectTypeOf<z.output<typeof policySchemas.PolicyAmountSchema>>().toEqualTypeOf<policy.PolicyAmount>();
    expectTypeOf<z.output<typeof policySchemas.PolicyTargetSchema>>().toEqualTypeOf<policy.PolicyTarget>();
    expectTypeOf<z.output<typeof policySchemas.ApprovalSchema>>().toEqualTypeOf<policy.Approval>();
    expectTypeOf<z.output<typeof policySchemas.PolicyAnnouncementSchema>>().toEqualTypeOf<policy.PolicyAnnouncement>();
  });

  test("for trade measures", () => {
    expectTypeOf<z.output<typeof tradeSchemas.TradeTargetSchema>>().toEqualTypeOf<trade.TradeTarget>();
    expectTypeOf<z.output<typeof tradeSchemas.HsCodeSchema>>().toEqualTypeOf<trade.HsCode>();
    expectTypeOf<z.output<typeof tradeSchemas.TradeProductSchema>>().toEqualTypeOf<trade.TradeProduct>();
    expectTypeOf<z.output<typeof tradeSchemas.SpecificRateSchema>>().toEqualTypeOf<trade.SpecificRate>();
    expectTypeOf<z.output<typeof tradeSchemas.TradeRateSchema>>().toEqualTypeOf<trade.TradeRate>();
    expectTypeOf<z.output<typeof tradeSchemas.ThresholdSchema>>().toEqualTypeOf<trade.Threshold>();
    expectTypeOf<z.output<typeof tradeSchemas.LicenceSchema>>().toEqualTypeOf<trade.Licence>();
    expectTypeOf<z.output<typeof tradeSchemas.TradeMeasureSchema>>().toEqualTypeOf<trade.TradeMeasure>();
  });

  test("for the union of the kinds", () => {
    expectTypeOf<z.output<typeof NewsRecordSchema>>().toEqualTypeOf<NewsRecord>();
  });
});

describe("what a schema takes", () => {
  test("may leave out what a text may leave unsaid", () => {
    expectTypeOf<{ kind: "capex-guidance"; company: { name: string } }>().toExtend<CapexGuidanceInput>();
    expectTypeOf<CapexGuidance>().toExtend<CapexGuidanceInput>();
  });

  test("does not leave out the kind or the company, nor take a kind of another schema", () => {
    // @ts-expect-error: the company is missing
    const noCompany: CapexGuidanceInput = { kind: "capex-guidance" };
    // @ts-expect-error: the kind is missing
    const noKind: CapexGuidanceInput = { company: { name: "Acme" } };
    // @ts-expect-error: another kind
    const otherKind: CapexGuidanceInput["kind"] = "trade-measure";
    // @ts-expect-error: not in the list
    const action: CapexGuidanceInput["action"] = "hiked";
    void [noCompany, noKind, otherKind, action];
  });
});
