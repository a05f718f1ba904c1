package consumer;

import io.github.keyaccount.measure.CurrencyMismatchException;
import java.util.Currency;

final class Consumer {
    private Consumer() {}

    public static void main(String[] arguments) {
        CurrencyMismatchException mismatch = new CurrencyMismatchException(
                "Expected EUR, but found CNY", Currency.getInstance("EUR"), Currency.getInstance("CNY"));
        System.out.println(mismatch.expected() + " and " + mismatch.found());
    }
}
