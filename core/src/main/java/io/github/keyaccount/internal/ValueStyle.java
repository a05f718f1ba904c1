package io.github.keyaccount.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The house style of generated values: the public name is our own class with a nested {@code Builder}, the generated
 * implementation stays hidden, and nothing of the generator shows in a user's compiler output.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // The JDK's own immutable sets and maps change their order from run to run.
        jdk9Collections = false,
        strictBuilder = true,
        addAll = "*",
        putAll = "*",
        depluralize = true,
        depluralizeDictionary = {"history:history", "address:addresses", "tie:ties"},
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class,
        forceEqualsInWithers = true)
public @interface ValueStyle {}
