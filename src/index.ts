/**
 * The models of economic news facts: interfaces, schemas, code lists, parsers for untrusted JSON, and helpers for money,
 * percentages and periods. It holds no language; the reader of English is `nutgraf/en`.
 *
 * @module nutgraf
 */

export {
  type CountryCode,
  type CountryInfo,
  type CountryOptions,
  countryCodes,
  countryInfo,
  isCountry,
} from "./entities/country-codes.ts";
export {
  type Entity,
  type EntityType,
  entityTypes,
  type Identifier,
  type IdentifierScheme,
  identifierSchemes,
  type Role,
  roles,
} from "./entities/entity.ts";
export { entityKey } from "./entities/entity-key.ts";
export {
  countryCode,
  type EntityInput,
  EntitySchema,
  type IdentifierInput,
  IdentifierSchema,
} from "./entities/entity-schema.ts";
export { foldName } from "./entities/fold-name.ts";
export { isFigi, isIdentifier, isIsin, isLei } from "./entities/identifier.ts";
export {
  type Evidence,
  type EvidenceBasis,
  type EvidencePart,
  evidenceBases,
  evidenceMatches,
  evidenceParts,
} from "./evidence/evidence.ts";
export { type EvidenceInput, EvidenceSchema } from "./evidence/evidence-schema.ts";
export type {
  CountMention,
  Mention,
  MoneyMention,
  PercentageMention,
  PeriodMention,
  TimeMention,
} from "./evidence/mention.ts";
export { pointer, valueAt } from "./evidence/pointer.ts";
export type { Source } from "./evidence/source.ts";
export { type SourceInput, SourceSchema } from "./evidence/source-schema.ts";
export { type Span, spansOverlap } from "./evidence/span.ts";
export { type StoryVersion, storyVersion } from "./evidence/story-version.ts";
export { type Annualised, annualise } from "./records/annualise.ts";
export type { CapexGuidance } from "./records/capex-guidance.ts";
export { type CapexGuidanceInput, CapexGuidanceSchema } from "./records/capex-guidance-schema.ts";
export { checkRecord } from "./records/check-record.ts";
export {
  type MoveDirection,
  type Movement,
  type NotComparable,
  type Obstacle,
  obstacles,
} from "./records/comparison.ts";
export { type ConvertRecordOptions, convertRecord, type FieldConversion } from "./records/convert-record.ts";
export { type Deduped, dedupe } from "./records/dedupe.ts";
export {
  type Baseline,
  type CurrencyBasis,
  type CurrencyBasisType,
  currencyBasisTypes,
  type Growth,
  type GrowthComparison,
  type GuidanceAction,
  type GuidanceBase,
  growthComparisons,
  guidanceActions,
  type PriorGuidance,
  type RateOf,
  type Revision,
  rateOfKinds,
  type Scope,
  type ScopeType,
  scopeTypes,
} from "./records/guidance.ts";
export {
  type BaselineInput,
  BaselineSchema,
  type CurrencyBasisInput,
  CurrencyBasisSchema,
  type GrowthInput,
  GrowthSchema,
  type GuidanceBaseInput,
  GuidanceBaseSchema,
  type PriorGuidanceInput,
  PriorGuidanceSchema,
  type RevisionInput,
  RevisionSchema,
  type ScopeInput,
  ScopeSchema,
} from "./records/guidance-schema.ts";
export { type ImpliedLevel, impliedLevel } from "./records/implied-level.ts";
export { jsonLimits } from "./records/json-limits.ts";
export type { BadLine, LineStreamOptions, StreamProgress } from "./records/json-line-stream.ts";
export {
  type ByteLine,
  createLineSplitter,
  isBlankLine,
  type LineSplitter,
  longestLine,
} from "./records/line-splitter.ts";
export { type MigrateOptions, type MigrationStep, migrate, migrationSteps } from "./records/migrate.ts";
export { compareOutlooks, movement } from "./records/movement.ts";
export type { NewsRecord } from "./records/news-record.ts";
export { type NewsRecordInput, NewsRecordSchema } from "./records/news-record-schema.ts";
export {
  parseCapexGuidance,
  parseCapexGuidanceJson,
  parsePolicyAnnouncement,
  parsePolicyAnnouncementJson,
  parseRevenueOutlook,
  parseRevenueOutlookJson,
  parseTradeMeasure,
  parseTradeMeasureJson,
  safeParseCapexGuidance,
  safeParseCapexGuidanceJson,
  safeParsePolicyAnnouncement,
  safeParsePolicyAnnouncementJson,
  safeParseRevenueOutlook,
  safeParseRevenueOutlookJson,
  safeParseTradeMeasure,
  safeParseTradeMeasureJson,
} from "./records/parse-kinds.ts";
export { parseRecord, parseRecordJson, safeParseRecord, safeParseRecordJson } from "./records/parse-record.ts";
export { type PatchField, patchOf } from "./records/patch-schema.ts";
export {
  type AmountNature,
  type Approval,
  type ApprovalStep,
  amountNatures,
  approvalSteps,
  type PolicyAmount,
  type PolicyAnnouncement,
  type PolicyInstrument,
  type PolicyTarget,
  policyInstruments,
  type Stage,
  stages,
} from "./records/policy-announcement.ts";
export {
  type ApprovalInput,
  ApprovalSchema,
  type PolicyAmountInput,
  PolicyAmountSchema,
  type PolicyAnnouncementInput,
  PolicyAnnouncementSchema,
  type PolicyTargetInput,
  PolicyTargetSchema,
} from "./records/policy-announcement-schema.ts";
export { readJson, safeReadJson } from "./records/read-json.ts";
export { readJsonLine } from "./records/read-line.ts";
export {
  type Actor,
  type Attribution,
  type Code,
  type Modality,
  modalities,
  type RecordBase,
  type RecordKind,
  type Relation,
  type RelationType,
  recordKinds,
  relationTypes,
  schemaVersion,
} from "./records/record.ts";
export { factKey, recordId } from "./records/record-id.ts";
export type { Identifiable } from "./records/record-identity.ts";
export { createRecordParser, type KindSchema, type RecordOf, type RecordParser } from "./records/record-parser.ts";
export {
  type ActorInput,
  ActorSchema,
  type AttributionInput,
  AttributionSchema,
  type CodeInput,
  CodeSchema,
  type RecordBaseInput,
  RecordBaseSchema,
  type RelationInput,
  RelationSchema,
} from "./records/record-schema.ts";
export type { RevenueOutlook } from "./records/revenue-outlook.ts";
export { type RevenueOutlookInput, RevenueOutlookSchema } from "./records/revenue-outlook-schema.ts";
export { type Timeline, type TimelineEntry, timeline } from "./records/timeline.ts";
export { toIssues } from "./records/to-issues.ts";
export {
  type HsCode,
  type Licence,
  type LicenceReview,
  licenceReviews,
  type RateBasis,
  rateBases,
  type SpecificRate,
  type TargetRole,
  type Threshold,
  type ThresholdMeasure,
  type TradeChange,
  type TradeDirection,
  type TradeInstrument,
  type TradeMeasure,
  type TradeProduct,
  type TradeRate,
  type TradeTarget,
  targetRoles,
  thresholdMeasures,
  tradeChanges,
  tradeDirections,
  tradeInstruments,
} from "./records/trade-measure.ts";
export {
  type HsCodeInput,
  HsCodeSchema,
  type LicenceInput,
  LicenceSchema,
  type SpecificRateInput,
  SpecificRateSchema,
  type ThresholdInput,
  ThresholdSchema,
  type TradeMeasureInput,
  TradeMeasureSchema,
  type TradeProductInput,
  TradeProductSchema,
  type TradeRateInput,
  TradeRateSchema,
  type TradeTargetInput,
  TradeTargetSchema,
} from "./records/trade-measure-schema.ts";
export { checkRecords, type ValidateStreamOptions, validateStream } from "./records/validate-stream.ts";
export {
  approximately,
  atLeast,
  atMost,
  type BoundKind,
  type Bounds,
  boundKinds,
  checkBounds,
  exact,
  lessThan,
  moreThan,
  range,
} from "./values/bounds.ts";
export { type BoundsInput, BoundsSchema, boundsShape } from "./values/bounds-schema.ts";
export { isDay } from "./values/calendar-date.ts";
export { boundsContain, boundsOverlap, compareBounds } from "./values/compare-bounds.ts";
export { type Conversion, type ConvertOptions, convert } from "./values/convert.ts";
export { type Count, countOf } from "./values/count.ts";
export { type CountInput, CountSchema } from "./values/count-schema.ts";
export {
  type CurrencyCode,
  type CurrencyInfo,
  type CurrencyOptions,
  currencyCodes,
  currencyInfo,
  type EuroRate,
  isCurrency,
} from "./values/currency-codes.ts";
export { day } from "./values/day-schema.ts";
export { absent, list, rule } from "./values/define-schema.ts";
export { type DurationInput, DurationSchema } from "./values/duration-schema.ts";
export type { ExchangeRate, RateQuote, Rates } from "./values/exchange-rate.ts";
export {
  type FiscalCalendar,
  type FiscalSpec,
  fiscalLabelOf,
  fiscalPeriod,
  formatFiscalLabel,
} from "./values/fiscal-calendar.ts";
export { formatBounds, formatCount, formatMoney, formatPercentage } from "./values/format.ts";
export { type ImpliedRate, type ImpliedRateOptions, impliedRate, suspectFactor } from "./values/implied-rate.ts";
export {
  type DateInterval,
  fromExclusiveEnd,
  fromInterval,
  toExclusiveEnd,
  toInterval,
} from "./values/interval.ts";
export {
  type Issue,
  type IssueCode,
  issue,
  issueCodes,
  NutgrafError,
  type SafeResult,
} from "./values/issue.ts";
export {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  periodOf,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from "./values/make-period.ts";
export { type Change, change, midpoint, sumBounds, sumMoney, width } from "./values/measure-bounds.ts";
export { compareMoney, type Money, type MoneyFigure, moneyOf } from "./values/money.ts";
export {
  currencyCode,
  type MoneyFigureInput,
  MoneyFigureSchema,
  type MoneyInput,
  MoneySchema,
} from "./values/money-schema.ts";
export {
  comparePercentages,
  type Percentage,
  type PercentageUnit,
  percentageOf,
  percentageUnits,
} from "./values/percentage.ts";
export { type PercentageInput, PercentageSchema } from "./values/percentage-schema.ts";
export {
  type FiscalLabel,
  type FiscalNaming,
  type FiscalPart,
  fiscalNamings,
  fiscalParts,
  type Period,
  type PeriodUnit,
  periodUnits,
} from "./values/period.ts";
export { formatPeriod, readPeriod } from "./values/period-format.ts";
export { type FiscalLabelInput, FiscalLabelSchema, type PeriodInput, PeriodSchema } from "./values/period-schema.ts";
export type { RatesOptions } from "./values/rates.ts";
export { ratesFromEcbCsv } from "./values/rates-from-ecb-csv.ts";
export { type RatesTable, ratesFromTable } from "./values/rates-from-table.ts";
export {
  comparePeriods,
  intersectPeriods,
  periodContains,
  periodDays,
  periodsOverlap,
} from "./values/relate-periods.ts";
export { type SplitUnit, splitPeriod } from "./values/split-period.ts";
export {
  type ClockTime,
  type DayPart,
  type Duration,
  dayParts,
  type Recurrence,
  type TimeUnit,
  timeUnits,
} from "./values/time.ts";
export { type ClockTimeInput, ClockTimeSchema, type RecurrenceInput, RecurrenceSchema } from "./values/time-schema.ts";
