/**
 * How accounts answer effort with sales: curves as values, and how they are found from plain answers.
 *
 * <p>Nobody measures what a sixth visit to an account would bring; those who know the account judge it. They are asked what it
 * would buy in a period with no effort, with today's, with half as much again, and with effort without limit. A
 * {@link io.github.keyaccount.response.ResponseCurve} then answers for any effort:
 *
 * <pre>{@code
 * ResponseAnswers answers = ResponseAnswers.builder()
 *         .presentEffort(10)  // visits a year
 *         .withoutEffort(100)  // thousand euros a year
 *         .atPresent(230)
 *         .withHalfMore(280)
 *         .withoutLimit(360)
 *         .build();
 * ResponseCurve curve = AdbudgResponse.calibrated(answers);
 * curve.at(20);  // 308: what twice as many visits would bring
 * curve.slope(10);  // 13: what one more visit brings today
 * answers.deviations(ExponentialResponse.calibrated(answers));  // 12 too low with half as much again
 * }</pre>
 *
 * <p>Which curve to choose:
 *
 * <table>
 *   <caption>The curves</caption>
 *   <tr><th>curve</th><th>for an account</th><th>found from</th></tr>
 *   <tr><td>{@link io.github.keyaccount.response.AdbudgResponse}</td>
 *       <td>on which a little effort may be lost, and only more of it moves anything; the safest choice with all four answers,
 *       since it meets them all</td>
 *       <td>all four answers</td></tr>
 *   <tr><td>{@link io.github.keyaccount.response.ExponentialResponse}</td>
 *       <td>that has a limit, and answers the first unit of effort best</td>
 *       <td>no effort, today's, without limit</td></tr>
 *   <tr><td>{@link io.github.keyaccount.response.PowerResponse}</td>
 *       <td>whose limit nobody sees, with efforts not far from today's</td>
 *       <td>no effort, today's, half as much again</td></tr>
 *   <tr><td>{@link io.github.keyaccount.response.EstimatedResponse}</td>
 *       <td>for which there are estimates at other efforts, or which does not answer effort at all</td>
 *       <td>any estimates, or no effort, today's, half as much again, and the limit with the effort that reaches it</td></tr>
 * </table>
 *
 * <p>The parameters may be given as well, such as from a regression of past periods. What a curve of three answers makes of the
 * fourth, {@link io.github.keyaccount.response.ResponseAnswers#deviations} shows. Answers that a curve cannot meet are refused;
 * nothing is bent to fit.
 *
 * <p>Where a curve is {@linkplain io.github.keyaccount.response.ResponseCurve#isConcave() concave}, each unit of effort brings at
 * most as much as the one before it, and the best division of effort among accounts is found one unit at a time. With S-shaped
 * curves it takes a search.
 *
 * <p>No argument may be null. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.response;

import org.jspecify.annotations.NullMarked;
