/**
 * Reasons and labels as data, and their texts in English and Simplified Chinese.
 *
 * <p>A result carries {@linkplain io.github.keyaccount.explain.Finding findings}: what a caller should know, as a code with
 * arguments. They become words only at the edge, where a reader and a language are known:
 * <pre>{@code
 * Texts texts = Texts.of(Locale.forLanguageTag("zh-CN"));
 * for (Finding finding : result.findings()) {
 *     print(texts.of(finding.severity()), texts.of(finding));
 * }
 * }</pre>
 */
@NullMarked
package io.github.keyaccount.explain;

import org.jspecify.annotations.NullMarked;
