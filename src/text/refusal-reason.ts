/**
 * Why something that looked like a fact became no record.
 *
 * Who speaks or acts: `analyst` somebody who only watches, asks or counts · `company` a company or another private party, where
 * a government must act · `government` a government, where a company must · `outsider` many, or nobody of whom guidance could
 * be · `no-company`, `no-government` nobody is named who could have done it · `central-bank` a central bank.
 *
 * How it is said: `denied` it is denied · `imagined` it is a condition, a question or a mere thought · `demand` somebody else is
 * asked to do it · `no-forecast` nothing in it looks ahead · `background` an instrument is mentioned, and nothing is done with it.
 *
 * What is measured: `no-figure` neither a figure nor a direction · `earlier-amount` what an amount was before · `price` a price or
 * a sum per piece · `other-metric`, `other-money` something else than the kind is about · `trade` a duty or trade, no policy's
 * money · `single-project` one plant, mine or project · `past-result` what was earned, spent or given back already ·
 * `past-period` a period that was over long before the article.
 *
 * What became of it: `same-fact` it tells again what another record tells, which takes its evidence · `contradictory` its fields
 * cannot all be true, so that it was misread.
 */
export const refusalReasons = [
  "analyst",
  "company",
  "government",
  "outsider",
  "no-company",
  "no-government",
  "central-bank",
  "denied",
  "imagined",
  "demand",
  "no-forecast",
  "background",
  "no-figure",
  "earlier-amount",
  "price",
  "other-metric",
  "other-money",
  "trade",
  "single-project",
  "past-result",
  "past-period",
  "same-fact",
  "contradictory",
] as const;

/** One of {@link refusalReasons}. */
export type RefusalReason = (typeof refusalReasons)[number];
