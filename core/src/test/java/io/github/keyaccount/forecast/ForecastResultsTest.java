package io.github.keyaccount.forecast;

import static io.github.keyaccount.forecast.Deals.AS_OF;
import static io.github.keyaccount.forecast.Deals.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody can make or alter by hand what comes out of a forecast. */
class ForecastResultsTest {
    private static final List<Class<?>> RESULTS = List.of(
            Forecast.class,
            ForecastBreakdown.class,
            ForecastBreakdown.Row.class,
            ForecastBucket.class,
            ForecastRow.class,
            CategoryRollUp.class,
            SalesProgress.class,
            SalesPace.class);

    @Test
    void results_cannotBeMadeNorAlteredByHand() {
        for (Class<?> result : RESULTS) {
            assertEquals(List.of(), Arrays.asList(result.getConstructors()), result.getName());
            assertEquals(
                    List.of(),
                    Arrays.stream(result.getMethods())
                            .map(Method::getName)
                            .filter(name -> name.equals("builder") || name.startsWith("with"))
                            .toList(),
                    result.getName());
            assertEquals(
                    List.of(),
                    Arrays.stream(result.getDeclaredConstructors())
                            .filter(constructor -> Modifier.isProtected(constructor.getModifiers()))
                            .toList(),
                    result.getName());
            assertEquals(
                    List.of(),
                    Arrays.asList(result.getClasses()).stream()
                            .filter(nested -> !RESULTS.contains(nested))
                            .toList(),
                    result.getName());
        }
    }

    @Test
    void tables_cannotBeChanged() {
        Forecast forecast = Forecast.of(Deals.pipeline(List.of()), Deals.target(euro("1")), ForecastOptions.defaults());
        assertEquals(AS_OF, forecast.asOf());
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> forecast.rows().clear());
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> forecast.findings().clear());
        assertThrowsExactly(
                UnsupportedOperationException.class,
                () -> forecast.belowThreshold().add(null));
    }
}
