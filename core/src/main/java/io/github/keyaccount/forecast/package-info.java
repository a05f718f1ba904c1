/**
 * What the pipeline will bring: forecast against target, progress, pace, and sales outside the funnel.
 *
 * <p>With C the revenue closed in the period, W the weighted pipeline (Σ amount × win rate), T the target, and Cₒ and Rₒ
 * the closed and the still expected {@linkplain io.github.keyaccount.forecast.OutOfFunnelSales out-of-funnel sales}:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.forecast.Forecast}: C + Cₒ + W + Rₒ, its ratio to T, the gap, the coverage ratio,
 *   <li>{@link io.github.keyaccount.forecast.ForecastBreakdown}: the same by owner, account or any other key,
 *   <li>{@link io.github.keyaccount.forecast.SalesProgress}: (ΔW + ΔC + ΔCₒ) ÷ T between two forecasts,
 *   <li>{@link io.github.keyaccount.forecast.SalesPace}: what is closed to date against an even pace.
 * </ul>
 *
 * <p>Source of the formulas: the key-account training texts (销售预计, 销售进展, 漏斗外销售额).
 */
@NullMarked
package io.github.keyaccount.forecast;

import org.jspecify.annotations.NullMarked;
